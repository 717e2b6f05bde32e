import { expect, test } from 'vitest';
import { messages } from '../i18n/index.ts';
import type { AnyEntry } from './content/entry.ts';
import { entryOf } from './content/test-entry.ts';
import { chapterLabel, chapterNumber, dateLabel, kindLabel } from './present.ts';
import { entriesOf, makeSite } from './site.ts';
import { settings } from './content/test-settings.ts';

const guide = [entryOf('guide', '00-ivadas'), entryOf('guide', '01-a'), entryOf('guide', '02-b', { facts: { draft: true } }), entryOf('guide', '05-c'), entryOf('guide', '13-d', { facts: { annex: true } })];
const site = makeSite({ settings, tags: {}, entries: guide }, { now: new Date('2026-12-01T00:00:00Z'), drafts: false });

test('a chapter has the number of its folder, an annex is counted among the published ones, and the introduction is neither', () => {
  const published = entriesOf(site, 'guide');
  expect(published.map((chapter) => chapterNumber(site, chapter))).toEqual([0, 1, 5, 1]);
  expect(published.map((chapter) => chapterLabel(site, chapter, messages('lt')))).toEqual(['Įvadas', '1 skyrius', '5 skyrius', '1 priedas']);
});

const kinds: [entry: AnyEntry, lithuanian: string, english: string][] = [
  [entryOf('news', 'a', { facts: { kind: 'press-release' } }), 'Pagal pranešimą spaudai', 'From a press release'],
  [entryOf('events', 'a', { facts: { kind: 'visit' } }), 'Vizitas', 'Visit'],
  [entryOf('partners', 'a', { facts: { kind: 'college' } }), 'Kolegija', 'College'],
  [entryOf('training', 'a', { facts: { number: 7 } }), '7 modulis', 'Module 7'],
  [entryOf('guide', '00-ivadas'), 'Įvadas', 'Introduction'],
  [entryOf('guide', '05-c'), '5 skyrius', 'Chapter 5'],
  [entryOf('pages', 'a'), 'Puslapis', 'Page'],
];

test.each(kinds)('the kind of %o is „%s“ / “%s”', (entry, lithuanian, english) => {
  expect(kindLabel(entry, messages('lt'), site)).toBe(lithuanian);
  expect(kindLabel(entry, messages('en'), site)).toBe(english);
});

test('news and events say when they happened, other entries do not', () => {
  expect(dateLabel(entryOf('news', 'a', { facts: { date: '2017-03' } }), 'lt')).toBe('2017 m. kovas');
  expect(dateLabel(entryOf('events', 'a', { facts: { date: '2016-11-14', endDate: '2016-11-17' } }), 'en')).toBe('14–17 November 2016');
  expect(dateLabel(entryOf('pages', 'a'), 'lt')).toBeUndefined();
});

test('words for a date go before the date', () => {
  const entry = entryOf('news', 'a', { facts: { date: '2017' }, lt: { dateText: '2017 m. pradžia' }, en: {} });
  expect(dateLabel(entry, 'lt')).toBe('2017 m. pradžia');
  expect(dateLabel(entry, 'en')).toBe('2017');
});
