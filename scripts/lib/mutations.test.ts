import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutations } from '../../tests/mutations.ts';

test('every breakage finds the words it replaces, and the test that must notice it is there', () => {
  const stale = mutations.filter(({ file, from, caughtBy }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(from) || !existsSync(caughtBy));
  expect(stale.map(({ what }) => what)).toEqual([]);
  expect(new Set(mutations.map(({ what }) => what)).size).toBe(mutations.length);
});
