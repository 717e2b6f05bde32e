import { expect, test } from 'vitest';
import { ContentError, fault, formatProblem, problem, sortProblems } from './problem.ts';

const at = (file: string, line: number, column: number) => problem({ file, line, column }, 'noConsent');

test('a problem is one line with its place, its weight, its rule, what is wrong and what to do, in either language', () => {
  const link = problem({ file: 'content/a.mdx', line: 3, column: 7 }, 'brokenLink', { path: '/partners/vdu' });
  expect(formatProblem(link, 'en')).toBe('content/a.mdx:3:7 error broken-link – The link leads to /partners/vdu, and there is no such entry; write the path of a folder in content/, such as /partners/leu, or of a list, such as /news.');
  expect(formatProblem(link, 'lt')).toBe('content/a.mdx:3:7 klaida broken-link – Nuoroda veda į /partners/vdu, o tokio įrašo nėra; įrašykite aplanke content/ esančio įrašo kelią, pvz., /partners/leu, arba sąrašo kelią, pvz., /news.');
});

test('a weight stands with its rule, and its word is of the language', () => {
  const town = problem({ file: 'a', line: 1, column: 1 }, 'townNotOnMap', { town: 'Oslas', country: 'NO' });
  expect([town.rule, town.severity]).toEqual(['town-not-on-map', 'warning']);
  expect([formatProblem(town, 'lt'), formatProblem(town, 'en')].map((line) => line.split(' ')[1])).toEqual(['įspėjimas', 'warning']);
});

test('a remedy goes on in the middle of the line; what begins in capitals or with a sign stays as it is', () => {
  const line = (remedy: string) => formatProblem({ ...at('a', 1, 1), words: { lt: { what: 'A', remedy }, en: { what: 'A', remedy } } }, 'lt').split('; ')[1];
  expect([line('Įrašykite.'), line('HEIC netinka.'), line('<Note> gali.')]).toEqual(['įrašykite.', 'HEIC netinka.', '<Note> gali.']);
});

test('what is wrong is known before its place', () => {
  expect({ ...{ file: 'a', line: 1, column: 1 }, ...fault('noConsent') }).toEqual(at('a', 1, 1));
});

test('problems are read from top to bottom, lines and columns by number', () => {
  const sorted = sortProblems([at('b', 1, 1), at('a', 10, 1), at('a', 9, 10), at('a', 9, 2)]);
  expect(sorted.map(({ file, line, column }) => `${file}${line}:${column}`)).toEqual(['a9:2', 'a9:10', 'a10:1', 'b1:1']);
});

test('the message of the error carries every problem, in Lithuanian unless English is asked for', () => {
  const problems = [at('b', 1, 1), at('a', 1, 1)];
  const lines = new ContentError(problems, 'en').message.split('\n');
  expect(lines.map((line) => line.split(' – ')[0])).toEqual(['a:1:1 error no-consent', 'b:1:1 error no-consent']);
  expect(new ContentError(problems, 'lt').message).toContain('a:1:1 klaida no-consent – Nuotraukoje įvardyti žmonės');
  expect(new ContentError(problems).problems).toHaveLength(2);
});
