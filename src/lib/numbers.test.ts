import { expect, test } from 'vitest';
import { formatAmount, formatNumber } from './numbers.ts';

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1234, '1\u00A0234', '1,234'],
  [391915, '391\u00A0915', '391,915'],
  [1.5, '1,5', '1.5'],
])('%d is %j in Lithuanian and %j in English', (value, lithuanian, english) => {
  expect(formatNumber(value, 'lt')).toBe(lithuanian);
  expect(formatNumber(value, 'en')).toBe(english);
});

test('an amount carries its currency as the language does', () => {
  expect(formatAmount(391915, 'EUR', 'lt')).toBe('391\u00A0915\u00A0Eur');
  expect(formatAmount(391915, 'EUR', 'en')).toBe('€391,915');
});

test('a number without a unit is the number', () => {
  expect(formatAmount(301, undefined, 'lt')).toBe('301');
  expect(formatAmount(301, undefined, 'en')).toBe('301');
});
