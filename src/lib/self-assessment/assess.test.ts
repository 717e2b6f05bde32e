import { expect, test } from 'vitest';
import { assess } from './assess.ts';

test('answers are counted for the whole and for each part', () => {
  expect(assess([['yes', 'partly', 'no'], ['yes', undefined]])).toEqual({
    counts: { yes: 2, partly: 1, no: 1, open: 1 },
    parts: [
      { counts: { yes: 1, partly: 1, no: 1, open: 0 }, several: false },
      { counts: { yes: 1, partly: 0, no: 0, open: 1 }, several: false },
    ],
  });
});

test.each([
  [['no', 'no'], true],
  [['no', 'no', 'yes', 'no'], true],
  [['no', 'partly', 'partly'], false],
  [['yes', 'yes'], false],
  [[undefined, undefined], false],
] as const)('%o in one part: a closer look is %s', (part, several) => {
  expect(assess([part]).parts[0]?.several).toBe(several);
});

test('two „no“ in different parts call for no closer look', () => {
  expect(assess([['no'], ['no']]).parts.some((part) => part.several)).toBe(false);
});
