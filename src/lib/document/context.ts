import type { MessageName, MessageValues } from '../../i18n/problems/index.ts';
import type { Body } from '../content/entry.ts';
import { problem, type Fault, type Place, type Problem } from '../problems/problem.ts';
import { slugify } from '../slug.ts';
import type { Heading, LocatedImage, LocatedLink } from './model.ts';
import type { SourceNode } from './source-tree.ts';

/** Deepest nesting of quotes, lists and components, and of marks in a line; real texts stay under ten. */
export const deepest = 40;

/** What is collected while one text is read. */
export interface Context {
  body: Body;
  problems: Problem[];
  headings: Heading[];
  links: LocatedLink[];
  images: LocatedImage[];
  /** Addresses of `[label]: address` lines, by identifier. */
  definitions: Map<string, SourceNode>;
  footnoteSources: Map<string, SourceNode>;
  /** References seen so far to each footnote, in the order of first reference. */
  footnoteUses: Map<string, number>;
  usedIds: Set<string>;
  /** The last number given to equal headings, so that thousands of them take no longer than their count. */
  lastNumbers: Map<string, number>;
  /** How many marks, links and tags are open in the line that is being read. */
  inlineDepth: number;
}

export function newContext(body: Body): Context {
  return {
    body,
    problems: [],
    headings: [],
    links: [],
    images: [],
    definitions: new Map(),
    footnoteSources: new Map(),
    footnoteUses: new Map(),
    usedIds: new Set(),
    lastNumbers: new Map(),
    inlineDepth: 0,
  };
}

/** The place of a node in the file. */
export function placeOf(context: Context, node: SourceNode): Place {
  const start = node.position?.start ?? { line: 1, column: 1 };
  return { file: context.body.file, line: start.line + context.body.line - 1, column: start.column };
}

/** Notes that something in the text may not stand. */
export function refuse<N extends MessageName>(context: Context, node: SourceNode, message: N, ...values: MessageValues<N>): void {
  context.problems.push(problem(placeOf(context, node), message, ...values));
}

/** Notes a fault that was found without its place. */
export function refuseFor(context: Context, node: SourceNode, fault: Fault): void {
  context.problems.push({ ...placeOf(context, node), ...fault });
}

/** Ids that `html.ts` gives to footnotes, those of numbered sections, and that of the page's main part. */
const takenIds = /^(?:main|s\d+(?:-\d+)+|footnotes|fn-\d+|fnref-\d+(?:-\d+)?)$/;

/** An id made of words, unlike any other in the text: a second „Tikslai“ becomes `tikslai-2`. */
export function uniqueId(context: Context, words: string): string {
  const slug = slugify(words) || 'skyrius';
  const base = takenIds.test(slug) ? `skyrius-${slug}` : slug;
  let id = base;
  for (let count = (context.lastNumbers.get(base) ?? 1) + 1; context.usedIds.has(id); count += 1) {
    id = `${base}-${count}`;
    context.lastNumbers.set(base, count);
  }
  context.usedIds.add(id);
  return id;
}
