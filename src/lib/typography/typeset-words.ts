import type { Locale } from '../locales.ts';
import { typesetLine } from './typeset.ts';

/** Sets the typography of the words of front matter, each text by itself; `slug` is an address and stays. */
export function typesetWords<T extends object>(words: T, locale: Locale): T {
  const set = (key: string, value: unknown) => (typeof value === 'string' && key !== 'slug' ? typesetLine(value, locale) : value);
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, set(key, value)])) as T;
}
