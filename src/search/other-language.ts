import type { Locale } from '../lib/locales.ts';
import { keysOf } from './key.ts';
import { shelfOf } from './shelf.ts';
import { termsOf } from './words.ts';

/**
 * How many pages of the other language hold every word of a query. Its engine would weigh as much as this one: a few small files of the
 * index say as much, each read once.
 * @param read the text of a file of the index
 */
export async function countIn(locale: Locale, query: string, read: (path: string) => Promise<string>): Promise<number> {
  const keys = termsOf(query).map((term) => keysOf(term, locale)[0] ?? '');
  const pages = await Promise.all(keys.map((key) => pagesOf(key, locale, read)));
  const [first = [], ...others] = pages;
  return first.filter((page) => others.every((list) => list.includes(page))).length;
}

async function pagesOf(key: string, locale: Locale, read: (path: string) => Promise<string>): Promise<string[]> {
  const shelf = shelfOf(key);
  const known = (await read(`keys/${locale}.txt`)).split('\n');
  const lines = shelf && known.includes(shelf) ? (await read(`keys/${locale}/${shelf}.txt`)).split('\n') : [];
  return lines.find((line) => line.startsWith(`${key} `))?.split(' ').slice(1) ?? [];
}
