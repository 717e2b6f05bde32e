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

const compile = (bonds: readonly Bond[]) => bonds.map(([before, after]) => new RegExp(`(?<=${before})[ \\n](?=${after})`, 'gu'));

const patterns: PerLocale<RegExp[]> = {
  lt: compile([...commonBonds, ...lithuanianBonds]),
  en: compile([...commonBonds, ...englishBonds]),
};

/** Puts no-break spaces where the language wants words to stay together on a line; lengths stay. */
export function bindSpaces(text: string, locale: Locale): string {
  return patterns[locale].reduce((bound, pattern) => bound.replace(pattern, '\u00A0'), text);
}
