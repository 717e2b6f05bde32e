import { mdxToMdast } from 'satteri';
import type { Body } from '../content/entry.ts';
import { findInvisible } from '../content/invisible.ts';
import type { Problem } from '../problems/problem.ts';
import { readBlocks } from './blocks.ts';
import { newContext, refuse, type Context } from './context.ts';
import { findExcess, type Excess } from './limits.ts';
import type { Footnote, TextDocument } from './model.ts';
import { walk, type SourceNode } from './source-tree.ts';
import { syntaxProblem } from './syntax-problem.ts';

/** A text read as data, with the tree of its source for whoever looks at the writing, or everything that is wrong with it. */
export type ParsedDocument = { ok: true; document: TextDocument; tree: SourceNode } | { ok: false; problems: Problem[] };

/** Reads the MDX text of an entry into a document; whatever could run, or is not known, is refused with its place. */
export function parseDocument(body: Body): ParsedDocument {
  const excess = findExcess(body.source);
  if (excess) return { ok: false, problems: [excessProblem(excess, body)] };
  let tree: SourceNode;
  try {
    // The typography of each language is set by code of ours; Sätteri would make English quotes of Lithuanian ones.
    tree = mdxToMdast(body.source, { features: { gfm: true, smartPunctuation: false, frontmatter: false } }) as SourceNode;
  } catch (error) {
    return { ok: false, problems: [syntaxProblem(error, body)] };
  }
  const context = newContext(body);
  collectDefinitions(context, tree);
  const blocks = readBlocks(context, tree.children);
  const footnotes = readFootnotes(context);
  const { headings, links, images, problems } = context;
  return problems.length ? { ok: false, problems } : { ok: true, document: { blocks, footnotes, headings, links, images }, tree };
}

function collectDefinitions(context: Context, tree: SourceNode): void {
  // Entities can write what the file itself does not show.
  const hasEntities = context.body.source.includes('&');
  walk(tree, (node) => {
    if (hasEntities && [node.value, node.alt, node.title].some((text) => typeof text === 'string' && findInvisible(text) !== undefined)) refuse(context, node, 'invisibleCharacter');
    const id = node.identifier ?? '';
    if (node.type === 'definition' && !context.definitions.has(id)) context.definitions.set(id, node);
    if (node.type !== 'footnoteDefinition') return;
    if (context.footnoteSources.has(id)) refuse(context, node, 'footnoteTwice', { id });
    else context.footnoteSources.set(id, node);
  });
}

function readFootnotes(context: Context): Footnote[] {
  const footnotes: Footnote[] = [];
  // A footnote may refer to another, which then comes after it: the list grows while it is read.
  for (const id of context.footnoteUses.keys()) {
    const children = readBlocks(context, context.footnoteSources.get(id)?.children, 1);
    footnotes.push({ id, number: footnotes.length + 1, references: 0, children });
  }
  for (const [id, node] of context.footnoteSources) {
    if (!context.footnoteUses.has(id)) refuse(context, node, 'unusedFootnote', { id });
  }
  return footnotes.map((footnote) => ({ ...footnote, references: context.footnoteUses.get(footnote.id) ?? 1 }));
}

function excessProblem({ index, fault }: Excess, body: Body): Problem {
  const lines = body.source.slice(0, index).split('\n');
  return { file: body.file, line: lines.length + body.line - 1, column: (lines.at(-1)?.length ?? 0) + 1, ...fault };
}
