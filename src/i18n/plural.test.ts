import { expect, test } from 'vitest';
import { messages } from './index.ts';
import { plural } from './plural.ts';
import { counted } from '../search/script-words.ts';

const lithuanian = { one: 'naujiena', few: 'naujienos', many: 'naujienos dalies', other: 'naujienų' };

test.each([
  [0, 'naujienų'],
  [1, 'naujiena'],
  [2, 'naujienos'],
  [9, 'naujienos'],
  [10, 'naujienų'],
  [11, 'naujienų'],
  [12, 'naujienų'],
  [19, 'naujienų'],
  [20, 'naujienų'],
  [21, 'naujiena'],
  [22, 'naujienos'],
  [101, 'naujiena'],
  [111, 'naujienų'],
  [1.5, 'naujienos dalies'],
])('in Lithuanian %d goes with „%s“', (count, form) => {
  expect(plural('lt', count, lithuanian)).toBe(form);
});

test.each([
  [0, 'items'],
  [1, 'item'],
  [2, 'items'],
  [1.5, 'items'],
  [21, 'items'],
])('in English %d goes with “%s”', (count, form) => {
  expect(plural('en', count, { one: 'item', other: 'items' })).toBe(form);
});

test('counted words agree with their numbers, which are grouped as the language does', () => {
  expect([0, 1, 2, 10, 21, 1.5, 1234].map(messages('lt').entries)).toEqual(['0 įrašų', '1 įrašas', '2 įrašai', '10 įrašų', '21 įrašas', '1,5 įrašo', '1\u00A0234 įrašai']);
  expect([0, 1, 2, 1234].map(messages('en').entries)).toEqual(['0 items', '1 item', '2 items', '1,234 items']);
});

test.each([
  [0, 'Pagal užklausą „vizitas“ rasta 0 rezultatų', '0 results for “vizitas”'],
  [1, 'Pagal užklausą „vizitas“ rastas 1 rezultatas', '1 result for “vizitas”'],
  [2, 'Pagal užklausą „vizitas“ rasti 2 rezultatai', '2 results for “vizitas”'],
  [10, 'Pagal užklausą „vizitas“ rasta 10 rezultatų', '10 results for “vizitas”'],
  [11, 'Pagal užklausą „vizitas“ rasta 11 rezultatų', '11 results for “vizitas”'],
  [21, 'Pagal užklausą „vizitas“ rastas 21 rezultatas', '21 results for “vizitas”'],
])('%d results are told of in whole sentences', (count, lithuanianSentence, english) => {
  expect(counted(messages('lt').searchScript.found, count, 'lt', { query: 'vizitas' })).toBe(lithuanianSentence);
  expect(counted(messages('en').searchScript.found, count, 'en', { query: 'vizitas' })).toBe(english);
});
