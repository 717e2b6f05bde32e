import { entryId, hasLocale, type AnyEntry, type Entry } from '../content/entry.ts';
import { locales, type Locale } from '../locales.ts';
import { fault, type Fault, type Problem } from '../problems/problem.ts';
import type { Site } from '../site.ts';
import { documentAddress, fileName } from './file-names.ts';

/** Forms in which an entry can be taken away, in the order of the links. */
export const documentFormats = ['pdf', 'docx', 'txt', 'json', 'zip'] as const;

export type DocumentFormat = (typeof documentFormats)[number];

/** What a document is about: an entry, the project's factsheet, or the press kit of the whole project. */
export type DocumentSubject = AnyEntry | 'factsheet' | 'press-kit';

/** A file that is made for readers to take away. */
export interface DocumentFile {
  subject: DocumentSubject;
  locale: Locale;
  format: DocumentFormat;
  /** From the root of the site, without the base: `/dokumentai/PR-2017-01.lt.pdf`. */
  address: string;
}

/** Every document of the site, in the order of entries, languages and formats. */
export function documentsOf(site: Pick<Site, 'entries'>): DocumentFile[] {
  const ofEntries = site.entries.filter(isDocumented).flatMap((entry) => locales.flatMap((locale) => documentsOfEntry(entry, locale)));
  return [...ofEntries, ...locales.flatMap(generalDocuments)];
}

/** The documents of the whole project in a language: the factsheet and the general press kit. */
export function generalDocuments(locale: Locale): DocumentFile[] {
  return [documentFile('factsheet', locale, 'pdf'), documentFile('press-kit', locale, 'zip')];
}

/** The documents of an entry in a language; none where it has no text in it, or is of a kind that has none. */
export function documentsOfEntry(entry: AnyEntry, locale: Locale): DocumentFile[] {
  return isDocumented(entry) && hasLocale(entry, locale) ? documentFormats.map((format) => documentFile(entry, locale, format)) : [];
}

/** A document with its address; whether it is published is for `documentsOf` to say. */
export function documentFile(subject: DocumentSubject, locale: Locale, format: DocumentFormat): DocumentFile {
  return { subject, locale, format, address: documentAddress(typeof subject === 'string' ? subject : fileName(subject), locale, format) };
}

/** True for what can be taken away as a document: releases, events and partners. */
export function isDocumented(entry: AnyEntry): entry is Extract<AnyEntry, Entry<'news' | 'events' | 'partners'>> {
  return entry.section === 'events' || entry.section === 'partners' || (entry.section === 'news' && entry.facts.reference !== undefined);
}

/** Finds two entries whose documents would have one address; releases of one reference are told elsewhere. */
export function checkDocumentNames(entries: readonly AnyEntry[]): Problem[] {
  const owners = new Map<string, (key: string) => Fault>([['factsheet', (key) => fault('documentsOfFactsheet', { key })], ['press-kit', (key) => fault('documentsOfPressKit', { key })]]);
  return entries.filter((entry) => isDocumented(entry) && entry.section !== 'news').flatMap((entry): Problem[] => {
    const refuse = owners.get(entry.key);
    owners.set(entry.key, refuse ?? ((key) => fault('documentsOfEntry', { key, owner: entryId(entry) })));
    return refuse ? [{ file: entry.body.lt.file, line: 1, column: 1, ...refuse(entry.key) }] : [];
  });
}
