import type { Locale, PerLocale } from '../locales.ts';
import { start, type Bond } from './bond.ts';
import { englishBonds } from './spaces-en.ts';
import { lithuanianBonds } from './spaces-lt.ts';

/** Bonds of both languages. */
const commonBonds: readonly Bond[] = [
  // Thousands: 391 915.
  [String.raw`(?<!\d)\d{1,3}`, String.raw`\d{3}(?!\d)`],
  ['[€$£]', String.raw`\d`],
  [String.raw`\d`, '[€$£%‰°]'],
  // Initials: A. Kaušylienė, J. R. R. Tolkien, A. ir M. Miškinių.
  [String.raw`${start}(?:\p{Lu}|Dž|Ch)\.`, String.raw`\p{Lu}`],
  [String.raw`${start}\p{Lu}\.`, String.raw`(?:ir|and|&)\s\p{Lu}\.`],
];

// One pattern for all bonds, so that a text is gone through once: each space is tried against them in turn.
const compile = (bonds: readonly Bond[]) => new RegExp(`[ \\n](?:${bonds.map(([before, after]) => `(?<=${before}[ \\n])(?=${after})`).join('|')})`, 'gu');

const patterns: PerLocale<RegExp> = {
  lt: compile([...commonBonds, ...lithuanianBonds]),
  en: compile([...commonBonds, ...englishBonds]),
};

/** Puts no-break spaces where the language wants words to stay together on a line; lengths stay. */
export function bindSpaces(text: string, locale: Locale): string {
  return text.replace(patterns[locale], '\u00A0');
}
