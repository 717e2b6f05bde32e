import { expect, test } from 'vitest';
import { entryOf } from '../content/test-entry.ts';
import { parseYaml } from '../content/front-matter.ts';
import { checkAnswers } from '../funders/check-profile.ts';
import { dutiesOf } from '../funders/profiles.ts';
import type { Duty } from '../funders/schema.ts';
import { locales } from '../locales.ts';
import { makeSite } from '../site.ts';
import { exemptionOf, exemptions } from './exempt.ts';
import { allOutputs, countOutputs } from './outputs.ts';
import { recordOfSite } from './record-of-site.ts';
import { publicityRecord } from './record.ts';
import { settings } from '../content/test-settings.ts';

if (!settings) throw new Error('content/site.yaml cannot be read');
const duties = dutiesOf(settings);
const happening = (key: string, date: string, kind: 'visit' | 'public-event' = 'public-event') => entryOf('events', key, { facts: { date, kind }, lt: { place: 'Salė' }, en: { place: 'Hall' } });
const siteOf = (...entries: ReturnType<typeof entryOf>[]) => makeSite({ settings, tags: {}, entries }, { now: new Date('2026-12-01T00:00:00Z'), drafts: false });
const outputs = countOutputs(['/', '/en/', '/rss.xml', '/dokumentai/a.lt.pdf']);
const rowOf = (site: ReturnType<typeof siteOf>, key: string, hasMark = false, of: readonly Duty[] = duties) => publicityRecord(site, { duties: of, outputs, hasMark }, 'en').find((row) => row.key === key);

test('addresses are counted by kind and language, those of a built folder as those of the site', () => {
  const addresses = ['/', '/en/', '/naujienos/', '/rss.xml', '/en/news/feed.json', '/renginiai/kalendorius.ics', '/dokumentai/a.en.ics', '/releases.json', '/dokumentai/a.lt.pdf', '/dokumentai/a.en.csv', '/dokumentai/a.lt.bib', '/404.html', '/schemas/releases-1.json'];
  const expected = { lt: { pages: 2, feeds: 3, documents: 1 }, en: { pages: 1, feeds: 2, documents: 1 } };
  expect(countOutputs(addresses)).toEqual(expected);
  expect(countOutputs(addresses.map((address) => (address.endsWith('/') ? `${address}index.html` : address)))).toEqual(expected);
  expect(allOutputs(expected)).toEqual({ pages: 3, feeds: 5, documents: 2 });
});

test('events are counted against what was asked, which hangs on the cost, and visits are none', () => {
  const two = siteOf(happening('antras', '2017-03-22'), happening('pirmas', '2017-02-22'), happening('vizitas', '2016-11-14', 'visit'));
  expect(rowOf(two, 'events')).toMatchObject({ state: 'partly', events: [{ title: 'pirmas in English', when: '22 February 2017', place: 'Hall' }, { title: 'antras in English' }] });
  expect(rowOf(two, 'events')?.answers[0]).toBe('Publicity events found: 2; required: at least 3.');
  expect(rowOf(two, 'events')?.events[0]?.pages).toEqual([{ locale: 'lt', address: '/renginiai/pirmas/' }, { locale: 'en', address: '/en/events/pirmas-in-english/' }]);
  const cheap = { ...two, settings: { ...settings, project: { ...settings.project, cost: 400_000 } } };
  expect(rowOf(cheap, 'events')).toMatchObject({ state: 'found' });
  expect(rowOf(siteOf(), 'events')).toMatchObject({ state: 'notFound', events: [] });
});

test('the mark is found in part while its file is not there, and languages while one has no page', () => {
  expect([rowOf(siteOf(), 'mark')?.state, rowOf(siteOf(), 'mark', true)?.state, rowOf(siteOf(), 'languages')?.state]).toEqual(['partly', 'found', 'found']);
  const spoken = publicityRecord(siteOf(), { duties, outputs: countOutputs(['/']), hasMark: false }, 'lt').find(({ key }) => key === 'languages');
  expect(spoken?.state).toBe('partly');
  expect(rowOf(siteOf(), 'mark')?.answers.join(' ')).toContain('on every page (2), in every feed, calendar and list (1) and in every document (1)');
});

test('what cannot be counted is answered by content, and what nothing answers is not known', () => {
  expect(rowOf(siteOf(), 'plan')).toMatchObject({ state: 'notFound', answers: [expect.stringContaining('not found')] });
  expect(rowOf(siteOf(), 'billboard')?.state).toBe('notRequired');
  expect(rowOf(siteOf(), 'plaque')).toMatchObject({ state: 'unknown', unverified: true });
  const silent = { ...siteOf(), settings: { ...settings, funder: { ...settings.funder, answers: undefined } } };
  expect(rowOf(silent, 'plan')).toMatchObject({ state: 'unknown', answers: [] });
});

test('every duty has its row in both languages, with its source, in one order and of one standing', () => {
  const rows = locales.map((locale) => recordOfSite(siteOf(), false, locale));
  for (const own of rows) expect(own.map(({ key }) => key)).toEqual(duties.map(({ key }) => key));
  expect(rows[0]?.map(({ state }) => state)).toEqual(rows[1]?.map(({ state }) => state));
  expect(rows.flat().filter(({ duty, applies, source }) => !duty || !applies || !source.title)).toEqual([]);
  expect(duties.map(({ key, counted }) => [key, counted]).filter(([, counted]) => counted)).toEqual([['events', 'events'], ['website', 'website'], ['languages', 'languages'], ['mark', 'acknowledgement']]);
});

test('an answer to a duty that the profile does not name is told with its place', () => {
  const { located } = parseYaml('funder:\n  answers:\n    - duty: stendas\n', 'site.yaml', 1);
  const answers = [{ duty: 'stendas', text: { lt: 'a', en: 'a' } }];
  expect(checkAnswers({ ...settings, funder: { ...settings.funder, answers } }, duties, located)).toMatchObject([{ message: 'noSuchDuty', line: 3 }]);
  expect(checkAnswers(settings, duties, located)).toEqual([]);
});

test('every exemption has a reason and none holds for a page, feed or document', () => {
  for (const address of ['/index.html', '/en/rss.xml', '/dokumentai/a.lt.json', '/en/press-releases/releases.json', '/dokumentai/a.en.txt', '/dokumentai/a.lt.zip', '/renginiai/kalendorius.ics', '/files.html']) expect([address, exemptionOf(address, new Set())]).toEqual([address, undefined]);
  expect(exemptions.filter(({ why }) => why.length < 20)).toEqual([]);
  expect(exemptionOf('/senas/index.html', new Set(['/senas/']))).toContain('leads on');
});
