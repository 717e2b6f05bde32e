import { expect, test } from 'vitest';
import type { AnyEntry, Entry } from './content/entry.ts';
import { entryOf } from './content/test-entry.ts';
import { eventsOfNews, institutionsOf, inOrder, mentionsOf, neighbours, newsOfEvent, partnersInOrder, partnersOf, taggedWith } from './relations.ts';
import { makeSite, type Site } from './site.ts';
import { settings } from './content/test-settings.ts';

const tags = { mokymai: { lt: 'Mokymai', en: 'Training' } };
const siteOf = (entries: AnyEntry[]): Site => makeSite({ settings, tags, entries }, { now: new Date('2026-12-01T00:00:00Z'), drafts: false });
const keys = (entries: readonly { key: string }[]) => entries.map(({ key }) => key);

const vizitas = entryOf('events', 'vizitas', { facts: { date: '2017-03-10', partners: ['biuras'] } });
const sena = entryOf('news', 'sena', { facts: { date: '2016', events: ['vizitas'], partners: ['leu', 'birzai'], tags: ['mokymai'] } });
const nauja = entryOf('news', 'nauja', { facts: { date: '2017-03-22', events: ['konferencija', 'vizitas'], partners: ['biuras', 'juodrastis'] } });
const kita = entryOf('news', 'kita', { facts: { date: '2017-03', tags: ['mokymai'] } });
const konferencija = entryOf('events', 'konferencija', { facts: { date: '2017-02-01', tags: ['mokymai'] } });
const leu = entryOf('partners', 'leu', { facts: { kind: 'promoter', order: 1 } });
const birzai = entryOf('partners', 'birzai', { facts: { kind: 'municipality', order: 3 } });
const biuras = entryOf('partners', 'biuras', { facts: { kind: 'municipal-institution', order: 2, municipality: 'birzai' } });
const juodrastis = entryOf('partners', 'juodrastis', { facts: { order: 4, draft: true } });
const modulis10 = entryOf('training', '10-a', { facts: { number: 10, tags: ['mokymai'] } });
const modulis9 = entryOf('training', '9-b', { facts: { number: 9 } });
const site = siteOf([sena, nauja, kita, vizitas, konferencija, leu, birzai, biuras, juodrastis, modulis10, modulis9]);

test('news about an event stand newest first', () => {
  expect(keys(newsOfEvent(site, vizitas as Entry<'events'>))).toEqual(['nauja', 'sena']);
  expect(keys(newsOfEvent(site, konferencija as Entry<'events'>))).toEqual(['nauja']);
});

test('the events and partners of an entry keep its order, and what is not published is left out', () => {
  expect(keys(eventsOfNews(site, nauja as Entry<'news'>))).toEqual(['konferencija', 'vizitas']);
  expect(keys(partnersOf(site, nauja))).toEqual(['biuras']);
  expect(partnersOf(site, kita)).toEqual([]);
});

test('partners stand in their order, drafts left out', () => {
  expect(keys(partnersInOrder(site))).toEqual(['leu', 'biuras', 'birzai']);
});

test('what mentions a municipality is also what mentions its institutions, each once', () => {
  expect(keys(institutionsOf(site, birzai as Entry<'partners'>))).toEqual(['biuras']);
  expect(keys(mentionsOf(site, birzai as Entry<'partners'>))).toEqual(['nauja', 'vizitas', 'sena']);
});

test('what mentions an institution is not what mentions its municipality', () => {
  expect(keys(mentionsOf(site, biuras as Entry<'partners'>))).toEqual(['nauja', 'vizitas']);
  expect(keys(mentionsOf(site, leu as Entry<'partners'>))).toEqual(['sena']);
});

test('under a tag stand dated entries newest first, then the others', () => {
  expect(keys(taggedWith(site, 'mokymai'))).toEqual(['kita', 'konferencija', 'sena', '10-a']);
  expect(taggedWith(site, 'nera')).toEqual([]);
});

test('neighbours of news and events go from newest to oldest', () => {
  expect(keys(inOrder(site, 'news'))).toEqual(['nauja', 'kita', 'sena']);
  expect(neighbours(site, kita)).toEqual({ previous: nauja, next: sena });
  expect(neighbours(site, nauja)).toEqual({ next: kita });
  expect(neighbours(site, sena)).toEqual({ previous: kita });
});

test('modules stand by their numbers and not by their keys', () => {
  expect(keys(inOrder(site, 'training'))).toEqual(['9-b', '10-a']);
  expect(neighbours(site, modulis9)).toEqual({ next: modulis10 });
});

test('chapters stand as their folders do', () => {
  const guide = siteOf([entryOf('guide', '00-ivadas'), entryOf('guide', '01-a'), entryOf('guide', '05-b')]);
  expect(keys(inOrder(guide, 'guide'))).toEqual(['00-ivadas', '01-a', '05-b']);
});
