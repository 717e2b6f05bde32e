import type { Locale } from '../locales.ts';
import { typesetLine } from './typeset.ts';

const kept = new Set(['slug', 'name']);

/** Sets the typography of the words of front matter, each text by itself; `slug` is an address and names of people stay. */
export function typesetWords<T extends object>(words: T, locale: Locale): T {
  const set = (key: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item: object) => typesetWords(item, locale));
    return typeof value === 'string' && !kept.has(key) ? typesetLine(value, locale) : value;
  };
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, set(key, value)])) as T;
}
