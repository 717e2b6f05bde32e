import type { Block, Inline, TextDocument } from '../document/model.ts';
import type { TermFinder } from './find-terms.ts';

/** A document whose terms are marked where each stands first, and which of the terms those are, in order. */
export interface MarkedDocument {
  document: TextDocument;
  used: number[];
}

/**
 * Marks each term where the text names it first: in paragraphs, lists and tables, and in remarks set apart;
 * not in headings, links, quotations and code, nor in what is to be ticked or answered.
 */
export function linkTerms(document: TextDocument, find: TermFinder): MarkedDocument {
  const used: number[] = [];

  const inText = (value: string): Inline[] => {
    const pieces: Inline[] = [];
    let end = 0;
    for (const { from, to, term } of find(value)) {
      if (used.includes(term)) continue;
      used.push(term);
      pieces.push({ type: 'text', value: value.slice(end, from) }, { type: 'term', number: used.length, children: [{ type: 'text', value: value.slice(from, to) }] });
      end = to;
    }
    return [...pieces, { type: 'text', value: value.slice(end) }];
  };
  const inlines = (nodes: readonly Inline[]): Inline[] => nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return inText(node.value);
    if (node.type === 'emphasis' || node.type === 'strong') return [{ ...node, children: inlines(node.children) }];
    return [node];
  });
  const inBlock = (block: Block): Block => {
    switch (block.type) {
      case 'paragraph':
        return { ...block, children: inlines(block.children) };
      case 'list':
        return block.items.some(({ checked }) => checked !== undefined) ? block : { ...block, items: block.items.map((item) => ({ ...item, children: item.children.map(inBlock) })) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(inlines)) };
      case 'component':
        return block.name === 'Note' ? { ...block, children: block.children.map(inBlock) } : block;
      default:
        return block;
    }
  };
  return { document: { ...document, blocks: document.blocks.map(inBlock) }, used };
}
