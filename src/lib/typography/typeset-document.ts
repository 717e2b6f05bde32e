import { wordProperties } from '../document/components.ts';
import type { Block, Heading, Inline, TextDocument } from '../document/model.ts';
import type { Locale } from '../locales.ts';
import { typesetLine } from './typeset.ts';
import { typesetInlines } from './typeset-inlines.ts';

/**
 * Sets the typography of a document block by block, and hyphenates its headings and tables.
 * Code, addresses, ids and places stay; the list of headings holds the same objects as the blocks.
 */
export function typesetDocument(document: TextDocument, locale: Locale): TextDocument {
  const blocks = typesetBlocks(document.blocks, locale);
  return {
    ...document,
    blocks,
    footnotes: document.footnotes.map((footnote) => ({ ...footnote, children: typesetBlocks(footnote.children, locale) })),
    // The reader lets headings stand nowhere but at the top.
    headings: blocks.filter((block): block is Heading => block.type === 'heading'),
  };
}

function typesetBlocks(blocks: readonly Block[], locale: Locale): Block[] {
  return blocks.map((block) => typesetBlock(block, locale));
}

function typesetBlock(block: Block, locale: Locale): Block {
  const cells = (row: Inline[][]) => row.map((cell) => typesetInlines(cell, locale, true));
  switch (block.type) {
    case 'paragraph':
      return { ...block, children: typesetInlines(block.children, locale) };
    case 'heading':
      return { ...block, children: typesetInlines(block.children, locale, true) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, children: typesetBlocks(item.children, locale) })) };
    case 'quote':
      return { ...block, children: typesetBlocks(block.children, locale) };
    case 'table':
      return { ...block, head: cells(block.head), rows: block.rows.map(cells) };
    case 'component':
      return { ...block, properties: typesetProperties(block.properties, locale), children: typesetBlocks(block.children, locale) };
    case 'code':
    case 'rule':
      return block;
  }
}

/** Sets the words among the properties of a component; names of files and choices stay. */
function typesetProperties(properties: Record<string, string>, locale: Locale): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, wordProperties.includes(key) ? typesetLine(value, locale) : value]));
}
