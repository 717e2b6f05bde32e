import { expect, test } from 'vitest';
import { longestSlug, slugify, slugPattern } from './slug.ts';

test.each([
  ['Socialinė klasterystė', 'socialine-klasteryste'],
  ['ĄČĘĖĮŠŲŪŽ ąčęėįšųūž', 'aceeisuuz-aceeisuuz'],
  ['Værøy, Ålesund & Tromsø', 'vaeroy-alesund-tromso'],
  ['Łódź, Straße, Đà Nẵng, þing', 'lodz-strasse-da-nang-thing'],
  ['  „Kas yra?“ – atsakymas … ', 'kas-yra-atsakymas'],
  ['LEU’s first year', 'leus-first-year'],
  ['2015–2017 m.', '2015-2017-m'],
  ['ben\u00ADdra\u00ADdar\u00ADbia\u00ADvi\u00ADmas', 'bendradarbiavimas'],
  ['e\u0307', 'e'],
  ['a/b\\c?d#e%20', 'a-b-c-d-e-20'],
  ['Привет', ''],
  ['„…“', ''],
  ['', ''],
])('%j becomes the address %j', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('what slugify makes is a slug, and a slug stays as it is', () => {
  const made = slugify('--- Ką 2017 m. nuveikė „Fleksibel utdanning Norge“? ---');
  expect(made).toMatch(slugPattern);
  expect(slugify(made)).toBe(made);
});

test.each(['', 'A', 'a_b', '-a', 'a-', 'a--b', 'a b', 'ą', 'a/b', 'a.b', 'a\n'])('%j is no slug', (text) => {
  expect(text).not.toMatch(slugPattern);
});

test('a long title gives as many whole words as the name of a folder holds', () => {
  expect(slugify('žodis '.repeat(60))).toBe(`${'zodis-'.repeat(19)}zodis`);
  expect(slugify('a'.repeat(400))).toBe('a'.repeat(longestSlug));
});
