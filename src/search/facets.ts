import type { FilterName } from './filter-names.ts';
import type { Pagefind } from './pagefind.ts';
import type { Hit } from './query.ts';

/** The pages of each value of each filter, by the ids of the engine. */
export type Facets = Map<FilterName, Map<string, ReadonlySet<string>>>;

/** What the reader ticked. */
export type Chosen = ReadonlyMap<FilterName, ReadonlySet<string>>;

/** Asks the engine once which pages stand under each value. */
export async function loadFacets(pagefind: Pagefind, names: readonly FilterName[]): Promise<Facets> {
  const available = await pagefind.filters();
  const load = async (name: FilterName) => {
    const values = Object.keys(available[name] ?? {});
    const sets = await Promise.all(values.map(async (value) => new Set((await pagefind.search(null, { filters: { [name]: value } })).results.map(({ id }) => id))));
    return [name, new Map(values.map((value, index): [string, ReadonlySet<string>] => [value, sets[index] ?? new Set()]))] as const;
  };
  return new Map(await Promise.all(names.map(load)));
}

/** The hits that stand under one of the ticked values of each filter. */
export function narrowed(hits: readonly Hit[], facets: Facets, chosen: Chosen): Hit[] {
  return hits.filter(({ id }) => [...chosen].every(([name, values]) => values.size === 0 || [...values].some((value) => facets.get(name)?.get(value)?.has(id))));
}

/** How many hits each value of a filter would leave, whatever else of the same filter is ticked. */
export function countsOf(name: FilterName, hits: readonly Hit[], facets: Facets, chosen: Chosen): Map<string, number> {
  const left = narrowed(hits, facets, new Map([...chosen].filter(([other]) => other !== name)));
  return new Map([...(facets.get(name) ?? [])].map(([value, ids]) => [value, left.filter(({ id }) => ids.has(id)).length]));
}

/** Places of all pages from the newest on; pages without a date have none. */
export async function loadDateOrder(pagefind: Pagefind): Promise<Map<string, number>> {
  const { results } = await pagefind.search(null, { sort: { date: 'desc' } });
  return new Map(results.map(({ id }, place) => [id, place]));
}

/** Hits from the newest on, each kind (whole, in part) for itself; those without a date last, as they stood. */
export function byDate(hits: readonly Hit[], order: ReadonlyMap<string, number>): Hit[] {
  const place = ({ id }: Hit) => order.get(id) ?? order.size;
  return [...hits].sort((a, b) => Number(b.whole) - Number(a.whole) || place(a) - place(b));
}
