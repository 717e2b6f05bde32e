import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { funderMark } from '../../funder-mark.ts';
import type { Locale } from '../../lib/locales.ts';
import { documentFile, type DocumentFormat } from '../../lib/routes/documents.ts';
import { absolute, entriesOf, type Site } from '../../lib/site.ts';
import { cached, digest, type CachedFile } from '../cache.ts';
import { drawingPng } from '../drawing-png.ts';
import { drawingSvg } from '../kit/drawing.ts';
import type { Book } from './book.ts';
import { makeBook } from './make-book.ts';

// Every chapter tells the sizes of both forms, and both are written from one book.
const books = new WeakMap<Site, Map<Locale, Book>>();

/** The whole guide in a language; read once. */
export function bookOf(site: Site, locale: Locale): Book {
  const known = books.get(site) ?? new Map<Locale, Book>();
  books.set(site, known);
  const book = known.get(locale) ?? makeBook(site, locale);
  known.set(locale, book);
  return book;
}

/**
 * The whole guide as PDF or EPUB; taken from the cache when nothing of it has changed.
 * @throws ContentError naming the content file that keeps it from being made
 */
export async function makeGuide(site: Site, locale: Locale, format: DocumentFormat): Promise<CachedFile> {
  const book = bookOf(site, locale);
  if (format === 'epub') {
    const cover = await drawingPng(drawingSvg(site, locale));
    const identifier = absolute(site, documentFile('guide', locale, 'epub').address);
    return cached('epub', [book, identifier, digest(cover)], async () => (await import('../epub/make-epub.ts')).makeEpub(book, { cover, identifier }));
  }
  const mark = funderMark()?.path;
  return cached('pdf', [book, mark && digest(readFileSync(mark))], async () => (await import('../pdf/make-pdf.ts')).makeBookPdf(book, { source: sourcesOf(site, locale), ...(mark && { mark }) }));
}

const sourcesOf = (site: Site, locale: Locale) => entriesOf(site, 'guide').flatMap(({ body }) => (body[locale] ? [resolve(body[locale].file)] : []));
