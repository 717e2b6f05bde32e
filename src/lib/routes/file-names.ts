import { entryId, type AnyEntry } from '../content/entry.ts';
import type { Locale } from '../locales.ts';

/** Folder of what is made of single entries, the same in both languages: the language stands in the file's name. */
const documentsFolder = 'dokumentai';

/**
 * Name of an entry's files: its reference; else its key, with its section where keys of other sections could be the same.
 * Events and partners may not share a key: `checkDocumentNames`.
 */
export function fileName(entry: AnyEntry): string {
  if (entry.section === 'news' && entry.facts.reference) return entry.facts.reference;
  return entry.section === 'events' || entry.section === 'partners' ? entry.key : entryId(entry).replace('/', '-');
}

/** Address of a file of this name in a language: `/dokumentai/PR-2017-01.lt.pdf`. */
export function documentAddress(name: string, locale: Locale, extension: string): string {
  return `/${documentsFolder}/${name}.${locale}.${extension}`;
}

/** Address of a file made of an entry in a language: `/dokumentai/PR-2017-01.lt.bib`. */
export function entryFileAddress(entry: AnyEntry, locale: Locale, extension: string): string {
  return documentAddress(fileName(entry), locale, extension);
}

/** Name of a photograph's original, unlike that of any other: `PR-2017-01-01-sale.jpg`. */
export function photographName(entry: AnyEntry, index: number, file: string): string {
  return `${fileName(entry)}-${String(index + 1).padStart(2, '0')}-${file}`;
}

/** Address of a photograph's original. */
export function photographAddress(name: string): string {
  return `/media/${name}`;
}
