import { expect, test } from 'vitest';
import { distance } from './distance.ts';
import { siteWords, suggestion } from './suggest.ts';

const words = siteWords('savivaldybės\nskaidrumo\nprojektas\nrezultatai\npartneriai\nliga\nuniversitetas', 'lt');

test('mistakes are counted as letters added, left out, changed or swapped', () => {
  expect([['rinka', 'rinka'], ['rinka', 'inka'], ['rinka', 'rinkka'], ['rinka', 'ribka'], ['rinka', 'irnka'], ['rinka', 'laukas']].map(([a = '', b = '']) => distance(a, b, 2))).toEqual([0, 1, 1, 1, 1, Infinity]);
});

test.each([
  ['savivldybė', 'savivaldybės'],
  ['savivaldybse', 'savivaldybės'],
  ['skaidruumas', 'skaidrumo'],
  ['porjektai', 'projektas'],
  ['rezultataii', 'rezultatai'],
  ['partnerei', 'partneriai'],
  ['universytete', 'universitetas'],
])('„%s“ is taken for „%s“', (typed, meant) => {
  expect(suggestion(typed, words, 'lt')).toBe(meant);
});

test('a short word, and one that nothing is near, is left alone', () => {
  expect(['lga', 'zxqwv', 'konstitucija', ''].map((typed) => suggestion(typed, words, 'lt'))).toEqual([undefined, undefined, undefined, undefined]);
});
