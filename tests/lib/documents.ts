import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { parse } from 'node-html-parser';
import { plain } from './plain.ts';

/** What a PDF says of itself, and its words page by page. */
export interface ReadPdf {
  pages: string[];
  tagged: boolean;
  language: string;
  title: string;
  xmp: string;
  /** Titles of the bookmarks, the first level alone. */
  bookmarks: string[];
}

const known = new Map<string, Promise<ReadPdf>>();

/** Opens a PDF as a reader's program does; once, however many tests ask. */
export function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const pdf = known.get(digest) ?? openPdf(bytes);
  known.set(digest, pdf);
  return pdf;
}

async function openPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const [{ info, metadata }, outline] = await Promise.all([pdf.getMetadata(), pdf.getOutline()]);
  const raw = Buffer.from(bytes).toString('latin1');
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
  }));
  await task.destroy();
  const { Language = '', Title = '' } = info as { Language?: string; Title?: string };
  return { pages, tagged: /\/Marked true/.test(raw) && /\/StructTreeRoot/.test(raw), language: Language, title: Title, xmp: String((metadata as { getRaw(): string } | null)?.getRaw() ?? ''), bookmarks: (outline ?? []).map(({ title }) => title) };
}

/** The words of a Word document, a paragraph a line. */
export function docxText(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, text = ' ']) => text).join(''))
    .join('\n')
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
}

/** Every file of an archive by its name. */
export function zipFiles(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

/** The text of a file in whatever form it is: PDF, Word, archive with its members, or plain. */
export async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  if (name.endsWith('.pdf')) return (await readPdf(bytes)).pages.join(' ');
  if (name.endsWith('.docx')) return docxText(bytes);
  if (name.endsWith('.json')) return Object.values(JSON.parse(strFromU8(bytes)) as Record<string, unknown>).flatMap((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');
  if (name.endsWith('.zip')) return (await Promise.all(Object.entries(zipFiles(bytes)).map(async ([member, content]) => `${member}\n${await textOf(member, content)}`))).join('\n');
  return strFromU8(bytes);
}

/** The words of a text in their order, without marks and blanks. */
export const wordsOf = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The first word that a text does not hold after those before it, with its neighbours; undefined when it holds all. */
export function firstMissing(wanted: readonly string[], held: readonly string[]): string | undefined {
  let at = 0;
  for (const [index, word] of wanted.entries()) {
    const found = held.indexOf(word, at);
    // A word that is found only far below belongs to something else.
    if (found < 0 || found - at > 120) return wanted.slice(Math.max(0, index - 3), index + 3).join(' ');
    at = found + 1;
  }
  return undefined;
}

/** True when a text holds these words one straight after the other. */
export const holds = (text: string, wanted: string) => ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(wanted).join(' ')} `);

/** Words of an entry's page in the order of reading: title, lead, text, origin, quotations, changes and sources, with the notice of a withdrawn one. */
export function pageWords(html: string): string[] {
  const article = parse(html.replace(/<(?:br|\/p|\/li|\/t[dh]|\/h\d|\/dt|\/dd|\/time|\/b|\/blockquote)\b[^>]*>/g, ' $&')).querySelector('article');
  for (const part of article?.querySelectorAll('button, figure:not(.quote):not([aria-labelledby=page_quotes] figure), .sr-only') ?? []) part.remove();
  const parts = ['h1', 'h1 ~ [role=note]', '.lead', '.text', '.origin', '[aria-labelledby=page_quotes]', '[aria-labelledby=page_changes]', '[aria-labelledby=page_sources]'];
  return parts.flatMap((part) => wordsOf(article?.querySelector(part)?.text ?? ''));
}

/** A built file. */
export const readBytes = (path: string) => new Uint8Array(readFileSync(path));
