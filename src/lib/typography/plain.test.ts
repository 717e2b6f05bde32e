import { expect, test } from 'vitest';
import { plain, plainLine } from './plain.ts';

test.each([
  ['2017\u00A0m.\u00A0kovo\u00A022\u00A0d.', '2017 m. kovo 22 d.'],
  ['591\u202F163\u00A0Eur', '591 163 Eur'],
  ['klas\u00ADte\u00ADrystės', 'klasterystės'],
  ['„Vadovas“ – vadovas…', '„Vadovas“ – vadovas…'],
  ['', ''],
])('%j', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test('a line holds no break and no blank at its ends', () => {
  expect(plainLine(' Salė\r\nBEGIN:\u00A0VALARM\u2028x\n')).toBe('Salė BEGIN: VALARM x');
});
