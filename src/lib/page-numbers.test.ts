import { expect, test } from 'vitest';
import { pageNumbers } from './page-numbers.ts';

test.each([
  [1, 1, [1]],
  [2, 4, [1, 2, 3, 4]],
  [1, 125, [1, 2, 3, 125]],
  [60, 125, [1, 58, 59, 60, 61, 62, 125]],
  [125, 125, [1, 123, 124, 125]],
])('from page %d of %d lead links to %j', (page, pages, numbers) => {
  expect(pageNumbers(page, pages)).toEqual(numbers);
});
