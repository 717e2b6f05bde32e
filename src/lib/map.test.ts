import { expect, test } from 'vitest';
import { inSection, type Entry } from './content/entry.ts';
import { readContent } from './content/read-content.ts';
import { entryOf } from './content/test-entry.ts';
import { byCountry, layOutMap, mapHeight, mapSize, placeNames, placesOf } from './map.ts';
import { outlineOf } from './map-outline.ts';
import { overlaps } from './text-box.ts';

const { entries, settings } = readContent('content', 'content');
const partners = inSection(entries, 'partners');
const places = placesOf(partners, settings.places ?? []);

test('every town that a partner names has a place, and a place without a partner is not drawn', () => {
  const towns = new Set(partners.flatMap(({ words }) => words.lt.town ?? []));
  expect(places.map(({ name }) => name.lt).sort()).toEqual([...towns].sort());
  const elsewhere = { name: { lt: 'Kitur', en: 'Elsewhere' }, country: 'LT', north: 55, east: 24 };
  expect(placesOf(partners, [...places, elsewhere])).toEqual(places);
  expect(placesOf([entryOf('partners', 'a', { facts: { country: 'SE' }, lt: { town: 'Kitur' } }) as Entry<'partners'>], [elsewhere])).toEqual([]);
});

test('countries and towns have their names in the language of the page, in its order', () => {
  const told = (locale: 'lt' | 'en') => byCountry(places, locale).map(({ name, places: own }) => [name, ...own.map((place) => place.name[locale])]);
  expect(told('lt')).toEqual([['Lietuva', 'Biržai', 'Druskininkai', 'Prienai', 'Utena', 'Vilnius'], ['Norvegija', 'Oslas']]);
  expect(told('en')[1]).toEqual(['Norway', 'Oslo']);
});

test('towns lie where they are: north is up, west is left, each within the frame, the capital of the south-east', () => {
  const [first, second] = layOutMap(places, 'en');
  const at = (name: string) => [...(first?.places ?? []), ...(second?.places ?? [])].find((place) => place.name === name) ?? { x: NaN, y: NaN };
  expect(at('Biržai').y).toBeLessThan(at('Utena').y);
  expect(at('Prienai').x).toBeLessThan(at('Vilnius').x);
  expect(at('Druskininkai').y).toBeGreaterThan(at('Prienai').y);
  expect(at('Oslo').y).toBeGreaterThan(at('Druskininkai').y);
  expect(at('Oslo').y).toBeLessThan(mapHeight(2));
});

test('no name on the map lies on another name or on a point, and none leaves the map', () => {
  const crowd = [...'abcdef'].map((letter, index) => ({ name: `Miestas ${letter}`, x: 150 + 14 * (index % 2), y: 100 + 22 * index }));
  for (const names of [placeNames(crowd), ...(['lt', 'en'] as const).flatMap((locale) => layOutMap(places, locale).map((country) => country.places))]) {
    const boxes = names.map(({ label }) => label);
    expect(boxes.some((box, index) => boxes.slice(index + 1).some((other) => overlaps(box, other)))).toBe(false);
    expect(boxes.some((box) => names.some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom))).toBe(false);
    expect(boxes.every(({ left, right }) => left >= 0 && right <= mapSize.width)).toBe(true);
  }
});

test('an outline is a short path of whole numbers within its box; a country that is not there has none', () => {
  const box = { left: 10, top: 20, width: 300, height: 200 };
  for (const code of ['LT', 'NO', 'CZ']) {
    const { path = '' } = outlineOf(code, box) ?? {};
    expect(path, code).toMatch(/^(?:M\d+ \d+l[-\d ]+z)+$/);
    expect(path.length, code).toBeLessThan(2500);
  }
  expect(outlineOf('QX', box)).toBeUndefined();
});
