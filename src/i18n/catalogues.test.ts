import { expect, test } from 'vitest';
import { en } from './en.ts';
import { lt } from './lt.ts';

/** Every text of a catalogue by its path; functions are called with numbers, so that their words show. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String((value as (...values: number[]) => unknown)(2, 3))]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}

const [lithuanian, english] = [new Map(textsOf(lt)), new Map(textsOf(en))];

test('both languages have the same keys', () => {
  // Lithuanian counts in four forms, English in two.
  expect([...lithuanian.keys()].filter((key) => !/\.(?:few|many)$/.test(key)).sort()).toEqual([...english.keys()].sort());
});

test('no text is empty or has blanks at its ends', () => {
  const odd = [...lithuanian, ...english].filter(([, text]) => text.trim() !== text || text === '');
  expect(odd).toEqual([]);
});

test('no Lithuanian text is the English one', () => {
  expect([...lithuanian].filter(([key, text]) => english.get(key) === text)).toEqual([]);
});

test('Lithuanian texts have Lithuanian quotation marks and English ones English', () => {
  expect([...lithuanian].filter(([, text]) => /["”]|“[^“”]*”/.test(text))).toEqual([]);
  expect([...english].filter(([, text]) => /["„]|'/.test(text))).toEqual([]);
});

test('chapters and modules are named by their numbers', () => {
  expect([lt.introduction, lt.chapter(3), lt.annex(2), lt.module(7)]).toEqual(['Įvadas', '3 skyrius', '2 priedas', '7 modulis']);
  expect([en.introduction, en.chapter(3), en.annex(2), en.module(7)]).toEqual(['Introduction', 'Chapter 3', 'Annex 2', 'Module 7']);
});

test('a way back to the text names the place only where there are several', () => {
  expect([lt.backToText(2, 1), lt.backToText(2, 3)]).toEqual(['Grįžti prie 2 išnašos tekste', 'Grįžti prie 2 išnašos tekste, 3 vieta']);
  expect([en.backToText(2, 1), en.backToText(2, 3)]).toEqual(['Back to reference 2 in the text', 'Back to reference 2, place 3 in the text']);
});
