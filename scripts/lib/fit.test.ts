import { expect, test } from 'vitest';
import { costOfEntry, exponentOf } from '../../bench/fit.ts';

test.each([[1], [2], [0.5]])('a cost that grows with the power %d of the size is found to do so', (power) => {
  expect(exponentOf([100, 1000, 2500].map((size) => [size, 3 * size ** power]))).toBeCloseTo(power);
});

test('what is the same at any size is no cost of an entry', () => {
  expect(costOfEntry([[2500, 5 + 25], [100, 5 + 1], [1000, 5 + 10]])).toBeCloseTo(0.01);
});
