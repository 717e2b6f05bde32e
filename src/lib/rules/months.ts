import type { Locale, PerLocale } from '../locales.ts';

/** A month as a text names it beside a day or a year, counted from 1. */
export interface WrittenMonth {
  at: number;
  written: string;
  month: number;
}

/** What the names of months begin with; Lithuanian ones change their ends. */
const beginnings: PerLocale<readonly string[]> = {
  lt: ['saus', 'vasar', 'kov', 'baland', 'geguž', 'biržel', 'liep', 'rugpjū', 'rugsėj', 'spal', 'lapkri', 'gruod'],
  en: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
};

const lithuanian = `(?<!\\p{L})(?:${beginnings.lt.join('|')})\\p{L}*`;
const english = `(?<!\\p{L})(?:${beginnings.en.join('|')})(?!\\p{L})`;

/** A name of a month counts only beside a number: „kovo“ and “may” are other words too. */
const dated: PerLocale<RegExp> = {
  lt: new RegExp(`(?<=\\d{4}[ \\u00A0]m\\.[ \\u00A0])${lithuanian}|${lithuanian}(?=[ \\u00A0]\\d{1,2}(?:[–-]\\d{1,2})?[ \\u00A0](?:d\\.|dien))`, 'giu'),
  en: new RegExp(`(?<=\\d{1,2}(?:st|nd|rd|th)?[ \\u00A0](?:of[ \\u00A0])?)${english}|${english}(?=[ \\u00A0]\\d)`, 'giu'),
};

const anywhere: PerLocale<RegExp> = { lt: new RegExp(lithuanian, 'giu'), en: new RegExp(english, 'giu') };

const isoMonth = /(?<=(?<!\d)\d{4}-)(?:0[1-9]|1[0-2])(?=-\d{2}(?!\d))/g;

/** Finds the months of dates, by name or in digits. */
export function monthsIn(text: string, locale: Locale): WrittenMonth[] {
  if (!/\d/.test(text)) return [];
  const inDigits = [...text.matchAll(isoMonth)].map(({ 0: written, index }) => ({ at: index, written, month: Number(written) }));
  const named = [...text.matchAll(dated[locale])].map(({ 0: written, index }) => ({ at: index, written, month: monthOf(written, locale) }));
  return [...inDigits, ...named];
}

/** Every month that a word of the text may mean: „kovo“ is March, and may be a fight. */
export function monthsNamed(text: string, locale: Locale): Set<number> {
  return new Set([...text.matchAll(anywhere[locale])].map(([written]) => monthOf(written, locale)));
}

const monthOf = (written: string, locale: Locale): number => beginnings[locale].findIndex((beginning) => written.toLowerCase().startsWith(beginning)) + 1;
