import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { ContentError } from '../../lib/problems/problem.ts';
import type { Book } from '../guide/book.ts';
import type { Paper } from '../paper.ts';
import { fontNames, readFonts } from './fonts.ts';
import { fontsInPdf } from './fonts-in-pdf.ts';
import { pdfProblems, typstFault } from './pdf-problem.ts';

/** What a PDF needs beside the paper. */
export interface PdfSettings {
  /** The funder's mark on disk, when there is one. */
  mark?: string;
  /** Content files in which mistakes are looked for; the first is told where none holds them. */
  source: string | readonly string[];
  /** Smaller type, for what must fit one page. */
  compact?: boolean;
}

const templates = resolve('src', 'documents', 'typst');
let compiler: NodeCompiler | undefined;

/**
 * Sets a paper as a tagged PDF (PDF/UA-1); the same paper gives the same bytes.
 * @throws ContentError naming file and line, when a word cannot be set
 */
export function makePdf(paper: Paper, settings: PdfSettings): Uint8Array {
  return setPdf('paper.typ', paper, settings);
}

/**
 * Sets a book as a tagged PDF (PDF/UA-1) with bookmarks, contents, index and running heads; the same book gives the same bytes.
 * @throws ContentError naming the file, when a word cannot be set
 */
export function makeBookPdf(book: Book, settings: PdfSettings): Uint8Array {
  return setPdf('guide.typ', book, settings);
}

function setPdf(template: string, paper: Paper | Book, { mark, source, compact = false }: PdfSettings): Uint8Array {
  // One compiler for all: starting one takes longer than setting a page.
  compiler ??= NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: readFonts() }] });
  const [year = 0, month = 1, day = 1] = paper.modified.split('-').map(Number);
  const data = { ...paper, compact, day: { year, month, day }, mark: mark ? `/${basename(mark)}` : null };
  if (mark) compiler.mapShadow(resolve(templates, basename(mark)), readFileSync(mark));
  try {
    const compiled = compiler.compile({ mainFilePath: resolve(templates, template), inputs: { paper: JSON.stringify(data) } });
    const fault = compiled.takeDiagnostics();
    if (!compiled.result || fault) throw new Error(typstFault(fault ? compiler.fetchDiagnostics(fault) : []));
    const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: Date.UTC(year, month - 1, day) / 1000 });
    const strange = fontsInPdf(pdf).filter((name) => !fontNames.includes(name));
    if (strange.length) throw new Error(`the PDF is set in ${strange.join(', ')}, which is not configured in src/documents/pdf/fonts.ts`);
    return new Uint8Array(pdf);
  } catch (error) {
    throw new ContentError(pdfProblems(error, source));
  } finally {
    compiler.evictCache(10);
  }
}
