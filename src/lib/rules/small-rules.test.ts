import { expect, test } from 'vitest';
import { entryOf } from '../content/test-entry.ts';
import { altFaults } from './alt-texts.ts';
import { dateFaults } from './dates.ts';
import { fileNameFaults } from './file-names.ts';
import { equalHeadings } from './headings.ts';
import { rawMarks } from './raw-marks.ts';
import { tableHeads } from './table-heads.ts';
import { summaryFaults, titleFaults } from './titles.ts';
import { missingTranslations } from './translations.ts';

const messages = (found: readonly { fault: { message: string } }[]) => found.map(({ fault }) => fault.message);
const start = '2015-09-11';
const now = new Date('2026-11-22T10:00:00Z');

test.each(['Posėdis – kovo 31 d.', 'Kas bus toliau…', 'Ar tikrai?', 'STT ir VTEK', 'WCAG 2.2 AA', 'Kaip nusipirkti kėdžių, stalų ir kt.'])('a title may be: %s', (title) => {
  expect(messages(titleFaults(title))).toEqual([]);
});

test('a full stop at the end of a title is taken away', () => {
  expect(titleFaults('Pirmoji žinia.')).toMatchObject([{ at: 13, fault: { message: 'titleWithStop' }, mends: [{ at: 13, length: 1, insert: '' }] }]);
});

test('a summary of the words of the title says nothing more, whatever its marks', () => {
  expect(messages(summaryFaults('Pirmoji „žinia“!', 'Pirmoji žinia'))).toEqual(['summaryIsTitle']);
  expect(messages(summaryFaults('Pirmoji žinia apie tinklą.', 'Pirmoji žinia'))).toEqual([]);
});

test.each([
  ['Nuotraukoje – salė', 'lt', ['altSaysPicture']],
  ['Image of a hall', 'en', ['altSaysPicture']],
  ['A photograph showing a hall', 'en', ['altSaysPicture']],
  ['Paveikslas „Ruduo“ ant sienos', 'lt', []],
  ['Picture frames on a wall', 'en', []],
] as const)('an alternative text, %s', (alt, locale, expected) => {
  expect(messages(altFaults(alt, undefined, locale))).toEqual(expected);
});

test.each([
  ['2015-09-10', 1],
  ['2015-09-11', 0],
  ['2015-08', 1],
  ['2015-09', 0],
  ['2014', 1],
  ['2015', 0],
])('news of %s against a project that began on 2015-09-11', (date, count) => {
  expect(dateFaults(entryOf('news', 'a', { facts: { date } }), start, now)).toHaveLength(count);
});

test('law is old twelve months after it was looked up, to the day', () => {
  const chapter = (lawChecked: string) => messages(dateFaults(entryOf('guide', '01-a', { facts: { lawChecked } }), start, now));
  expect(chapter('2025-11-22')).toEqual(['lawCheckedLongAgo']);
  expect(chapter('2025-11-23')).toEqual([]);
});

test('an entry that waits is published on that day, and not on another', () => {
  const entry = (published: string) => messages(dateFaults(entryOf('news', 'a', { facts: { published, date: '2017', embargoUntil: '2026-12-01T09:00:00+02:00' } }), start, now));
  expect(entry('2026-12-01')).toEqual([]);
  expect(entry('2026-11-30')).toEqual(['publishedAnotherDay']);
  expect(entry('2026-12-02')).toEqual(['publishedAnotherDay']);
});

test.each([
  ['index.lt.mdx', []],
  ['sale-2.jpg', []],
  ['.DS_Store', []],
  ['Salė.jpg', ['badFileName']],
  ['mano planas.pdf', ['badFileName']],
  ['Index.lt.mdx', ['strayText']],
  ['index.en.md', ['strayText']],
  ['tekstas.mdx', ['strayText']],
])('a file called %s', (name, expected) => {
  expect(messages(fileNameFaults([name]))).toEqual(expected);
});

test('a bad name is told with a good one', () => {
  expect(fileNameFaults(['Mokymų salė (2).JPG'])[0]?.fault.words.en.remedy).toBe('Rename it, for instance to mokymu-sale-2.jpg.');
});

test('headings may be alike under different headings, and not under one', () => {
  const heading = (depth: number, text: string) => ({ kind: 'heading' as const, depth, text });
  expect(equalHeadings([heading(2, 'A'), heading(3, 'Klausimai'), heading(2, 'B'), heading(3, 'Klausimai')])).toEqual([]);
  expect(equalHeadings([heading(2, 'A'), heading(3, 'Klausimai'), heading(3, 'klausimai!')])).toMatchObject([{ text: 2, fault: { message: 'headingTwice' } }]);
});

test('the corner of a table may be empty, and the head of another column not', () => {
  const row = (kind: 'head' | 'cell', texts: string[]) => texts.map((text) => ({ kind, text }));
  expect(tableHeads([...row('head', ['', 'A']), ...row('cell', ['x', ''])])).toEqual([]);
  expect(tableHeads([...row('head', ['A', '', 'B']), ...row('cell', ['x', 'y', 'z'])])).toMatchObject([{ text: 1, fault: { message: 'columnWithoutName' } }]);
  expect(tableHeads([...row('head', ['', '']), ...row('cell', ['x', 'y'])])).toMatchObject([{ text: 0, fault: { message: 'tableWithoutHead' } }]);
});

test('signs that make no heading and no table are found, and what only looks like them is not', () => {
  const found = (text: string, kind: 'paragraph' | 'cell' = 'paragraph') => messages(rawMarks([{ kind, text }]));
  expect(['##Tikslai', '###Tikslai', '| a | b |'].flatMap((text) => found(text))).toEqual(['headingWithoutSpace', 'headingWithoutSpace', 'tableWithoutLine']);
  expect(['#1 vieta', '## ', '| vienas brūkšnys', 'Iš | į | per'].flatMap((text) => found(text))).toEqual([]);
  expect(found('| a | b |', 'cell')).toEqual([]);
});

test('a missing translation weighs more for a page than for news', () => {
  expect(missingTranslations(entryOf('news', 'a')).map(({ fault }) => fault.severity)).toEqual(['info']);
  expect(missingTranslations(entryOf('pages', 'a')).map(({ fault }) => fault.severity)).toEqual(['warning']);
  expect(missingTranslations(entryOf('news', 'a', { en: {} }))).toEqual([]);
});
