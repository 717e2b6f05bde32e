import { expect, test } from 'vitest';
import { findExcess } from './limits.ts';
import { parseDocument } from './parse.ts';

test('an ordinary text, even a long one with much markup, is within the limits', () => {
  const chapter = '## Antraštė\n\nTekstas su *pabraukimu*, **svarbiu** žodžiu ir `{kodu}`.\n\n- vienas\n  - du\n    - trys\n\n> > citata\n\n'.repeat(300);
  expect(findExcess(chapter)).toBeUndefined();
});

test.each([
  ['braces that are never closed', '{'],
  ['tags that are never closed', '<b>\n\n'],
  ['marks of emphasis', '_a'],
  ['nested lists on one line', '1. '],
  ['nested quotations on one line', '> '],
  ['quotations without spaces', '>'],
  ['code that opens braces', '`{'],
  ['comments', '{/*'],
  ['brackets of every kind', '({['],
  ['footnotes', '[^1]: a\n\n'],
])('a megabyte of %s is answered within two seconds', (_name, unit) => {
  const source = unit.repeat(Math.ceil(1_000_000 / unit.length));
  const started = performance.now();
  const parsed = parseDocument({ source, file: 'x.mdx', line: 5 });
  expect(performance.now() - started).toBeLessThan(2000);
  expect(parsed.ok).toBe(false);
});

test.each(['{', '<', '[', '![', '*', '_a', '`', '> ', '>', '- ', '1. ', '|', '|a|\n|-|\n', '~~a', '&', '<b>', '<b>\n\n', '{/*', '<a {', '`{', '({[', '[^1]', '\n\n> - '])(
  'a hundred thousand characters of “%s” are answered within two seconds',
  (unit) => {
    const started = performance.now();
    parseDocument({ source: unit.repeat(Math.ceil(100_000 / unit.length)), file: 'x.mdx', line: 5 });
    expect(performance.now() - started).toBeLessThan(2000);
  },
);

test('the place of what is too much is told', () => {
  const parsed = parseDocument({ source: `Tekstas\n${'`{` '.repeat(401)}`, file: 'x.mdx', line: 5 });
  expect(parsed).toMatchObject({ ok: false, problems: [{ rule: 'too-much', line: 6, column: 1602 }] });
});
