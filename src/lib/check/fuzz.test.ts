import { expect, test } from 'vitest';
import { fuzzCases } from './test-fuzz.ts';
import { runFuzz } from './test-fuzz-run.ts';

// A sample; “npm run fuzz” makes two thousand.
test('whatever stands in a file, it is told in plain words with its place', () => {
  const { faults, letIn, lines } = runFuzz(fuzzCases(150));
  expect(faults).toEqual([]);
  expect(letIn).toBeLessThan(40);
  expect(lines).toBeGreaterThan(60);
}, 60_000);

test('the same seed makes the same files, another seed others', () => {
  const [first, again, other] = [fuzzCases(30), fuzzCases(30), fuzzCases(30, 2)];
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});
