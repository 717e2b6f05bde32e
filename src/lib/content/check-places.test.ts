import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPlaces } from './check-places.ts';
import { complaintsOf } from './test-folder.ts';
import { entryOf } from './test-entry.ts';
import { settingsFolder } from './test-settings.ts';

const read = (town?: string, country = 'LT') => {
  const entry = entryOf('partners', 'a', { facts: { country }, lt: town ? { town } : {} });
  return [{ section: 'partners' as const, key: 'a', entry, placeOf: () => ({ file: 'a.mdx', line: 5, column: 1 }), problems: [] }];
};
const places = [{ name: { lt: 'Utena', en: 'Utena' }, country: 'LT', north: 55.5, east: 25.6 }];

test('a town that the map does not know is told with its line; one that it knows, none at all, and a site without a map are fine', () => {
  expect(checkPlaces(read('Zarasai'), places).map(({ words, line }) => [words.en.what, line])).toEqual([['The town “Zarasai” (LT) has no place on the map', 5]]);
  expect(checkPlaces(read('Utena', 'LV'), places)).toHaveLength(1);
  expect([...checkPlaces(read('Utena'), places), ...checkPlaces(read(), places), ...checkPlaces(read('Zarasai'), undefined)]).toEqual([]);
});

test('a place with an angle that is none is refused in plain words', () => {
  const site = readFileSync(`${settingsFolder}/site.yaml`, 'utf8').replace('north: 55.50', 'north: 155.5');
  expect(complaintsOf({ 'site.yaml': site })).toEqual([expect.stringMatching(/^site\.yaml:\d+:\d+ {2}`places\.3\.north` is not a latitude\. Write degrees from -90 to 90\.$/)]);
});
