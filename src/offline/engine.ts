import type { Locale } from '../lib/locales.ts';
import type { IndexSource } from '../search/engine.ts';
import type { Pagefind, PagefindData, PagefindResult } from '../search/pagefind.ts';
import { fold, wordsOf } from '../search/words.ts';

/** A page or a document of the offline index: what the index of the site knows of it. */
export interface OfflinePage extends PagefindData {
  locale: Locale;
  /** When it happened, `2017-03` or `2017-03-21`. */
  date?: string;
}

/** What `index.js` of the offline edition holds. */
export interface OfflineIndex {
  pages: OfflinePage[];
  /** Text files of the index by their paths: words and keys. */
  texts: Record<string, string>;
}

/** A page with its words as they are compared; fields of keys as sets. */
interface Prepared {
  id: string;
  page: OfflinePage;
  words: string[][];
  title: string[];
  fields: [name: string, keys: ReadonlySet<string>][];
}

/** The index of the offline edition in the place of the one that asks a server: the same keys, looked through one by one. */
export function offlineSource({ pages, texts }: OfflineIndex, base: string, locale: Locale): IndexSource {
  return { start: () => Promise.resolve(offlineEngine(pages.filter((page) => page.locale === locale), base)), read: (path) => Promise.resolve(texts[path] ?? '') };
}

/** Looks through all pages for each word: a project's site holds hundreds of them, and a reader's machine millions of words a second. */
export function offlineEngine(pages: readonly OfflinePage[], base: string): Pagefind {
  const prepared = pages.map((page, index) => prepare(page, index));
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    filters: () => Promise.resolve(filtersOf(pages)),
    search: (query, { filters = {}, sort } = {}) => {
      const own = prepared.filter(({ page }) => Object.entries(filters).every(([name, value]) => page.filters[name]?.includes(value)));
      const results = own.flatMap((one) => resultOf(one, query, base));
      if (sort) return Promise.resolve({ results: own.filter(({ page }) => page.date).sort((one, other) => ((other.page.date ?? '') < (one.page.date ?? '') ? -1 : 1)).flatMap((one) => resultOf(one, query, base)) });
      return Promise.resolve({ results: results.sort((one, other) => other.score - one.score) });
    },
  };
}

function prepare(page: OfflinePage, index: number): Prepared {
  const parts = (text: string) => text.split(/\s+/).map((word) => wordsOf(word).map(fold));
  const fields = ['t', 'k', 'r'].map((name): Prepared['fields'][number] => [name, new Set((page.meta[name] ?? '').split(' '))]);
  return { id: String(index), page, words: parts(page.content), title: parts(page.meta['title'] ?? '').flat(), fields };
}

/** A page as an answer to a word, to words between quotation marks, or to nothing; none when it holds no such word. */
function resultOf({ id, page, words, title, fields }: Prepared, query: string | null, base: string): PagefindResult[] {
  const data = () => Promise.resolve({ ...page, url: base + page.url });
  if (query === null) return [{ id, score: 0, words: [], data }];
  const terms = wordsOf(query).map(fold);
  const quoted = query.startsWith('"');
  const places = quoted ? phrasePlaces(words, terms) : words.flatMap((parts, place) => (parts.some((part) => terms.some((term) => part.startsWith(term))) ? [place] : []));
  const matchedMetaFields = fields.flatMap(([name, keys]) => (keys.has(query) ? [name] : []));
  if (!places.length && !matchedMetaFields.length) return [];
  const inTitle = title.some((part) => terms.some((term) => part.startsWith(term))) ? 5 : 0;
  return [{ id, score: inTitle + places.length / Math.sqrt(words.length), words: places, matchedMetaFields, data }];
}

/** Where words stand one after the other. */
function phrasePlaces(words: readonly string[][], terms: readonly string[]): number[] {
  const flat = words.flatMap((parts, place) => parts.map((part) => ({ part, place })));
  return flat.flatMap(({ place }, start) => (terms.every((term, step) => flat[start + step]?.part === term) ? [place] : []));
}

function filtersOf(pages: readonly OfflinePage[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { filters } of pages) {
    for (const [name, values] of Object.entries(filters)) {
      const own = (counts[name] ??= {});
      for (const value of values) own[value] = (own[value] ?? 0) + 1;
    }
  }
  return counts;
}
