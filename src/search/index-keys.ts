import type { Locale } from '../lib/locales.ts';
import { keyEnd } from './key.ts';
import { tellingWords } from './telling-words.ts';

/**
 * The keys of a page as fields of its metadata, each key once: `t` those of its title, `k` those of all its words, and `r` those of words
 * its words are made from.
 */
export function indexKeys(title: string, text: string, locale: Locale): Record<'t' | 'k' | 'r', string> {
  const keys = (words: string) => tellingWords(words, locale).map(([, own]) => own);
  const all = keys(`${title} ${text}`);
  const own = new Set(all.map(([first = '']) => first));
  const related = new Set(all.flatMap(([, ...others]) => others).filter((key) => !own.has(key)));
  const closed = (set: Iterable<string>) => [...set].map((key) => key + keyEnd).join(' ');
  return { t: closed(new Set(keys(title).map(([first = '']) => first))), k: closed(own), r: closed(related) };
}
