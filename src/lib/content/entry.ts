import type { Locale } from '../locales.ts';
import type { Facts, Words } from '../schemas/entries.ts';
import { datedSections, type DatedSection, type Section } from '../sections.ts';
import type { TranslationStatus } from '../translation/status.ts';

/** The text of an entry in one language, with what is needed to point into its file. */
export interface Body {
  source: string;
  /** The file as a person would type it. */
  file: string;
  /** Line of the file on which the text begins, counted from 1. */
  line: number;
}

/** Why an entry is not published: it is a draft, or awaits a moment, as its author wrote it. */
export type KeptBack = 'draft' | { until: string };

/** A folder of content: its facts once, its words and text in each language it has. */
export interface Entry<S extends Section = Section> {
  section: S;
  key: string;
  /** The folder, absolute. */
  folder: string;
  facts: Facts<S>;
  words: { lt: Words<S>; en?: Words<S> };
  body: { lt: Body; en?: Body };
  /** How its English page stands to the Lithuanian one. */
  translation: TranslationStatus;
  /** What keeps it from readers, in dev and previews, where it is shown all the same; set where the site is put together. */
  kept?: KeptBack | undefined;
}

/** Any entry, told apart by its section. */
export type AnyEntry = { [S in Section]: Entry<S> }[Section];

/** An entry of a section that is listed by year; each has a day, a month or a year in `facts.date`. */
export type DatedEntry = { [S in DatedSection]: Entry<S> }[DatedSection];

/** True for an entry of a section that is listed by year: the one place that tells dated entries from others. */
export function isDated(entry: AnyEntry): entry is DatedEntry {
  return (datedSections as readonly Section[]).includes(entry.section);
}

/** Name of an entry that is unique in the site: `news/2017-03-rezultatai`. */
export function entryId(entry: Pick<Entry, 'section' | 'key'>): string {
  return `${entry.section}/${entry.key}`;
}

/** True when the entry has a page in this language. */
export function hasLocale(entry: Pick<Entry, 'words'>, locale: Locale): boolean {
  return entry.words[locale] !== undefined;
}

/** Narrows a list of entries to one section. */
export function inSection<S extends Section>(entries: readonly AnyEntry[], section: S): Entry<S>[] {
  return entries.filter((entry) => entry.section === section) as unknown as Entry<S>[];
}

/**
 * An entry's words in this language, or in the language of record where it has none;
 * `locale` says which language they are in.
 */
export function wordsFor<S extends Section>(entry: Entry<S>, locale: Locale): { words: Words<S>; locale: Locale } {
  const words = entry.words[locale];
  return words ? { words, locale } : { words: entry.words.lt, locale: 'lt' };
}

/** The number that a folder's name begins with, 5 for `05-interesai`; undefined where it begins with none. */
export function folderNumber(key: string): number | undefined {
  const digits = /^(\d+)(?:-|$)/.exec(key)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** True for the key of the guide's introduction, which begins with 00. */
export function isIntroduction(key: string): boolean {
  return /^0+(?:-|$)/.test(key);
}
