import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Locale } from '../../src/lib/locales.ts';
import { plain } from '../../src/lib/typography/plain.ts';
import { search } from '../../src/search/query.ts';
import { siteWords } from '../../src/search/suggest.ts';
import { openIndex } from './engine.ts';

/** What a way of searching finds: addresses in order, those that answer the whole query apart, and the query it would rather have had. */
interface Finding {
  whole: string[];
  partial: string[];
  suggestion?: string | undefined;
}

export type Way = (query: string) => Promise<Finding>;

/** Pagefind as it comes: its own order, nothing added to the pages. */
export async function stockWay(folder: string, locale: Locale): Promise<Way> {
  const pagefind = await openIndex(folder, locale, false);
  return async (query) => {
    const { results } = await pagefind.search(query);
    const urls = await Promise.all(results.map(async (result) => (await result.data()).url));
    return { whole: urls, partial: [] };
  };
}

/** The search of this site. */
export async function ownWay(folder: string, locale: Locale): Promise<Way> {
  const pagefind = await openIndex(folder, locale);
  const words = siteWords(readFileSync(join(folder, `words.${locale}.txt`), 'utf8'), locale);
  const addresses = new Map<string, string>();
  const find = async (query: string): Promise<Finding & { unknown: boolean }> => {
    const { hits, suggestion, unknown } = await search(pagefind, query, locale, () => Promise.resolve(words));
    for (const { id, result } of hits) if (!addresses.has(id)) addresses.set(id, (await result.data()).url);
    const urls = (whole: boolean) => hits.filter((hit) => hit.whole === whole).map(({ id }) => addresses.get(id) ?? '');
    return { whole: urls(true), partial: urls(false), suggestion, unknown };
  };
  return async (query) => {
    const found = await find(query);
    // As the search page does: nothing of the query is on the site, so the suggestion is searched at once.
    return found.unknown && found.suggestion ? { ...(await find(found.suggestion)), suggestion: found.suggestion } : found;
  };
}

/** Makes an index of pages as Pagefind makes it without any help. */
export async function makeStockIndex(pages: readonly { file: string; html: string }[], out: string): Promise<void> {
  try {
    const { index } = await createIndex({});
    for (const { file, html } of pages) await index?.addHTMLFile({ sourcePath: file, content: plain(html) });
    await index?.writeFiles({ outputPath: out });
  } finally {
    await close();
  }
}

/** The built pages of a folder. */
export function builtPages(folder: string): { file: string; html: string }[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).sort();
  return files.map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }));
}
