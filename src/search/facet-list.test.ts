import { expect, test } from 'vitest';
import { readFacets, writeFacets } from './facet-list.ts';

test('what is written of the pages is read again, in their order', () => {
  const text = writeFacets([{ kind: ['Naujienos'], year: ['2017'], tag: ['Mokymai', 'A b'] }, {}, { tag: ['A b'] }, { kind: ['Naujienos'] }]);
  expect(text).toBe('kind\tNaujienos\nyear\t2017\ntag\tMokymai\ntag\tA b\n\n0 1 2 3\n\n3\n0');
  expect(readFacets(text)).toEqual([[['kind', 'Naujienos'], ['year', '2017'], ['tag', 'Mokymai'], ['tag', 'A b']], [], [['tag', 'A b']], [['kind', 'Naujienos']]]);
});

test('pages that stand under nothing are pages too', () => {
  expect(readFacets(writeFacets([{}, {}]))).toEqual([[], []]);
});
