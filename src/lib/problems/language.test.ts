import { expect, test } from 'vitest';
import { languageOfProblems } from './language.ts';

test('mistakes are told in Lithuanian unless English is asked for', () => {
  expect(['', 'lt', 'de', 'en'].map((value) => languageOfProblems(value))).toEqual(['lt', 'lt', 'lt', 'en']);
});
