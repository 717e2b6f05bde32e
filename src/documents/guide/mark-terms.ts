import type { PaperBlock, PaperInline } from '../paper.ts';
import { inlinesText } from '../text.ts';

/** Blocks with a mark before each line in which a term is used; `find` gives the positions of the terms of a text. */
export function markTerms(blocks: readonly PaperBlock[], find: (text: string) => number[]): PaperBlock[] {
  const lined = (line: PaperInline[]): PaperInline[] => [...find(inlinesText(line)).map((term) => ({ type: 'term' as const, term })), ...line];
  const inside = (children: readonly PaperBlock[]) => markTerms(children, find);
  return blocks.map((block): PaperBlock => {
    switch (block.type) {
      case 'paragraph':
        return { ...block, children: lined(block.children) };
      case 'list':
        return { ...block, items: block.items.map((item) => ({ ...item, children: inside(item.children) })) };
      case 'quote':
      case 'box':
        return { ...block, children: inside(block.children) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(lined)) };
      case 'facts':
        return { ...block, rows: block.rows.map(({ label, value }) => ({ label, value: lined(value) })) };
      default:
        return block;
    }
  });
}
