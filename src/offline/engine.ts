import type { Locale } from '../lib/locales.ts';
import type { IndexSource } from '../search/engine.ts';
import { ranking, type Pagefind, type PagefindData, type PagefindResult } from '../search/pagefind.ts';
import { fold, wordsOf } from '../search/words.ts';
import { englishStem } from './english-stem.ts';

/** A page or a document of the offline index: what the index of the site knows of it. */
export interface OfflinePage extends PagefindData {
  locale: Locale;
}

/** What `index.js` of the offline edition holds. */
export interface OfflineIndex {
  pages: OfflinePage[];
  /** Text files of the index by their paths: words and keys; those that go page by page in the order of `pages`. */
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
  return { start: () => Promise.resolve(offlineEngine(pages.filter((page) => page.locale === locale), base, locale)), read: (path) => Promise.resolve(texts[path] ?? '') };
}

/** How much more a word in the title counts, as in the index of the site. */
const titleWeight = ranking.metaWeights.title;

/** Looks through all pages for each word: a project's site holds hundreds of them, and a reader's machine millions of words a second. */
export function offlineEngine(pages: readonly OfflinePage[], base: string, locale: Locale): Pagefind {
  const prepared = pages.map(prepare);
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (query) => {
      const answers = answering(query ?? '', locale);
      const results = prepared.flatMap((one) => resultOf(one, query, answers, base));
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
function resultOf({ id, page, words, title, fields }: Prepared, query: string | null, answers: (word: string) => boolean, base: string): PagefindResult[] {
  const data = () => Promise.resolve({ ...page, url: base + page.url });
  if (query === null) return [{ id, score: 0, words: [], data }];
  const places = query.startsWith('"') ? phrasePlaces(words, wordsOf(query).map(fold)) : words.flatMap((parts, place) => (parts.some(answers) ? [place] : []));
  const matchedMetaFields = fields.flatMap(([name, keys]) => (keys.has(query) ? [name] : []));
  if (!places.length && !matchedMetaFields.length) return [];
  return [{ id, score: (title.some(answers) ? titleWeight : 0) + places.length / Math.sqrt(words.length), words: places, matchedMetaFields, data }];
}

/** Tells of a word of a page whether it begins as one of the query, or is an English form of it; each word is worked out once. */
function answering(query: string, locale: Locale): (word: string) => boolean {
  const terms = wordsOf(query).map(fold);
  const stems = locale === 'en' ? terms.map(englishStem) : [];
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? (terms.some((term) => word.startsWith(term)) || (stems.length > 0 && stems.includes(englishStem(word))));
    known.set(word, answer);
    return answer;
  };
}

/** Where words stand one after the other. */
function phrasePlaces(words: readonly string[][], terms: readonly string[]): number[] {
  const flat = words.flatMap((parts, place) => parts.map((part) => ({ part, place })));
  return flat.flatMap(({ place }, start) => (terms.every((term, step) => flat[start + step]?.part === term) ? [place] : []));
}
