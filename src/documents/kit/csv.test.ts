import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('a table opens in Excel: UTF-8 with its mark, CRLF, every cell in quotes', () => {
  expect(csv([['failas', 'antraštė'], ['a.jpg', 'Sakė: "taip"']])).toBe('\uFEFF"failas","antraštė"\r\n"a.jpg","Sakė: ""taip"""\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '=cmd|\' /C calc\'!A0', '|x', '%x'])('a cell %j is words, not a formula', (value) => {
  expect(csv([[value]])).toMatch(/^\uFEFF"'/);
});

test('a cell holds one line, and no blank that only print needs', () => {
  expect(csv([['viena\r\n=2\u00A0Eur sky\u00ADrius']])).toBe('\uFEFF"viena =2 Eur skyrius"\r\n');
});
