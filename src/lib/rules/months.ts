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
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** Words that begin like a month, with a small or a capital letter in Lithuanian; without the flags that make a search slow. */
const words: PerLocale<RegExp> = {
  lt: new RegExp(`(?:${beginnings.lt.map((name) => `[${name[0] ?? ''}${(name[0] ?? '').toUpperCase()}]${name.slice(1)}`).join('|')})[a-ząčęėįšųūž]*`, 'g'),
  en: new RegExp(`(?:${beginnings.en.join('|')})\\b`, 'g'),
};

/** A name of a month counts only beside a number: „kovo“ and “May” are other words too. */
const dated: PerLocale<{ before: RegExp; after: RegExp }> = {
  lt: { before: /\d{4}[ \u00A0]m\.[ \u00A0]$/, after: /^[ \u00A0]\d{1,2}(?:[–-]\d{1,2})?[ \u00A0](?:d\.|dien)/ },
  en: { before: /\d(?:st|nd|rd|th)?[ \u00A0](?:of[ \u00A0])?$/, after: /^[ \u00A0]\d/ },
};

const isoMonth = /(?<=(?<!\d)\d{4}-)(?:0[1-9]|1[0-2])(?=-\d{2}(?!\d))/g;

/** Finds the months of dates, by name or in digits. */
export function monthsIn(text: string, locale: Locale): WrittenMonth[] {
  if (!/\d/.test(text)) return [];
  const inDigits = /\d-\d\d-\d/.test(text) ? [...text.matchAll(isoMonth)].map(({ 0: written, index }) => ({ at: index, written, month: Number(written) })) : [];
  const { before, after } = dated[locale];
  const named = monthWords(text, locale).filter(({ at, written }) => before.test(text.slice(Math.max(0, at - 12), at)) || after.test(text.slice(at + written.length, at + written.length + 12)));
  return [...inDigits, ...named];
}

/** Every month that a word of the text may mean: „kovo“ is March, and may be a fight. */
export function monthsNamed(text: string, locale: Locale): Set<number> {
  return new Set(monthWords(text, locale).map(({ month }) => month));
}

function monthWords(text: string, locale: Locale): WrittenMonth[] {
  return [...text.matchAll(words[locale])]
    .filter(({ index }) => !/\p{L}/u.test(text[index - 1] ?? ' '))
    .map(({ 0: written, index }) => ({ at: index, written, month: beginnings[locale].findIndex((name) => written.slice(1).startsWith(name.slice(1)) && written[0]?.toLowerCase() === name[0]?.toLowerCase()) + 1 }));
}
