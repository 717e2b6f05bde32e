import { deepest, refuse, uniqueId, type Context } from './context.ts';
import { blockElement } from './elements.ts';
import { readInlines } from './inlines.ts';
import type { Alignment, Block, Inline, ListItem, Table } from './model.ts';
import type { SourceNode } from './source-tree.ts';
import { gatherTagLines } from './tag-lines.ts';
import { inlineText } from './text.ts';

/** Reads the blocks of a text, of a quotation, a list item or a component. */
export function readBlocks(context: Context, nodes: readonly SourceNode[] = [], depth = 0): Block[] {
  if (depth > deepest) {
    if (nodes[0]) refuse(context, nodes[0], 'tooDeep', { levels: deepest });
    return [];
  }
  return gatherTagLines(nodes).flatMap((node) => readBlock(context, node, depth));
}

function readBlock(context: Context, node: SourceNode, depth: number): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: readInlines(context, node.children) }];
    case 'heading':
      return readHeading(context, node, depth);
    case 'list':
      return [{ type: 'list', ordered: node.ordered === true, start: node.start ?? 1, tight: isTight(node), items: readItems(context, node, depth) }];
    case 'blockquote':
      return [{ type: 'quote', children: readBlocks(context, node.children, depth + 1) }];
    case 'code':
      return [{ type: 'code', value: node.value ?? '', ...(node.lang && { language: node.lang }) }];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'table':
      return readTable(context, node);
    case 'definition':
    case 'footnoteDefinition':
      return [];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return blockElement(context, node, () => readBlocks(context, node.children, depth + 1));
    case 'mdxjsEsm':
      refuse(context, node, 'codeLine');
      return [];
    default: {
      const children = readInlines(context, [node]);
      return children.length ? [{ type: 'paragraph', children }] : [];
    }
  }
}

function readHeading(context: Context, node: SourceNode, depth: number): Block[] {
  const level = node.depth ?? 2;
  const children = readInlines(context, node.children);
  if (level < 2 || level > 4) {
    if (level < 2) refuse(context, node, 'firstLevelHeading');
    else refuse(context, node, 'deepHeading', { level });
    return [];
  }
  const before = context.headings.at(-1)?.depth ?? 1;
  if (level > before + 1) refuse(context, node, 'headingJumps', { from: before, to: level });
  const words = inlineText(children);
  if (!words.trim()) refuse(context, node, 'emptyHeading');
  const heading = { type: 'heading', depth: level as 2 | 3 | 4, id: uniqueId(context, words), children } as const;
  if (depth === 0) context.headings.push(heading);
  else refuse(context, node, 'headingInside');
  return [heading];
}

function isTight(list: SourceNode): boolean {
  return !list.spread && !(list.children ?? []).some((item) => item.spread);
}

function readItems(context: Context, list: SourceNode, depth: number): ListItem[] {
  return (list.children ?? []).map((item) => ({
    children: readBlocks(context, item.children, depth + 1),
    ...(typeof item.checked === 'boolean' && { checked: item.checked }),
  }));
}

function readTable(context: Context, node: SourceNode): [Table] {
  const width = node.children?.[0]?.children?.length ?? 0;
  const rows = (node.children ?? []).map((row): Inline[][] => {
    const cells = (row.children ?? []).map((cell) => readInlines(context, cell.children));
    if (cells.length > width) refuse(context, row, 'longRow', { cells: cells.length, width });
    return Array.from({ length: width }, (_, column) => cells[column] ?? []);
  });
  const align = (node.align ?? []).map((value): Alignment => (value === 'left' || value === 'center' || value === 'right' ? value : undefined));
  return [{ type: 'table', align, head: rows[0] ?? [], rows: rows.slice(1) }];
}
