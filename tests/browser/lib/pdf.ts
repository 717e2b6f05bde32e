import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page of a PDF: its words in reading order, and the height of the letters of its lowest line in points. */
export interface PdfPage {
  text: string;
  lastLine: string;
  lastSize: number;
}

/** Reads the pages of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1).then((page) => page.getTextContent())));
  await pdf.loadingTask.destroy();
  return pages.map(({ items }) => {
    const pieces = items.flatMap((item) => ('str' in item && item.str.trim() ? [{ text: item.str, y: Number(item.transform[5]), size: item.height }] : []));
    const lowest = Math.min(...pieces.map(({ y }) => y));
    const last = pieces.filter(({ y }) => y - lowest < 2);
    return { text: pieces.map(({ text }) => text).join(''), lastLine: last.map(({ text }) => text).join(''), lastSize: Math.max(0, ...last.map(({ size }) => size)) };
  });
}
