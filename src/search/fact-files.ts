import type { Locale } from '../lib/locales.ts';
import { writeFacets } from './facet-list.ts';
import type { PageFacts } from './page-facts.ts';

/** What the filters and the order by date go by. */
export type ListedFacts = Pick<PageFacts, 'filters' | 'date'>;

/** Lists beside the index of a language, in its order, by their paths in its folder. */
export function factFiles(facts: readonly ListedFacts[], locale: Locale): [path: string, content: string][] {
  return [[`facets.${locale}.txt`, writeFacets(facts.map(({ filters }) => filters))], [`dates.${locale}.txt`, facts.map(({ date = '' }) => `${date}\n`).join('')]];
}
