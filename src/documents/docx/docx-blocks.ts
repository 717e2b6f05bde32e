import { AlignmentType, BorderStyle, LeaderType, Paragraph, Tab, TabStopType, Table, TableCell, TableRow, TextRun, WidthType, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { Paper, PaperBlock, PaperFact, PaperInline, PaperWords } from '../paper.ts';
import { docxInlines, tickBox } from './docx-inlines.ts';
import { orderedName } from './docx-styles.ts';

type DocxBlock = Paragraph | Table;
type Look = Pick<IParagraphOptions, 'style' | 'bullet' | 'numbering' | 'indent'>;
type Inside = { look: Look; depth: number; instance: { count: number }; form: boolean };

/** Blocks of paper as paragraphs and tables of Word; `mark` stands before the first word, and in a `form` tasks are boxes that can be ticked. */
export function docxBlocks(blocks: readonly PaperBlock[], words: PaperWords, mark = '', form = false): DocxBlock[] {
  return blocks.flatMap((block, index) => docxBlock(block, words, { look: {}, depth: 0, instance: { count: 0 }, form }, index === 0 && mark ? [new TextRun(mark)] : []));
}

/** Facts as paragraphs, each with its label before it. */
export function docxFacts(facts: readonly PaperFact[]): Paragraph[] {
  return facts.map(({ label, value }) => new Paragraph({ spacing: { after: 60 }, children: [new TextRun({ text: `${label}: `, bold: true }), ...docxInlines(value)] }));
}

/** Numbers with which the ordered lists of a paper begin, each once. */
export function orderedStarts({ blocks, notes, after }: Pick<Paper, 'blocks' | 'notes' | 'after'>): number[] {
  const inBlocks = (all: readonly PaperBlock[]): number[] => all.flatMap((block) => {
    if (block.type === 'list') return [...(block.ordered ? [block.start] : []), ...block.items.flatMap(({ children }) => inBlocks(children))];
    return block.type === 'quote' || block.type === 'box' ? inBlocks(block.children) : [];
  });
  return [...new Set(inBlocks([...blocks, ...notes.flat(), ...after]))];
}

function docxBlock(block: PaperBlock, words: PaperWords, inside: Inside, before: readonly ParagraphChild[] = []): DocxBlock[] {
  const all = (children: readonly PaperBlock[], look: Look) => children.flatMap((child) => docxBlock(child, words, { ...inside, look }));
  switch (block.type) {
    case 'paragraph':
      return [new Paragraph({ ...inside.look, children: [...before, ...docxInlines(block.children)] })];
    case 'heading':
      return [new Paragraph({ style: `Heading${block.depth}`, children: docxInlines(block.children) })];
    case 'list':
      return listBlocks(block, words, inside);
    case 'quote':
      return all(block.children, { style: 'Quotation' });
    case 'box':
      return [...(block.title ? [new Paragraph({ children: [new TextRun({ text: block.title, bold: true })] })] : []), ...all(block.children, inside.look)];
    case 'code':
      return block.value.split('\n').map((text) => new Paragraph({ children: [new TextRun({ text, font: 'Courier New' })] }));
    case 'rule':
      return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: 'D9D6CB', space: 1 } } })];
    case 'facts':
      return docxFacts(block.rows);
    case 'fields':
      return block.labels.map((label) => new Paragraph({ tabStops: [{ type: TabStopType.RIGHT, position: 9000, leader: LeaderType.UNDERSCORE }], children: [new TextRun({ text: `${label} `, color: '3D4A54' }), new TextRun({ children: [new Tab()] })] }));
    case 'table':
      return [docxTable(block), new Paragraph('')];
  }
}

function listBlocks(list: Extract<PaperBlock, { type: 'list' }>, words: PaperWords, inside: Inside): DocxBlock[] {
  const level = Math.min(inside.depth, 8);
  inside.instance.count += 1;
  // Every ordered list counts anew.
  const numbered: Look = list.ordered ? { numbering: { reference: orderedName(list.start), level, instance: inside.instance.count } } : { bullet: { level } };
  return list.items.flatMap(({ checked, children }) => children.flatMap((child, index) => {
    const ticked = inside.form && checked !== undefined;
    const first: Look = ticked ? { indent: { left: 480 * (level + 1), hanging: 480 } } : numbered;
    const look: Look = { style: 'ListParagraph', ...(index === 0 ? first : { indent: { left: 480 * (level + 1) } }) };
    return docxBlock(child, words, { ...inside, look, depth: inside.depth + 1 }, checked === undefined || index > 0 ? [] : ticked ? [tickBox(checked), new TextRun({ children: [new Tab()] })] : [new TextRun(`[${checked ? words.done : words.toDo}] `)]);
  }));
}

function docxTable({ align, head, rows }: Extract<PaperBlock, { type: 'table' }>): Table {
  const sides = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };
  const cell = (bold: boolean) => (children: PaperInline[], column: number) => {
    const side = align[column];
    return new TableCell({ margins: { top: 60, bottom: 60, left: 90, right: 90 }, children: [new Paragraph({ spacing: { after: 0 }, ...(side && { alignment: sides[side] }), children: docxInlines(children, { bold }) })] });
  };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [new TableRow({ tableHeader: true, children: head.map(cell(true)) }), ...rows.map((row) => new TableRow({ children: row.map(cell(false)) }))],
  });
}
