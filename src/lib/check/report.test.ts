import { expect, test } from 'vitest';
import { problem } from '../problems/problem.ts';
import { mendable } from '../problems/edits.ts';
import { closingLine, report } from './report.ts';

const place = { file: 'content/a, b:c%.mdx', line: 3, column: 7 };
const error = problem(place, 'noSuchTag', { key: 'x', tags: ['a'] });
const warning = problem(place, 'townNotOnMap', { town: 'Oslas', country: 'NO' });
const times = (count: number) => Array.from({ length: count }, () => error);

test('the closing line counts in the cases of Lithuanian', () => {
  expect([1, 2, 10, 11, 21, 22].map((count) => closingLine(times(count), 'lt').split(',')[0])).toEqual(['1 klaida', '2 klaidos', '10 klaidų', '11 klaidų', '21 klaida', '22 klaidos']);
  expect(closingLine([error, warning], 'lt')).toBe('1 klaida, 1 įspėjimas, 0 pastabų.');
  expect(closingLine([error, warning, warning], 'en')).toBe('1 error, 2 warnings, 0 notes.');
  expect([closingLine([], 'lt'), closingLine([], 'en')]).toEqual(['Klaidų nerasta.', 'Nothing wrong was found.']);
});

test('as text each finding is a line, and a closing line follows', () => {
  expect(report([warning], 'text', 'en')).toBe('content/a, b:c%.mdx:3:7 warning town-not-on-map – The town “Oslas” (NO) has no place on the map; give it a line under “places:” in site.yaml, spelled the same.\n\n0 errors, 1 warning, 0 notes.');
});

test('an annotation of GitHub keeps to one line, and nothing in it ends a property or begins a command', () => {
  const words = { what: 'There is no tag “100%\n::x”', remedy: 'Tags are: a.' };
  const [line, ...rest] = report([{ ...error, words: { lt: words, en: words } }], 'github', 'en').split('\n');
  expect(line).toBe('::error file=content/a%2C b%3Ac%25.mdx,line=3,col=7,title=broken-reference::There is no tag “100%25%0A::x”; tags are: a.');
  expect(rest).toEqual(['1 error, 0 warnings, 0 notes.']);
});

test('for programs everything stands in one record, with what could be mended', () => {
  expect(JSON.parse(report([mendable(error, 'a', 'b'), warning], 'json', 'lt'))).toMatchObject({
    problems: [{ file: place.file, line: 3, column: 7, severity: 'error', rule: 'broken-reference', fixable: true }, { severity: 'warning', what: 'Miesto „Oslas“ (NO) žemėlapyje nėra', fixable: false }],
    counts: { error: 1, warning: 1, info: 0 },
  });
});
