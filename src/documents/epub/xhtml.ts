import { escapeAttribute, escapeText } from '../../lib/escape.ts';
import type { PaperBlock, PaperFact, PaperInline, PaperWords } from '../paper.ts';

/** What the words of a chapter need to know of the book they stand in. */
export interface XhtmlOptions {
  /** Address of an id of the book, with its file: `s3.xhtml#s3-2`. */
  place(id: string): string | undefined;
  words: PaperWords;
}

const tag = (name: string, inside: string, attributes = '') => `<${name}${attributes}>${inside}</${name}>`;

/** Blocks of paper as well-formed XHTML. */
export function xhtmlBlocks(blocks: readonly PaperBlock[], options: XhtmlOptions): string {
  return blocks.map((block) => xhtmlBlock(block, options)).join('\n');
}

function xhtmlBlock(block: PaperBlock, options: XhtmlOptions): string {
  const line = (nodes: readonly PaperInline[]) => xhtmlInlines(nodes, options);
  switch (block.type) {
    case 'paragraph':
      return tag('p', line(block.children));
    case 'heading':
      return tag(`h${block.depth}`, line(block.children), block.id ? ` id="${escapeAttribute(block.id)}"` : '');
    case 'list': {
      const tasks = block.items.some(({ checked }) => checked !== undefined);
      const items = block.items.map(({ checked, children }) => tag('li', `${taskMark(checked, options)}${xhtmlBlocks(children, options)}`)).join('\n');
      return tag(block.ordered ? 'ol' : 'ul', items, (block.ordered && block.start !== 1 ? ` start="${block.start}"` : '') + (tasks ? ' class="tasks"' : ''));
    }
    case 'quote':
      return tag('blockquote', xhtmlBlocks(block.children, options));
    case 'box':
      return tag('div', (block.title ? `${tag('p', tag('b', escapeText(block.title)))}\n` : '') + xhtmlBlocks(block.children, options), ' class="box"');
    case 'code':
      return tag('pre', tag('code', escapeText(block.value)));
    case 'rule':
      return '<hr/>';
    case 'facts':
      return xhtmlFacts(block.rows, options);
    case 'fields':
      return block.labels.map((label) => tag('p', escapeText(`${label}:`))).join('\n');
    case 'table': {
      const side = (column: number) => (block.align[column] === 'right' || block.align[column] === 'center' ? ` class="${block.align[column]}"` : '');
      // A corner without words heads nothing.
      const head = block.head.map((cell, column) => (cell.length ? tag('th', line(cell), ` scope="col"${side(column)}`) : '<td></td>')).join('');
      const rows = block.rows.map((row) => tag('tr', row.map((cell, column) => tag('td', line(cell), side(column))).join(''))).join('\n');
      return tag('table', `${tag('thead', tag('tr', head))}\n${rows ? tag('tbody', rows) : ''}`);
    }
  }
}

/** Lines with labels as XHTML. */
export function xhtmlFacts(rows: readonly PaperFact[], options: XhtmlOptions): string {
  return tag('dl', rows.map(({ label, value }) => tag('dt', escapeText(label)) + tag('dd', xhtmlInlines(value, options))).join('\n'));
}

/** A box to tick is drawn by the styles; what is done already is said in words. */
const taskMark = (checked: boolean | undefined, { words }: XhtmlOptions) => (checked ? tag('p', tag('b', `[${escapeText(words.done)}]`)) : '');

const tags = { emphasis: 'em', strong: 'strong', delete: 'del', sub: 'sub', sup: 'sup' } as const;

/** A line of paper as XHTML. */
export function xhtmlInlines(nodes: readonly PaperInline[], options: XhtmlOptions): string {
  return nodes.map((node) => {
    switch (node.type) {
      case 'text':
        return escapeText(node.value);
      case 'code':
        return tag('code', escapeText(node.value));
      case 'break':
        return '<br/>';
      case 'term':
        return '';
      case 'box':
        return '<span class="tick"></span>';
      case 'note':
        return noteReference(node, options);
      case 'language':
        return tag('span', xhtmlInlines(node.children, options), ` lang="${node.lang}" xml:lang="${node.lang}"`);
      case 'link': {
        const href = node.href.startsWith('#') ? options.place(node.href.slice(1)) : node.href;
        const words = xhtmlInlines(node.children, options);
        return href ? tag('a', words, ` href="${escapeAttribute(href)}"`) : words;
      }
      default:
        return tag(tags[node.type], xhtmlInlines(node.children, options));
    }
  }).join('');
}

function noteReference({ number, anchor }: Extract<PaperInline, { type: 'note' }>, options: XhtmlOptions): string {
  const href = anchor && options.place(anchor);
  return tag('sup', href ? tag('a', String(number), ` href="${escapeAttribute(href)}" epub:type="noteref" role="doc-noteref"`) : String(number));
}
