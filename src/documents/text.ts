import { plain } from '../lib/typography/plain.ts';
import type { Paper, PaperBlock, PaperFact, PaperInline } from './paper.ts';

/** Tells programs, and browsers that get no charset, that a file is UTF-8: else Lithuanian letters are guessed at. */
export const byteOrderMark = '\uFEFF';

/** A paper as plain text for a file: UTF-8 with its mark, one paragraph a line, the funder's line and both numbers below. */
export function textFile(paper: Paper): string {
  const { funder, words } = paper;
  const head = [paper.embargo, paper.kicker, paper.title, paper.notice, paper.lead, factLines(paper.facts)];
  const foot = [
    words.funding,
    funder.line,
    funder.links.map(({ label, href }) => (href.includes(label) ? href : `${label}: ${href}`)).join('\n'),
    [paper.reference && `${words.reference}: ${paper.reference}`, `${words.projectNumber}: ${paper.projectNumber}`, `${words.pageAddress}: ${paper.address}`].filter(Boolean).join('\n'),
    paper.embargo,
  ];
  return `${byteOrderMark}${plain(joined([...head, bodyText(paper), ...foot], '\n\n'))}\n`;
}

/** The text of a paper with its origin, footnotes and sources, as plain words. */
export function bodyText(paper: Paper): string {
  const notes = paper.notes.map((note, index) => `[${index + 1}] ${blocksText(note)}`);
  const sources = paper.sources.map((source) => `– ${inlinesText(source, true)}`);
  return plain(joined([
    blocksText(paper.blocks),
    notes.length ? `${paper.words.footnotes}\n\n${notes.join('\n')}` : undefined,
    paper.origin,
    blocksText(paper.after),
    sources.length ? `${paper.words.sources}\n\n${sources.join('\n')}` : undefined,
  ], '\n\n'));
}

const joined = (parts: readonly (string | undefined)[], between: string) => parts.filter(Boolean).join(between);
const indented = (text: string, by: string) => text.split('\n').map((one) => (one ? by + one : one)).join('\n');
const factLines = (facts: readonly PaperFact[]) => facts.map(({ label, value }) => `${label}: ${inlinesText(value, true)}`).join('\n');

function blocksText(blocks: readonly PaperBlock[]): string {
  return joined(blocks.map(blockText), '\n\n');
}

function blockText(block: PaperBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlinesText(block.children);
    case 'list':
      return block.items.map(({ checked, children }, index) => {
        const mark = checked === undefined ? (block.ordered ? `${block.start + index}.` : '–') : checked ? '[x]' : '[ ]';
        return `${mark} ${indented(blocksText(children), '  ').trimStart()}`;
      }).join('\n');
    case 'quote':
      return indented(blocksText(block.children), '  ');
    case 'box':
      return joined([block.title, blocksText(block.children)], '\n\n');
    case 'code':
      return block.value;
    case 'rule':
      return '* * *';
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map((cell) => inlinesText(cell).replace(/\s*\n\s*/g, ' ')).join(' | ')).join('\n');
    case 'facts':
      return factLines(block.rows);
    case 'fields':
      return block.labels.map((label) => `${label}: ${'_'.repeat(30)}`).join('\n');
  }
}

/**
 * The words of a line of paper.
 * @param addresses whether the address of a link follows its words
 */
export function inlinesText(nodes: readonly PaperInline[], addresses = false): string {
  return nodes.map((node) => {
    switch (node.type) {
      case 'text':
      case 'code':
        return node.value;
      case 'break':
        return '\n';
      case 'note':
        return `[${node.number}]`;
      case 'term':
        return '';
      case 'box':
        return '[ ]';
      case 'link': {
        const words = inlinesText(node.children);
        return addresses && /^https?:/.test(node.href) && !node.href.endsWith(words) ? `${words} – ${node.href}` : words;
      }
      default:
        return inlinesText(node.children, addresses);
    }
  }).join('');
}
