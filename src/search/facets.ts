import { readFacets } from './facet-list.ts';
import { filterNames, type FilterName } from './filter-names.ts';
import type { Pagefind } from './pagefind.ts';
import type { Hit } from './query.ts';

/** The pages of each value of each filter, by the ids of the engine. */
export type Facets = Map<FilterName, Map<string, Set<string>>>;

/** What the reader ticked. */
export type Chosen = ReadonlyMap<FilterName, ReadonlySet<string>>;

/**
 * Reads under which values each page stands, from the list that `facet-list.ts` writes.
 * @throws Error when the list is of another index
 */
export async function loadFacets(pagefind: Pagefind, text: string): Promise<Facets> {
  const facets: Facets = new Map(filterNames.map((name) => [name, new Map()]));
  await eachPage(pagefind, readFacets(text), (id, values) => {
    for (const [name, value] of values) {
      const known = facets.get(name)?.get(value);
      if (known) known.add(id);
      else facets.get(name)?.set(value, new Set([id]));
    }
  });
  return facets;
}

/** The hits that stand under one of the ticked values of each filter. */
export function narrowed(hits: readonly Hit[], facets: Facets, chosen: Chosen): Hit[] {
  return hits.filter(({ id }) => [...chosen].every(([name, values]) => values.size === 0 || [...values].some((value) => facets.get(name)?.get(value)?.has(id))));
}

/** Values of a filter that a page stands under. */
export function valuesOf(facets: Facets, name: FilterName, id: string): string[] {
  return [...(facets.get(name) ?? [])].flatMap(([value, ids]) => (ids.has(id) ? [value] : []));
}

/** How many hits each value of a filter would leave, whatever else of the same filter is ticked. */
export function countsOf(name: FilterName, hits: readonly Hit[], facets: Facets, chosen: Chosen): Map<string, number> {
  const left = narrowed(hits, facets, new Map([...chosen].filter(([other]) => other !== name)));
  return new Map([...(facets.get(name) ?? [])].map(([value, ids]) => [value, left.filter(({ id }) => ids.has(id)).length]));
}

/**
 * Places of all pages from the newest on, from the days of the pages, each with an end of line; pages without a date have none.
 * @throws Error when the list is of another index
 */
export async function loadDateOrder(pagefind: Pagefind, text: string): Promise<Map<string, number>> {
  const dated: { id: string; date: string }[] = [];
  await eachPage(pagefind, text.split('\n').slice(0, -1), (id, date) => date && dated.push({ id, date }));
  dated.sort((a, b) => (a.date < b.date ? 1 : -1));
  return new Map(dated.map(({ id }, place) => [id, place]));
}

/** Goes through the pages of the index in its order, in which the lists beside it stand too. */
async function eachPage<T>(pagefind: Pagefind, rows: readonly T[], tell: (id: string, row: T) => void): Promise<void> {
  const { results } = await pagefind.search(null);
  if (results.length !== rows.length) throw new Error(`The index holds ${results.length} pages, and the list beside it ${rows.length}.`);
  for (const [place, { id }] of results.entries()) tell(id, rows[place] as T);
}

/** Hits from the newest on, each kind (whole, in part) for itself; those without a date last, as they stood. */
export function byDate(hits: readonly Hit[], order: ReadonlyMap<string, number>): Hit[] {
  const place = ({ id }: Hit) => order.get(id) ?? order.size;
  return [...hits].sort((a, b) => Number(b.whole) - Number(a.whole) || place(a) - place(b));
}
