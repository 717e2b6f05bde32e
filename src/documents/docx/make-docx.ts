import { AlignmentType, Document, Footer, Header, ImageRun, Packer, PageNumber, Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { Paper } from '../paper.ts';
import { docxBlocks, docxFacts, orderedStarts } from './docx-blocks.ts';
import { docxInlines } from './docx-inlines.ts';
import { fixDocx } from './fix-docx.ts';
import { documentStyles, orderedList } from './docx-styles.ts';

/** The funder's mark as a PNG with its size in pixels. */
export interface DocxMark {
  png: Uint8Array;
  width: number;
  height: number;
}

/** A paper as a Word document with styles, language and properties; the same paper gives the same bytes. */
export async function makeDocx(paper: Paper, mark?: DocxMark): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    subject: [paper.reference, paper.projectNumber].filter(Boolean).join(', '),
    description: paper.lead,
    creator: paper.siteName,
    lastModifiedBy: paper.siteName,
    keywords: [paper.reference, paper.projectNumber].filter(Boolean).join(', '),
    styles: documentStyles(paper.locale),
    numbering: { config: orderedStarts(paper).map(orderedList) },
    sections: [{
      properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1500, bottom: 1400, left: 1360, right: 1360, header: 600, footer: 560 } } },
      headers: { default: new Header({ children: header(paper) }) },
      footers: { default: new Footer({ children: footer(paper) }) },
      children: body(paper, mark),
    }],
  });
  return fixDocx(new Uint8Array(await Packer.toArrayBuffer(document)), paper.modified);
}

function header({ embargo, siteName, reference, projectNumber }: Paper): Paragraph[] {
  return [
    ...(embargo ? [new Paragraph({ style: 'Embargo', text: embargo })] : []),
    new Paragraph({ style: 'Small', children: [new TextRun({ text: siteName, bold: true }), new TextRun(`  ·  ${reference ?? projectNumber}`)] }),
  ];
}

function footer({ funder, projectNumber, words }: Paper): Paragraph[] {
  const fields: Record<string, string> = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES };
  const pages = words.pageOf.split(/(\{pages?\})/).filter(Boolean).map((part) => fields[part] ?? part);
  return [
    new Paragraph({ style: 'Small', text: `${funder.strip} · ${projectNumber}` }),
    new Paragraph({ style: 'Small', alignment: AlignmentType.RIGHT, children: [new TextRun({ children: pages as string[] })] }),
  ];
}

function body(paper: Paper, mark: DocxMark | undefined): ReturnType<typeof docxBlocks> {
  const { words, funder } = paper;
  const text = (value: string) => [{ type: 'text' as const, value }];
  const section = (title: string) => new Paragraph({ style: 'Heading2', text: title });
  const links = funder.links.flatMap(({ label, href }, index): ParagraphChild[] => [...(index ? [new TextRun('   ')] : []), ...docxInlines([{ type: 'link', href, children: text(label) }])]);
  return [
    ...(paper.embargo ? [new Paragraph({ style: 'Embargo', text: paper.embargo })] : []),
    new Paragraph({ style: 'Small', children: [new TextRun({ text: paper.kicker, bold: true })] }),
    new Paragraph({ style: 'Heading1', text: paper.title }),
    ...(paper.notice ? [new Paragraph({ children: [new TextRun({ text: paper.notice, bold: true })] })] : []),
    new Paragraph({ style: 'Lead', text: paper.lead }),
    ...docxFacts(paper.facts),
    ...docxBlocks(paper.blocks, words, '', paper.form),
    ...(paper.notes.length ? [section(words.footnotes), ...paper.notes.flatMap((note, index) => docxBlocks(note, words, `${index + 1}. `))] : []),
    ...(paper.origin ? [new Paragraph({ style: 'Origin', text: paper.origin })] : []),
    ...docxBlocks(paper.after, words),
    ...(paper.sources.length ? [section(words.sources), ...paper.sources.map((source) => new Paragraph({ style: 'ListParagraph', bullet: { level: 0 }, children: docxInlines(source) }))] : []),
    section(words.funding),
    new Paragraph({ children: mark ? [new ImageRun({ type: 'png', data: mark.png, transformation: { width: Math.round((mark.width * 36) / mark.height), height: 36 }, altText: { name: funder.credit, title: funder.credit, description: funder.credit } })] : [new TextRun({ text: funder.credit, bold: true, language: { value: 'en-GB' } })] }),
    new Paragraph(funder.line),
    new Paragraph({ children: links }),
    ...docxFacts([
      ...(paper.reference ? [{ label: words.reference, value: text(paper.reference) }] : []),
      { label: words.projectNumber, value: text(paper.projectNumber) },
      { label: words.pageAddress, value: [{ type: 'link', href: paper.address, children: text(paper.address) }] },
    ]),
  ];
}
