import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemWords, type MessageName } from '../../i18n/problems/index.ts';
import { en } from '../../i18n/problems/en.ts';
import { ruleMeanings } from '../../i18n/problems/rules.ts';
import { locales } from '../locales.ts';
import { examples } from './examples.ts';
import { rulesPage } from './rules-page.ts';
import { ruleOf, severities } from './rules.ts';

const names = Object.keys(en) as MessageName[];

test('docs/rules.md is what the table of rules makes; run “npm run rules” when it is not', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage());
});

test.each(locales)('every message in %s says what is wrong without a full stop, and what to do in whole sentences', (locale) => {
  const words = names.map((name) => [name, problemWords(locale, name, examples[name])] as const);
  expect(words.filter(([, { what }]) => /[.;:]$|undefined|\[object/.test(what)).map(([name]) => name)).toEqual([]);
  expect(words.filter(([, { remedy }]) => !/^[\p{Lu}<“„“].*\.$/su.test(remedy) || /undefined|\[object/.test(remedy)).map(([name]) => name)).toEqual([]);
});

test('a message in Lithuanian is not that in English, and its quotes are Lithuanian', () => {
  const told = names.map((name) => [name, Object.values(problemWords('lt', name, examples[name])).join(' '), Object.values(problemWords('en', name, examples[name])).join(' ')] as const);
  expect(told.filter(([, lithuanian, english]) => lithuanian === english || /”|“[^“„]*”/.test(lithuanian)).map(([name]) => name)).toEqual([]);
});

test('every rule has a message, and its meaning ends in a full stop in both languages', () => {
  const used = new Set(Object.values(ruleOf));
  expect(Object.keys(severities).filter((rule) => !used.has(rule as never))).toEqual([]);
  expect(locales.flatMap((locale) => Object.values(ruleMeanings[locale])).filter((words) => !/^\p{Lu}.*\.$/su.test(words))).toEqual([]);
});
