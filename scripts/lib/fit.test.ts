import { expect, test } from 'vitest';
import { costOfEntry, exponentOf, projected } from '../../bench/fit.ts';

test.each([[1], [2], [0.5]])('a cost that grows with the power %d of the size is found to do so', (power) => {
  expect(exponentOf([100, 1000, 2500].map((size) => [size, 3 * size ** power]))).toBeCloseTo(power);
});

test('what is the same at any size is no cost of an entry', () => {
  expect(costOfEntry([[2500, 5 + 25], [100, 5 + 1], [1000, 5 + 10]])).toBeCloseTo(0.01);
});

test('a cost is carried on as it has grown between the largest sizes, and never less than linear', () => {
  expect(projected([[10, 1], [100, 7], [1000, 700]], 10_000)).toBeCloseTo(70_000);
  expect(projected([[1000, 12], [100, 10]], 10_000)).toBeCloseTo(120);
});
