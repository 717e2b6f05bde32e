import type { Locale } from '../lib/locales.ts';
import { loadDateOrder, loadFacets, type Facets } from './facets.ts';
import { countIn } from './other-language.ts';
import type { Pagefind } from './pagefind.ts';
import { search, type Answer } from './query.ts';
import { siteWords, type SiteWord } from './suggest.ts';

/** An answer with the query it is to: that of the reader, or the suggestion where the site holds no word of theirs. */
export interface Answered extends Answer {
  query: string;
}

/** The search engine of a page; nothing of it is loaded before it is first asked. */
export interface Engine {
  start(): Promise<Pagefind>;
  ask(query: string): Promise<Answered>;
  facets(): Promise<Facets>;
  dates(): Promise<Map<string, number>>;
  countIn(locale: Locale, query: string): Promise<number>;
}

/** Where an engine has its index from. */
export interface IndexSource {
  start(): Promise<Pagefind>;
  /** The text of a file of the index, `words.lt.txt`; empty when there is none. */
  read(path: string): Promise<string>;
}

/** Makes the engine of an index. */
export function makeEngine(source: IndexSource, locale: Locale): Engine {
  const { read } = source;
  const start = once(source.start);
  let words: SiteWord[] = [];
  const vocabulary = async () => (words.length ? words : (words = siteWords(await read(`words.${locale}.txt`), locale)));
  const ask = async (query: string): Promise<Answered> => {
    const pagefind = await start();
    const answer = await search(pagefind, query, locale, vocabulary);
    if (!answer.unknown || !answer.suggestion) return { ...answer, query };
    return { ...(await search(pagefind, answer.suggestion, locale, vocabulary)), query: answer.suggestion };
  };
  return {
    start,
    ask,
    facets: once(async () => loadFacets(await start(), await read(`facets.${locale}.txt`))),
    dates: once(async () => loadDateOrder(await start(), await read(`dates.${locale}.txt`))),
    countIn: (other, query) => countIn(other, query, read),
  };
}

/** Does something the first time it is asked, and again only when that failed. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () =>
    (done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    }));
}
