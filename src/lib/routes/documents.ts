import { entryId, hasLocale, inSection, type AnyEntry, type Entry } from '../content/entry.ts';
import { dutiesOf } from '../funders/profiles.ts';
import { formsIn, type FormKind } from '../guide/forms.ts';
import { locales, type Locale } from '../locales.ts';
import { fault, type Fault, type Problem } from '../problems/problem.ts';
import type { Site } from '../site.ts';
import { documentAddress, fileName } from './file-names.ts';

/** Forms in which an entry can be taken away, in the order of the links. */
export const documentFormats = ['pdf', 'docx', 'txt', 'json', 'zip'] as const;

export type DocumentFormat = (typeof documentFormats)[number] | 'epub' | 'csv';

/** What is filled in on paper: a checklist or questionnaire of a chapter, by its place among those of the chapter. */
export interface FormSubject {
  form: FormKind;
  chapter: AnyEntry;
  number: number;
}

/** What a document is about: an entry, a form, the whole guide, the project's factsheet, the press kit of the whole project, or the publicity record. */
export type DocumentSubject = AnyEntry | FormSubject | 'guide' | 'factsheet' | 'press-kit' | 'publicity';

/** A file that is made for readers to take away. */
export interface DocumentFile {
  subject: DocumentSubject;
  locale: Locale;
  format: DocumentFormat;
  /** From the root of the site, without the base: `/dokumentai/PR-2017-01.lt.pdf`. */
  address: string;
}

/** Every document of the site, in the order of entries, languages and formats. */
export function documentsOf(site: Pick<Site, 'entries' | 'settings'>): DocumentFile[] {
  const ofEntries = site.entries.filter(isDocumented).flatMap((entry) => locales.flatMap((locale) => documentsOfEntry(entry, locale)));
  const chapters = inSection(site.entries, 'guide');
  return [...ofEntries, ...locales.flatMap((locale) => [...generalDocuments(locale), ...publicityDocuments(site, locale), ...guideDocuments(chapters, locale), ...site.entries.flatMap((entry) => formsOf(entry, locale))])];
}

/** The whole guide in a language that has chapters of it. */
export function guideDocuments(chapters: readonly Entry<'guide'>[], locale: Locale): DocumentFile[] {
  return chapters.some((chapter) => hasLocale(chapter, locale)) ? [documentFile('guide', locale, 'pdf'), documentFile('guide', locale, 'epub')] : [];
}

/** The checklists and questionnaires of a chapter as forms: for paper and for a word processor. */
export function formsOf(chapter: AnyEntry, locale: Locale): DocumentFile[] {
  return formsIn(chapter, locale).flatMap(({ kind, number }) => (['pdf', 'docx'] as const).map((format) => documentFile({ form: kind, chapter, number }, locale, format)));
}

/** The documents of the whole project in a language: the factsheet and the general press kit. */
export function generalDocuments(locale: Locale): DocumentFile[] {
  return [documentFile('factsheet', locale, 'pdf'), documentFile('press-kit', locale, 'zip')];
}

/** The publicity record in a language: for people and for spreadsheets; none where it is not known what the funder asked. */
export function publicityDocuments({ settings }: Pick<Site, 'settings'>, locale: Locale): DocumentFile[] {
  return dutiesOf(settings).length ? [documentFile('publicity', locale, 'pdf'), documentFile('publicity', locale, 'csv')] : [];
}

/** The documents of an entry in a language; none where it has no text in it, or is of a kind that has none. */
export function documentsOfEntry(entry: AnyEntry, locale: Locale): DocumentFile[] {
  return isDocumented(entry) && hasLocale(entry, locale) ? documentFormats.map((format) => documentFile(entry, locale, format)) : [];
}

/** A document with its address; whether it is published is for `documentsOf` to say. */
export function documentFile(subject: DocumentSubject, locale: Locale, format: DocumentFormat): DocumentFile {
  return { subject, locale, format, address: documentAddress(documentName(subject), locale, format) };
}

/** Name of a document's file without language and format; a form has a number always, so that a second one changes no address. */
export function documentName(subject: DocumentSubject): string {
  if (typeof subject === 'string') return subject;
  return 'form' in subject ? `${fileName(subject.chapter)}-${subject.form}-${subject.number}` : fileName(subject);
}

/** True for a subject that is an entry. */
export function isEntry(subject: DocumentSubject): subject is AnyEntry {
  return typeof subject !== 'string' && 'section' in subject;
}

/** True for what can be taken away as a document: releases, events and partners. */
export function isDocumented(entry: AnyEntry): entry is Extract<AnyEntry, Entry<'news' | 'events' | 'partners'>> {
  return entry.section === 'events' || entry.section === 'partners' || (entry.section === 'news' && entry.facts.reference !== undefined);
}

/** Finds two entries whose documents would have one address; releases of one reference are told elsewhere. */
export function checkDocumentNames(entries: readonly AnyEntry[]): Problem[] {
  const owners = new Map<string, (key: string) => Fault>([['factsheet', (key) => fault('documentsOfFactsheet', { key })], ['press-kit', (key) => fault('documentsOfPressKit', { key })], ['guide', (key) => fault('documentsOfGuide', { key })], ['publicity', (key) => fault('documentsOfPublicity', { key })]]);
  return entries.filter((entry) => isDocumented(entry) && entry.section !== 'news').flatMap((entry): Problem[] => {
    const refuse = owners.get(entry.key);
    owners.set(entry.key, refuse ?? ((key) => fault('documentsOfEntry', { key, owner: entryId(entry) })));
    return refuse ? [{ file: entry.body.lt.file, line: 1, column: 1, ...refuse(entry.key) }] : [];
  });
}
