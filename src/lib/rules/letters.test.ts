import { expect, test } from 'vitest';
import { foreignLetters } from './letters.ts';

test('letters of Lithuanian, English and the North, and marks of both languages, are known', () => {
  expect(foreignLetters('Ąžuolas, „Fleksibel utdanning“ – Ålesund, café… €5 § 10 °C\n“so”\u00A0× \u00AD')).toEqual([]);
});

test('each other character is told once, with its place and code', () => {
  expect(foreignLetters('ab Я Я → 😀')).toEqual([
    { at: 3, letter: 'Я', code: 'U+042F' },
    { at: 7, letter: '→', code: 'U+2192' },
    { at: 9, letter: '😀', code: 'U+1F600' },
  ]);
});
