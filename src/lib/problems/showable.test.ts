import { expect, test } from 'vitest';
import { problem } from './problem.ts';
import { showable } from './showable.ts';

test('ordinary values stay as they are', () => {
  const values = [{ path: '/partners/leu', near: ['ą', 'ž'], count: 2 }] as const;
  expect(showable(values)).toEqual(values);
});

test('a message keeps to one line and to a length, whatever it repeats', () => {
  const { what } = problem({ file: 'a', line: 1, column: 1 }, 'unknownKey', { key: `a\nb\u2028c\u0000${'ą'.repeat(100_000)}` }).words.en;
  expect(what).toMatch(/^The key `a\uFFFDb\uFFFDc\uFFFDą+…` is not known here$/);
  expect(what.length).toBeLessThan(600);
});
