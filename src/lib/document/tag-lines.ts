import { isInlineTag } from './elements.ts';
import type { SourceNode } from './source-tree.ts';

/**
 * Puts inline tags that are alone on their lines back into the paragraph they were written as:
 * MDX takes it from round them, with the spaces between them.
 */
export function gatherTagLines(nodes: readonly SourceNode[]): SourceNode[] {
  const gathered: SourceNode[] = [];
  for (const node of nodes) {
    const last = gathered.at(-1);
    const before = last?.type === 'paragraph' ? last.children?.at(-1) : undefined;
    if (!isTag(node)) gathered.push(node);
    else if (last && before && isTag(before) && gapBetween(before, node) !== undefined) last.children?.push({ type: 'text', value: gapBetween(before, node) ?? '' }, node);
    else gathered.push({ type: 'paragraph', children: [node], ...(node.position && { position: node.position }) });
  }
  return gathered;
}

const isTag = ({ type, name }: SourceNode) => (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') && isInlineTag(name ?? '');

/** What stood between two tags of one paragraph; undefined where an empty line did. */
function gapBetween(before: SourceNode, after: SourceNode): string | undefined {
  const [end, start] = [before.position?.end, after.position?.start];
  if (!end || !start || start.line > end.line + 1) return undefined;
  if (start.line > end.line) return '\n';
  return start.column > end.column ? ' ' : '';
}
