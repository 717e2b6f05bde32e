import { filterNames, type FilterName } from './filter-names.ts';

/** A value of a filter that a page stands under. */
export type FacetValue = readonly [name: FilterName, value: string];

/**
 * Writes under which values of the filters each page stands, in the order of the index: a line for each value, an empty one, and a line of
 * numbers of those lines (base 36, from 0) for each page. Pagefind’s own filters take five times the bytes, and grow with every value.
 */
export function writeFacets(pages: readonly Partial<Record<FilterName, readonly string[]>>[]): string {
  const numbers = new Map<string, number>();
  const rows = pages.map((filters) =>
    filterNames
      .flatMap((name) => (filters[name] ?? []).map((value) => `${name}\t${value}`))
      .map((line) => {
        const number = numbers.get(line) ?? numbers.size;
        numbers.set(line, number);
        return number.toString(36);
      })
      .join(' '),
  );
  return [...numbers.keys(), '', ...rows].join('\n');
}

/** Reads that list: the values of each page, in the order of the index. */
export function readFacets(text: string): FacetValue[][] {
  const lines = text.split('\n');
  const end = lines.indexOf('');
  const values = lines.slice(0, end).map((line) => line.split('\t') as unknown as FacetValue);
  return lines.slice(end + 1).map((row) => row.split(' ').flatMap((number) => (number && values[parseInt(number, 36)] ? [values[parseInt(number, 36)] as FacetValue] : [])));
}
