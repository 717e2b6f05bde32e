import { expect, test } from 'vitest';
import { scaffoldWords } from '../../i18n/scaffold/index.ts';
import { checkEntry } from '../content/check-entry.ts';
import { readContent } from '../content/read-content.ts';
import { readEntry } from '../content/read-entry.ts';
import { writeFolder } from '../content/test-folder.ts';
import { perLocale } from '../locales.ts';
import { ContentError } from '../problems/problem.ts';
import { faultOf } from './check-answer.ts';
import { makeEntry } from './entry-files.ts';
import { neededAnswers, scaffoldKinds, takesAnswer, type Answers, type ScaffoldKind } from './kinds.ts';
import { freeName, nextNumber, nextReference, shortKey, suggestKey } from './names.ts';
import { readVocabulary } from './vocabulary.ts';
import { writeEntry } from './write-entry.ts';
import { settingsFolder } from '../content/test-settings.ts';

const words = scaffoldWords.lt;
const today = '2026-12-01';
const answersOf: Record<ScaffoldKind, Answers> = {
  news: { title: 'Nauja: „žinia“ # viena', titleEn: 'News - of today', date: '2017', tags: ['mokymai'], events: ['vizitas'] },
  release: { title: 'Naujas pranešimas', titleEn: 'Another release', date: '2017-05-02', partners: ['leu'] },
  event: { title: 'Kitas vizitas', titleEn: 'Another visit', date: '2017-05-02', endDate: '2017-05-03', kind: 'visit', country: 'LT' },
  partner: { title: 'Nauja įstaiga', titleEn: 'A new institution', shortName: 'Nauja', shortNameEn: 'New', kind: 'municipal-institution', municipality: 'birzai', country: 'LT' },
  chapter: { title: 'Naujas skyrius', titleEn: 'A new chapter' },
  module: { title: 'Naujas modulis', titleEn: 'A new module' },
  page: { title: 'Naujas puslapis', titleEn: 'A new page' },
};

const keys: Record<ScaffoldKind, string> = { news: '2017-nauja-zinia-viena', release: '2017-05-naujas-pranesimas', event: '2017-05-kitas-vizitas', partner: 'nauja', chapter: '01-naujas-skyrius', module: '1-naujas-modulis', page: 'a-new-page' };

test.each(scaffoldKinds)('a new %s passes the check as a draft, in both languages', (kind) => {
  const folder = writeFolder();
  const vocabulary = readVocabulary(folder, settingsFolder);
  const answers = answersOf[kind];
  expect(neededAnswers(kind, answers).filter((name) => answers[name] === undefined)).toEqual([]);
  const key = suggestKey(kind, answers, vocabulary);
  expect(key).toBe(keys[kind]);
  const made = makeEntry(kind, { ...answers, key }, vocabulary, words, today);
  writeEntry(folder, made);
  const entry = readContent(folder, settingsFolder).entries.find((one) => one.section === made.section && one.key === key);
  expect(entry?.facts).toMatchObject({ draft: true, published: today });
  expect([entry?.words.lt.title, entry?.words.en?.title]).toEqual([answers.title, answers.titleEn]);
});

/** The words left in a new entry that is no draft any more, as the check tells of them. */
function wordsLeft(kind: ScaffoldKind, mend = (file: string) => file): { expected: number; told: number } {
  const folder = writeFolder();
  const { files, ...made } = makeEntry(kind, { ...answersOf[kind], key: keys[kind] }, readVocabulary(folder, 'content'), words, today);
  const published = perLocale((locale) => mend(files[locale].replace('draft: true\n', '')));
  const own = writeEntry(folder, { ...made, files: published });
  return {
    expected: `${published.lt}${published.en}`.match(/\[[^\]]+\.\]/g)?.length ?? 0,
    told: checkEntry(readEntry(made.section, own)).filter(({ rule }) => rule === 'starter-words').length,
  };
}

test.each(scaffoldKinds)('of a new %s, every word that nobody wrote is told of when it is published', (kind) => {
  const { expected, told } = wordsLeft(kind);
  expect(expected).toBeGreaterThanOrEqual(4);
  expect(told).toBe(expected);
});

