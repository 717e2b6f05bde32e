import type { Locale } from '../../src/lib/locales.ts';
import type { SetQuery } from './pages.ts';
import type { Way } from './ways.ts';

/** How well a way answers the queries of one type; shares from 0 to 1. */
export interface Row {
  type: string;
  queries: number;
  /** Share of the first five places (or of as many as there are pages to find) that hold a page to find. */
  recall5: number;
  /** Share of queries whose first result is one to find. */
  first: number;
  /** Share of all pages to find that are among the results. */
  recall: number;
  /** Share of pages to find among the results that answer the whole query, or among all where none does. */
  precision: number;
  /** The same among as many results as there are pages to find. */
  precisionR: number;
}

interface Outcome extends Omit<Row, 'queries'> {
  query: SetQuery;
  found: string[];
}

/** Runs the queries of the development set and looks at each answer. */
export async function runSet(ways: Record<Locale, Way>, queries: readonly SetQuery[], addressOf: (url: string) => string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    const expected = new Set(query.expect.map(addressOf));
    const { whole, partial } = await ways[query.lang](query.q);
    const found = [...whole, ...partial];
    const right = (list: readonly string[]) => list.filter((url) => expected.has(url)).length;
    outcomes.push({
      query,
      found,
      type: query.lang === 'en' ? 'English' : query.type,
      recall5: right(found.slice(0, 5)) / Math.min(5, expected.size),
      first: right(found.slice(0, 1)),
      recall: right(found) / expected.size,
      precision: right(whole.length ? whole : found) / Math.max(1, (whole.length ? whole : found).length),
      precisionR: right(found.slice(0, expected.size)) / expected.size,
    });
  }
  return outcomes;
}

/** The mean of the outcomes of each type, and of all. */
export function rowsOf(outcomes: readonly Outcome[]): Row[] {
  const types = [...new Set(outcomes.map(({ type }) => type))].sort();
  return [...types, 'all'].map((type) => {
    const own = outcomes.filter((outcome) => type === 'all' || outcome.type === type);
    const mean = (name: 'recall5' | 'first' | 'recall' | 'precision' | 'precisionR') => own.reduce((sum, outcome) => sum + outcome[name], 0) / own.length;
    return { type, queries: own.length, recall5: mean('recall5'), first: mean('first'), recall: mean('recall'), precision: mean('precision'), precisionR: mean('precisionR') };
  });
}
