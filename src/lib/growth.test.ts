import { expect, test } from 'vitest';
import { watchSite } from '../restore/watch-site.ts';
import { cardOf } from './cards.ts';
import { entryId, type AnyEntry } from './content/entry.ts';
import { entryOf } from './content/test-entry.ts';
import { crumbsOf } from './crumbs.ts';
import { feedEntries, releasesOf } from './feeds/select.ts';
import { makeHead } from './head.ts';
import { entryThing } from './json-ld/entry.ts';
import { locales } from './locales.ts';
import { longList } from './long-list.ts';
import { mentionsOf, neighbours, partnersOf, taggedWith } from './relations.ts';
import { pageLength } from './routes/build-routes.ts';
import { longPageLength } from './routes/long-lists.ts';
import type { Route } from './routes/route.ts';
import { findEntry, listOf, makeSite, type Site } from './site.ts';
import { siteMapGroups } from './site-map.ts';
import { timelineEvents, timelineOf } from './timeline.ts';
import { settings, tags } from './content/test-settings.ts';

const two = (number: number) => String(number).padStart(2, '0');
/** Days of eight years; every third is a press release. */
const dayOf = (number: number) => `20${two(10 + (number % 8))}-${two(1 + (number % 12))}-${two(1 + (number % 28))}`;
const facts = (number: number) => ({ date: dayOf(number), partners: ['p'], tags: ['mokymai'] });
const news = (number: number) => entryOf('news', `zinia-${number}`, { facts: { ...facts(number), ...(number % 3 === 0 && { kind: 'press-release', reference: `PR-${number}` }) }, en: {} });
const event = (number: number) => entryOf('events', `renginys-${number}`, { facts: facts(number), en: {} });
const siteWith = (count: number): Site => makeSite({ settings, tags, entries: [...Array.from({ length: count }, (_, number) => news(number)), ...Array.from({ length: count / 5 }, (_, number) => event(number)), entryOf('partners', 'p', { en: {} })] }, { now: new Date('2026-12-01T00:00:00Z'), drafts: false });
const [small, large] = [siteWith(10), siteWith(2500)];

test('a page of a year holds twenty entries at most, and its pages hold all of them', () => {
  const pages = large.routes.filter(({ view, locale, section }) => view === 'year' && locale === 'lt' && section === 'news');
  const shown = pages.map(({ year, page = 1 }) => listOf(large, `year news ${year ?? ''}`).slice((page - 1) * pageLength, page * pageLength).length);
  expect(shown.every((count) => count > 0 && count <= 20)).toBe(true);
  expect(shown.reduce((sum, count) => sum + count)).toBe(2500);
});

const inView = (site: Site, view: Route['view'], locale = 'lt') => site.routes.filter((route) => route.view === view && route.locale === locale);

test.each<[Route['view'], string, () => readonly AnyEntry[]]>([
  ['tag', '/temos/mokymai/', () => taggedWith(large, 'mokymai')],
  ['mentions', '/partneriai/p/minima/', () => mentionsOf(large, findEntry(large, 'partners', 'p')!)],
  ['releases', '/pranesimai-spaudai/', () => releasesOf(large)],
])('the pages of %s hold forty entries at most, and together every one of the list in its order', (view, address, all) => {
  const routes = inView(large, view);
  expect(routes.slice(0, 2).map((route) => route.address)).toEqual([address, `${address}2/`]);
  const pages = routes.map((route) => longList(large, route));
  expect(pages.every(({ entries }) => entries.length > 0 && entries.length <= longPageLength)).toBe(true);
  expect(pages.flatMap(({ entries }) => entries.map(entryId))).toEqual(all().map(entryId));
  expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
  expect(inView(large, view, 'en')).toHaveLength(routes.length);
});

test('a short list has the one address that it had, and lists of the whole only where a page shows less', () => {
  expect(inView(small, 'tag').map(({ address, pages }) => [address, pages])).toEqual([['/temos/mokymai/', 1]]);
  const few = siteWith(5);
  expect([...inView(few, 'mentions'), ...inView(few, 'releases')]).toEqual([]);
});

test('the page that shows the whole site names the years of what is long, and every entry of what is short', () => {
  for (const locale of locales) {
    const linksOf = (site: Site) => siteMapGroups(site, locale).flatMap(({ section, links }) => (section === 'news' ? links.map(({ address }) => address) : []));
    expect(linksOf(small)).toHaveLength(10);
    expect(linksOf(large)).toHaveLength(9);
    expect(siteMapGroups(large, locale).flatMap(({ links }) => links).length).toBeLessThan(30);
  }
});

test('the course of the project holds the milestones and the newest events', () => {
  const told = (site: Site) => timelineOf(site, 'lt').filter(({ address }) => address).length;
  expect([told(small), told(large)]).toEqual([2, timelineEvents]);
});

test('feeds do not grow with the archive', () => {
  for (const kind of ['all', 'news', 'releases', 'events'] as const) expect(feedEntries(large, 'lt', kind).length).toBeLessThanOrEqual(20);
});

/** How many cells of the site the parts of an entry's page read that do not belong to its text. */
function readByPage(site: Site): number {
  const cells = new Set<string>();
  const watched = watchSite(site, (cell) => cells.add(cell));
  const entry = watched.entryById.get('news/zinia-5') as AnyEntry;
  const route = watched.routeById.get('news/zinia-5')?.lt as Route;
  const { previous, next } = neighbours(watched, entry);
  void [makeHead(watched, route, { title: '', description: '' }), entryThing(watched, route, entry), crumbsOf(watched, route, ''), cardOf(watched, route), partnersOf(watched, entry), previous?.words.lt, next?.words.lt];
  return cells.size;
}

test('the page of an entry reads as much of an archive of thousands as of one of ten', () => {
  expect(readByPage(large)).toBe(readByPage(small));
});
