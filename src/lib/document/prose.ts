import { lineBreak, opaque } from '../typography/typeset.ts';
import { wordProperties } from './components.ts';
import { alignedIndex } from './aligned.ts';
import type { SourceNode } from './source-tree.ts';

/** Words that a reader sees as one: a paragraph, a heading, a cell (`head` in the first row of a table), a word given to a component. */
export interface Prose {
  kind: 'paragraph' | 'heading' | 'head' | 'cell' | 'property';
  /** The level of a heading. */
  depth?: number;
  /** The words alone; `opaque` stands for code, pictures, numbers of footnotes and words in another language. */
  text: string;
  runs: readonly Run[];
  /** Where it begins in the source. */
  start: number;
}

/** A piece of prose whose characters stand in the source one after another. */
interface Run {
  /** Where it begins in the text of the prose. */
  at: number;
  /** Where it begins in the source. */
  start: number;
  value: string;
}

const kinds: Readonly<Record<string, Prose['kind']>> = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' };

/** Gathers all prose of a parsed text in the order of the page, without parsing it again. */
export function proseOf(root: SourceNode, source: string): Prose[] {
  const found: Prose[] = [];
  const visit = (node: SourceNode, isHead: boolean): void => {
    if (node.type.startsWith('mdxJsx')) found.push(...properties(node, source));
    const kind = kinds[node.type];
    if (kind) found.push(inProse(isHead && kind === 'cell' ? 'head' : kind, node));
    else node.children?.forEach((child, index) => visit(child, isHead || (node.type === 'table' && index === 0)));
  };
  visit(root, false);
  return found;
}

function inProse(kind: Prose['kind'], block: SourceNode): Prose {
  const runs: Run[] = [];
  let text = '';
  const add = (node: SourceNode): void => {
    if (node.type === 'text') {
      const value = node.value ?? '';
      runs.push({ at: text.length, start: node.position?.start.offset ?? 0, value });
      text += value;
    } else if (node.type === 'break' || node.name === 'br') text += lineBreak;
    else if (node.children && !isForeign(node)) node.children.forEach(add);
    else text += opaque;
  };
  block.children?.forEach(add);
  return { kind, text, runs, start: block.position?.start.offset ?? 0, ...(block.depth && { depth: block.depth }) };
}

const isForeign = (node: SourceNode): boolean => node.attributes?.some(({ name }) => name === 'lang') ?? false;

function properties(node: SourceNode, source: string): Prose[] {
  const start = node.position?.start.offset ?? 0;
  return (node.attributes ?? []).flatMap(({ name, value }): Prose[] => {
    if (!name || typeof value !== 'string' || !wordProperties.includes(name)) return [];
    const at = source.indexOf(value, source.indexOf(`${name}=`, start) + name.length + 2);
    return [{ kind: 'property', text: value, runs: [{ at: 0, start: Math.max(at, start), value }], start }];
  });
}

/** Index in the source of a character of the prose; what is opaque stands where the run before it ends. */
export function indexInSource({ runs, start }: Prose, source: string, at: number): number {
  const run = runs.findLast((one) => one.at <= at) ?? runs[0];
  return run ? alignedIndex(source, run.start, run.value, Math.min(Math.max(at - run.at, 0), run.value.length)) : start;
}