test('the example of a photograph is told of too, once it is no remark any more', () => {
  const { expected, told } = wordsLeft('news', (file) => file.replaceAll(/^# (?=photos:|  )/gm, ''));
  expect(told).toBe(expected + 3);
});

test('a new event offers its hours, which the check takes as they are', () => {
  const folder = writeFolder();
  const made = makeEntry('event', { ...answersOf.event, key: 'naujas' }, readVocabulary(folder, 'content'), words, today);
  const lt = made.files.lt.replaceAll(/^# (?=startsAt|endsAt)/gm, '');
  const read = readEntry('events', writeEntry(folder, { ...made, files: { ...made.files, lt } }));
  expect(read.entry?.facts).toMatchObject({ startsAt: '2017-05-02T10:00:00+02:00', endsAt: '2017-05-03T16:00:00+02:00' });
  expect(checkEntry(read)).toEqual([]);
});

test('a press release is given the next free reference of its year', () => {
  const folder = writeFolder();
  const { files } = makeEntry('release', { ...answersOf.release, key: 'x' }, readVocabulary(folder, settingsFolder), words, today);
  expect(files.lt).toContain('\nreference: PR-2017-02\n');
  expect(nextReference(['PR-2017-01', 'PR-2017-09', 'PR-2018-40'], '2017')).toBe('PR-2017-10');
  expect(nextReference([], '2017')).toBe('PR-2017-01');
});

test('a reference is missed in no release, even in one with mistakes', () => {
  const folder = writeFolder({ 'news/bloga/index.lt.mdx': '---\nreference: "PR-2017-07"\nne: taip\n---\n' });
  expect(readVocabulary(folder, settingsFolder).references).toEqual(['PR-2017-07', 'PR-2017-01']);
});

test('nothing is written over an entry that is there', () => {
  const folder = writeFolder();
  const entry = makeEntry('news', { ...answersOf.news, key: 'pirmoji' }, readVocabulary(folder, settingsFolder), words, today);
  expect(() => writeEntry(folder, entry)).toThrow('EEXIST');
  expect(readContent(folder, settingsFolder).entries.find(({ key }) => key === 'pirmoji')?.words.lt.title).toBe('Pirmoji žinia');
});

test('of what the check refuses nothing stays behind', () => {
  const folder = writeFolder();
  const entry = makeEntry('news', { ...answersOf.news, key: 'nauja' }, readVocabulary(folder, settingsFolder), words, today);
  expect(() => writeEntry(folder, { ...entry, files: { ...entry.files, en: 'be pradžios' } })).toThrow(ContentError);
  expect(readVocabulary(folder, settingsFolder).keys.news).not.toContain('nauja');
});

test('a title whose address is taken is given another address, and the files say so', () => {
  const folder = writeFolder();
  const { files, addresses } = makeEntry('news', { title: 'Pirmoji žinia', titleEn: 'Second news', date: '2017', key: 'antroji' }, readVocabulary(folder, settingsFolder), words, today);
  expect(files.lt).toContain('slug: pirmoji-zinia-2\n');
  expect(files.en).not.toContain('slug:');
  expect(addresses).toEqual({ lt: '/naujienos/pirmoji-zinia-2/', en: '/en/news/second-news/' });
});

test('keys are short, ASCII, numbered by the custom of their section and never taken', () => {
  expect(shortKey('Šešios žąsys ir dar labai ilgas sakinys apie jas')).toBe('sesios-zasys-ir-dar');
  expect(shortKey('nebeprisikiškiakopūsteliaujantiesiems visiems')).toBe('nebeprisikiskiakopusteliaujantie');
  expect(nextNumber(['00-ivadas', '16-aktai'])).toBe(17);
  expect(nextNumber([])).toBe(1);
  expect(freeName('a', (name) => name === 'a' || name === 'a-2')).toBe('a-3');
  const folder = writeFolder();
  expect(suggestKey('partner', { shortName: 'LEU' }, readVocabulary(folder, settingsFolder))).toBe('leu-2');
});

const faults: [string, ScaffoldKind, Parameters<typeof faultOf>[0], string | string[], string | undefined][] = [
  ['a title without letters', 'news', 'title', '„!“', words.faults.title],
  ['a day that is not in the calendar', 'news', 'date', '2017-02-30', words.faults.date],
  ['a year for an event', 'event', 'date', '2017', words.faults.day],
  ['an end before the beginning', 'event', 'endDate', '2017-05-01', words.faults.endsBefore],
  ['an unknown kind', 'event', 'kind', 'party', words.faults.kind],
  ['a country by its name', 'event', 'country', 'Lietuva', words.faults.country],
  ['an empty text', 'partner', 'shortName', '', words.faults.text],
  ['an unknown tag', 'news', 'tags', ['mokymai', 'x'], '„x“ nėra. Yra: projektas, mokymai.'],
  ['a partner that is no municipality', 'partner', 'municipality', 'leu', '„leu“ nėra. Yra: birzai.'],
  ['a key with capitals', 'news', 'key', 'Raktas', words.faults.key],
  ['a key that is taken', 'news', 'key', 'pirmoji', 'Įrašas news/pirmoji jau yra, ir jis neperrašomas. Pasirinkite kitą vardą (--key).'],
  ['the key of a chapter without a number', 'chapter', 'key', 'skyrius', words.faults.chapterKey],
  ['a month for news', 'news', 'date', '2017-02', undefined],
  ['a known partner', 'news', 'partners', ['leu'], undefined],
];

test.each(faults)('%s', (_, kind, name, value, fault) => {
  const vocabulary = readVocabulary(writeFolder(), settingsFolder);
  expect(faultOf(name, value, { kind, answers: { date: '2017-05-02' }, vocabulary, words })).toBe(fault);
});

test('a kind takes only what its entries can hold', () => {
  expect(takesAnswer('release', 'origin')).toBe(true);
  expect(takesAnswer('news', 'origin')).toBe(false);
  expect(takesAnswer('partner', 'municipality')).toBe(true);
});
