import type { Block, Inline, TextDocument } from './model.ts';

/** The words of inline nodes, without marks; alternative texts of pictures are left out. */
export function inlineText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'code') return node.value;
      if (node.type === 'break' || (node.type === 'element' && node.name === 'br')) return '\n';
      return 'children' in node ? inlineText(node.children) : '';
    })
    .join('');
}

/** The words of blocks, one block a line, with those that a component is given; what it draws by itself is not among them. */
export function blockText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.type) {
        case 'paragraph':
        case 'heading':
          return inlineText(block.children);
        case 'list':
          return block.items.map((item) => blockText(item.children)).join('\n');
        case 'quote':
          return blockText(block.children);
        case 'component': {
          const { title, caption, name, role } = block.properties;
          return [title, blockText(block.children), caption, [name, role].filter(Boolean).join(', ')].filter(Boolean).join('\n');
        }
        case 'code':
          return block.value;
        case 'table':
          return [block.head, ...block.rows].map((row) => row.map(inlineText).join('\t')).join('\n');
        case 'rule':
          return '';
      }
    })
    .filter(Boolean)
    .join('\n');
}

/** Words a minute that readers of general prose manage; a cautious mean for Lithuanian and English. */
export const wordsPerMinute = 180;

/** Minutes that reading the text takes, at least 1. */
export function readingMinutes(document: TextDocument): number {
  const words = blockText(document.blocks).split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.round(words / wordsPerMinute));
}
