import type { Locale } from '../lib/locales.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { SiteWord } from './suggest.ts';
import { grades, searchTerm, type TermHit } from './term.ts';
import { termsOf } from './words.ts';

/** A page that answers a query. */
export interface Hit {
  id: string;
  result: PagefindResult;
  /** Places at which the engine found the words. */
  places: number[];
  /** True when it holds every word of the query. */
  whole: boolean;
}

/** What a query finds, the best first; pages that miss a word come after all others. */
export interface Answer {
  hits: Hit[];
  /** The query with words of the site in the place of unknown ones; undefined when every word is known or none is near. */
  suggestion?: string | undefined;
  /** True when the site holds no word of the query. */
  unknown: boolean;
}

/** More words than this are a text and not a query. */
const mostTerms = 12;

/** Searches for a query; words between quotation marks are looked for as they stand. */
export async function search(pagefind: Pagefind, query: string, locale: Locale, vocabulary: () => Promise<readonly SiteWord[]>): Promise<Answer> {
  const straight = query.replace(/[„“”«»]/g, '"').trim();
  if (/^"[^"]*[\p{L}\p{N}][^"]*"$/u.test(straight)) {
    const { results } = await pagefind.search(straight);
    return { hits: results.map((result) => ({ id: result.id, result, places: result.words, whole: true })), unknown: false };
  }
  const terms = termsOf(straight).slice(0, mostTerms);
  const answers = await Promise.all(terms.map((term) => searchTerm(pagefind, term, locale, vocabulary)));
  const suggestions = new Map(answers.flatMap(({ suggestion }, index) => (suggestion ? [[terms[index] ?? '', suggestion]] : [])));
  return {
    hits: ranked(answers.map(({ hits }) => hits)),
    suggestion: suggestions.size ? query.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => suggestions.get(word.normalize('NFC')) ?? word) : undefined,
    unknown: answers.every(({ known }) => !known),
  };
}

/** Pages by how many words they answer, then how well, then by the engine's own score. */
function ranked(answers: readonly Map<string, TermHit>[]): Hit[] {
  const pages = new Map<string, TermHit[]>();
  for (const answer of answers) for (const [id, hit] of answer) pages.set(id, [...(pages.get(id) ?? []), hit]);
  const rows = [...pages].flatMap(([id, hits]) => {
    const [first] = hits;
    if (!first) return [];
    const strong = hits.filter(({ grade }) => grade !== 'loose' && grade !== 'related').length;
    const closeness = hits.reduce((sum, { grade }) => sum + grades.length - grades.indexOf(grade), 0);
    const score = hits.reduce((sum, hit) => sum + hit.score, 0);
    return [{ hit: { id, result: first.result, places: hits.flatMap(({ result }) => result.words), whole: strong === answers.length }, strong, closeness, score }];
  });
  return rows.sort((a, b) => b.strong - a.strong || b.closeness - a.closeness || b.score - a.score).map(({ hit }) => hit);
}
