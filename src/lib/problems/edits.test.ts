import { expect, test } from 'vitest';
import { applyEdits, mendable } from './edits.ts';
import { problem } from './problem.ts';

const edit = (line: number, column: number, found: string, insert: string) => ({ file: 'a', line, column, found, insert });

test('edits are made from the beginning to the end, whatever their order', () => {
  expect(applyEdits('ab\ncd\n', [edit(2, 2, 'd', 'DD'), edit(1, 1, 'a', ''), edit(2, 3, '', '!')])).toEqual({ text: 'b\ncDD!\n', made: 3 });
});

test('an edit that overlaps another, or does not find its text, is left out', () => {
  expect(applyEdits('abcd', [edit(1, 1, 'abc', 'x'), edit(1, 3, 'cd', 'y'), edit(1, 4, 'e', 'z'), edit(9, 1, 'a', 'z')])).toEqual({ text: 'xd', made: 1 });
});

test.each([['Windows', '\r\n'], ['old Macs', '\r'], ['Unix', '\n']])('line breaks of %s and a byte order mark stay as they are', (_, end) => {
  expect(applyEdits(`\uFEFFab${end}cd${end}`, [edit(1, 1, 'a', 'A'), edit(2, 1, 'c', 'C')]).text).toBe(`\uFEFFAb${end}Cd${end}`);
});

test('a problem is mended where it stands', () => {
  expect(mendable(problem({ file: 'a', line: 3, column: 7 }, 'noConsent'), 'x', 'y').edits).toEqual([edit(3, 7, 'x', 'y')]);
});
