import { expect, test } from 'vitest';
import type { Locale } from '../locales.ts';
import { hyphenate } from './hyphenate.ts';

const examples: readonly [locale: Locale, source: string, expected: string][] = [
  ['lt', 'bendradarbiavimas', 'bend\u00ADra\u00ADdar\u00ADbia\u00ADvimas'],
  ['lt', 'Socialinės klasterystės kompetencijos', 'Socialinės klas\u00ADte\u00ADrystės kompe\u00ADten\u00ADcijos'],
  ['lt', 'SAVIVALDYBIŲ administracija', 'SAVI\u00ADVAL\u00ADDYBIŲ admi\u00ADnist\u00ADra\u00ADcija'],
  ['lt', '(„antikorupcines“)', '(„anti\u00ADkorup\u00ADcines“)'],
  ['lt', 'savivaldybės/administracijos', 'savi\u00ADval\u00ADdybės/admi\u00ADnist\u00ADra\u00ADcijos'],
  ['lt', 'gegužė, klasteris', 'gegužė, klasteris'],
  ['lt', 'NOR-LT10-VRM-01-K-02-006', 'NOR-LT10-VRM-01-K-02-006'],
  ['lt', 'bendradarbiavimas2017', 'bendradarbiavimas2017'],
  ['lt', 'informacija@bendradarbiavimas.lt', 'informacija@bendradarbiavimas.lt'],
  ['lt', 'www.bendradarbiavimas.lt', 'www.bendradarbiavimas.lt'],
  ['lt', '/partneriai/bendradarbiavimas', '/partneriai/bendradarbiavimas'],
  ['lt', 'https://bendradarbiavimas', 'https://bendradarbiavimas'],
  ['lt', 'bend\u00ADradarbiavimas', 'bend\u00ADradarbiavimas'],
  ['lt', 'Überraschungen', 'Überraschungen'],
  ['en', 'Institutional Cooperation', 'Insti\u00ADtu\u00ADtional Cooperation'],
  ['en', 'transparency policy', 'trans\u00ADpar\u00ADency policy'],
  ['en', 'the organisation’s capacities', 'the organ\u00ADisa\u00ADtion’s capacities'],
  ['en', 'anti-corruption', 'anti-corruption'],
  ['en', 'Miškiniai Bendruomenių', 'Miškiniai Bendruomenių'],
];

test.each(examples)('%s %s', (locale, source, expected) => {
  expect(hyphenate(source, locale)).toBe(expected);
  expect(hyphenate(expected, locale)).toBe(expected);
});

test('leaves four letters at least on each line', () => {
  const parts = hyphenate('nebeprisikiškiakopūstėliaujantiesiems', 'lt').split('\u00AD');
  expect(parts.length).toBeGreaterThan(3);
  expect(parts[0]?.length).toBeGreaterThanOrEqual(4);
  expect(parts.at(-1)?.length).toBeGreaterThanOrEqual(4);
});
