import { expect, test } from 'vitest';
import { watchSite } from '../restore/watch-site.ts';
import { cardOf } from './cards.ts';
import type { AnyEntry } from './content/entry.ts';
import { entryOf } from './content/test-entry.ts';
import { readContent } from './content/read-content.ts';
import { crumbsOf } from './crumbs.ts';
import { feedEntries } from './feeds/select.ts';
import { makeHead } from './head.ts';
import { entryThing } from './json-ld/entry.ts';
import { neighbours, partnersOf } from './relations.ts';
import { pageLength } from './routes/build-routes.ts';
import type { Route } from './routes/route.ts';
import { listOf, makeSite, type Site } from './site.ts';

const { settings, tags } = readContent('content', 'content');
const two = (number: number) => String(number).padStart(2, '0');
const news = (number: number) => entryOf('news', `zinia-${number}`, { facts: { date: `20${two(10 + (number % 8))}-${two(1 + (number % 12))}-${two(1 + (number % 28))}`, partners: ['p'], tags: ['mokymai'] }, en: {} });
const siteWith = (count: number): Site => makeSite({ settings, tags, entries: [...Array.from({ length: count }, (_, number) => news(number)), entryOf('partners', 'p')] }, { now: new Date('2026-12-01T00:00:00Z'), drafts: false });
const [small, large] = [siteWith(10), siteWith(2500)];

test('a page of a year holds twenty entries at most, and its pages hold all of them', () => {
  const pages = large.routes.filter(({ view, locale }) => view === 'year' && locale === 'lt');
  const shown = pages.map(({ year, page = 1 }) => listOf(large, `year news ${year ?? ''}`).slice((page - 1) * pageLength, page * pageLength).length);
  expect(shown.every((count) => count > 0 && count <= 20)).toBe(true);
  expect(shown.reduce((sum, count) => sum + count)).toBe(2500);
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
