import { expect, test } from 'vitest';
import type { AnyEntry } from '../content/entry.ts';
import { entryOf } from '../content/test-entry.ts';
import type { Locale } from '../locales.ts';
import { buildRoutes, byYear, newestFirst } from './build-routes.ts';

const tags = { skaidrumas: { lt: 'Skaidrumas', en: 'Transparency' }, mokymai: { lt: 'Mokymai ir žinios', en: 'Training' } };
const addressesOf = (entries: AnyEntry[], locale: Locale, view?: string) =>
  buildRoutes(entries, tags).filter((route) => route.locale === locale && (!view || route.view === view)).map(({ address }) => address);
const numbered = (count: number, year = '2017') =>
  Array.from({ length: count }, (_, index) => entryOf('news', `n-${String(index).padStart(2, '0')}`, { facts: { date: `${year}-03-01` } }));

test('a site without entries has its lists, its search and its site map in both languages', () => {
  expect(addressesOf([], 'lt')).toEqual(['/', '/naujienos/', '/renginiai/', '/partneriai/', '/mokymai/', '/vadovas/', '/paieska/', '/svetaines-medis/']);
  expect(addressesOf([], 'en')).toEqual(['/en/', '/en/news/', '/en/events/', '/en/partners/', '/en/training/', '/en/guide/', '/en/search/', '/en/site-map/']);
});

test.each([
  ['news', '/naujienos/zinia/', '/en/news/story/'],
  ['events', '/renginiai/zinia/', '/en/events/story/'],
  ['partners', '/partneriai/zinia/', '/en/partners/story/'],
  ['training', '/mokymai/zinia/', '/en/training/story/'],
  ['guide', '/vadovas/zinia/', '/en/guide/story/'],
  ['pages', '/zinia/', '/en/story/'],
] as const)('an entry of %s has the addresses %s and %s, made of its titles', (section, lithuanian, english) => {
  const entry = entryOf(section, 'key', { lt: { title: 'Žinia!' }, en: { title: 'Story' } });
  expect(addressesOf([entry], 'lt', 'entry')).toEqual([lithuanian]);
  expect(addressesOf([entry], 'en', 'entry')).toEqual([english]);
});

test('a slug goes before the title, in its own language only', () => {
  const entry = entryOf('news', 'key', { lt: { title: 'Žinia', slug: 'trumpai' }, en: { title: 'Story' } });
  expect(addressesOf([entry], 'lt', 'entry')).toEqual(['/naujienos/trumpai/']);
  expect(addressesOf([entry], 'en', 'entry')).toEqual(['/en/news/story/']);
});

test('an entry only in Lithuanian has no English address, but stands in the English list of its year', () => {
  const entry = entryOf('news', 'key');
  expect(addressesOf([entry], 'en', 'entry')).toEqual([]);
  expect(addressesOf([entry], 'en', 'year')).toEqual(['/en/news/2017/']);
});

test('one thing has one id in both languages', () => {
  const routes = buildRoutes([entryOf('news', 'key', { facts: { tags: ['skaidrumas'] }, en: {} })], tags);
  const ids = (locale: Locale) => routes.filter((route) => route.locale === locale).map(({ id }) => id);
  expect(ids('en')).toEqual(ids('lt'));
  expect(ids('lt')).toEqual(['home', 'news', 'news@2017', 'events', 'partners', 'training', 'guide', 'news/key', 'tags', 'tags/skaidrumas', 'search', 'site-map']);
});

test.each([
  [1, ['/naujienos/2017/']],
  [20, ['/naujienos/2017/']],
  [21, ['/naujienos/2017/', '/naujienos/2017/2/']],
  [40, ['/naujienos/2017/', '/naujienos/2017/2/']],
  [45, ['/naujienos/2017/', '/naujienos/2017/2/', '/naujienos/2017/3/']],
])('a year with %d entries has the pages %j', (count, addresses) => {
  expect(addressesOf(numbered(count), 'lt', 'year')).toEqual(addresses);
});

test('every page of a year knows its number and how many there are', () => {
  const routes = buildRoutes(numbered(45), {}).filter(({ view, locale }) => view === 'year' && locale === 'en');
  expect(routes.map(({ id, page, pages, year, section }) => [id, page, pages, year, section])).toEqual([
    ['news@2017', 1, 3, '2017', 'news'], ['news@2017/2', 2, 3, '2017', 'news'], ['news@2017/3', 3, 3, '2017', 'news'],
  ]);
});

test('years stand newest first, and only news and events have them', () => {
  const entries = [...numbered(1, '2015'), ...numbered(1, '2017'), entryOf('partners', 'leu'), entryOf('events', 'e', { facts: { date: '2016-01-01' } })];
  expect(addressesOf(entries, 'lt', 'year')).toEqual(['/naujienos/2017/', '/naujienos/2015/', '/renginiai/2016/']);
});

test('a tag has an address once something carries it, made of its name', () => {
  expect(addressesOf([entryOf('pages', 'a')], 'lt', 'tags')).toEqual([]);
  const entries = [entryOf('pages', 'a', { facts: { tags: ['mokymai'] } })];
  expect(addressesOf(entries, 'lt', 'tags')).toEqual(['/temos/']);
  expect(addressesOf(entries, 'lt', 'tag')).toEqual(['/temos/mokymai-ir-zinios/']);
  expect(addressesOf(entries, 'en', 'tag')).toEqual(['/en/topics/training/']);
});

test('a page changed when the newest of what it shows did', () => {
  const entries = [
    entryOf('news', 'a', { facts: { date: '2016-01-01', published: '2026-01-01', updated: '2026-05-01', tags: ['mokymai'] } }),
    entryOf('news', 'b', { facts: { date: '2017-01-01', published: '2026-03-01' } }),
    entryOf('pages', 'c', { facts: { published: undefined } }),
  ];
  const changed = Object.fromEntries(buildRoutes(entries, tags).filter(({ locale }) => locale === 'lt').map(({ id, lastModified }) => [id, lastModified]));
  expect(changed).toEqual({
    home: '2026-05-01', news: '2026-05-01', 'news@2017': '2026-03-01', 'news@2016': '2026-05-01', events: undefined, partners: undefined, training: undefined,
    guide: undefined, 'news/a': '2026-05-01', 'news/b': '2026-03-01', 'pages/c': undefined, tags: undefined, 'tags/mokymai': '2026-05-01', search: undefined, 'site-map': '2026-05-01',
  });
});

const dated = (key: string, date: string) => ({ key, facts: { date } });

test('newest first: a month stands for its first day, a year for its first, and of one day the last key comes first', () => {
  const entries = [dated('a', '2017'), dated('b', '2017-03'), dated('c', '2017-03-22'), dated('d', '2017-03-22'), dated('e', '2018-01-01')];
  expect(newestFirst(entries).map(({ key }) => key)).toEqual(['e', 'd', 'c', 'b', 'a']);
  expect(entries[0]?.key).toBe('a');
});

test('years hold their entries newest first', () => {
  const years = byYear([dated('a', '2016-02-01'), dated('b', '2017'), dated('c', '2016-05')]);
  expect([...years].map(([year, entries]) => [year, entries.map(({ key }) => key)])).toEqual([['2017', ['b']], ['2016', ['c', 'a']]]);
});
