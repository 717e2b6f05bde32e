import type { Locale } from '../lib/locales.ts';
import { keyEnd, keysOf } from './key.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { isNear, startsWord, suggestion, type SiteWord } from './suggest.ts';
import { fold } from './words.ts';

/** How well a page answers one word of a query; the best first. */
export const grades = ['title', 'exact', 'begun', 'related', 'loose'] as const;

/** A page that answers a word: `exact` holds a form of it, `begun` a word that begins so, `related` one made from it or from which it is made, `loose` only something near. */
export interface TermHit {
  result: PagefindResult;
  grade: (typeof grades)[number];
  score: number;
}

/** What a word of a query finds. */
export interface TermAnswer {
  hits: Map<string, TermHit>;
  /** True when the site holds the word or one that begins so. */
  known: boolean;
  /** The nearest word of the site for one that it does not hold. */
  suggestion?: string | undefined;
}

/** Searches one word: as it was typed, which also finds words that begin so, and by its keys, which finds its forms and nothing else. */
export async function searchTerm(pagefind: Pagefind, term: string, locale: Locale, vocabulary: () => Promise<readonly SiteWord[]>): Promise<TermAnswer> {
  const [own = '', ...others] = keysOf(term, locale);
  const queries = [term, ...[own, ...others].map((key) => key + keyEnd)];
  const [typed = [], exact, ...related] = await Promise.all(queries.map(async (query) => (await pagefind.search(query)).results));
  const scores = new Map(typed.map(({ id, score }) => [id, score]));
  const found = new Map<string, TermHit>();
  const add = (results: readonly PagefindResult[], grade: TermHit['grade']) => {
    for (const result of results) if (!found.has(result.id)) found.set(result.id, { result, grade, score: scores.get(result.id) ?? 0 });
  };
  add(holding(exact, 't'), 'title');
  add(holding(exact, 'k'), 'exact');
  const near = [...holding(exact, 'r'), ...related.flatMap((results) => holding(results, 'k'))];
  // A whole word means itself: „teisė“ is not „teisėjas“. One that is still being typed means all that begin so.
  if (found.size > 0) {
    if (own === fold(term)) add(typed, 'begun');
    add(near, 'related');
    add(typed, 'loose');
    return { hits: found, known: true };
  }
  add(near, 'begun');
  const words = await vocabulary();
  // Where no word begins so the engine answers with shorter words, „išdavimas“ with „iš“.
  const begun = words.some((word) => startsWord(term, word));
  const alike = begun ? undefined : words.find((word) => isNear(term, word));
  if (begun) add(typed, 'begun');
  // English forms are left to the engine’s own stemmer, so there a word that is near is as good; what was typed may not be English at all, „dovanos“ for “do”.
  else if (alike && locale === 'en') add((await pagefind.search(alike.start)).results, 'begun');
  else if (alike) add(typed, 'loose');
  const known = begun || (locale === 'en' && alike !== undefined) || near.length > 0;
  return { hits: found, known, suggestion: known ? undefined : suggestion(term, words, locale) };
}

/** The results that hold a key whole in a field; others that the engine finds near it are left out. */
function holding(results: readonly PagefindResult[] = [], field: 't' | 'k' | 'r'): PagefindResult[] {
  return results.filter(({ matchedMetaFields }) => matchedMetaFields?.includes(field));
}
