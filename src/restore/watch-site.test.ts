import { expect, test } from 'vitest';
import { messages } from '../i18n/index.ts';
import type { AnyEntry, Entry } from '../lib/content/entry.ts';
import { entryOf } from '../lib/content/test-entry.ts';
import { readContent } from '../lib/content/read-content.ts';
import { readDocument } from '../lib/document/read.ts';
import { factsheet } from '../lib/factsheet.ts';
import { feedEntries } from '../lib/feeds/select.ts';
import { makeHead } from '../lib/head.ts';
import { entryThing } from '../lib/json-ld/entry.ts';
import { kindLabel } from '../lib/present.ts';
import { inOrder, mentionsOf, neighbours, taggedWith } from '../lib/relations.ts';
import type { Route } from '../lib/routes/route.ts';
import { entriesOf, findEntry, makeSite, routeFor, type Site } from '../lib/site.ts';
import { cellDigests } from './cells.ts';
import { watchSite } from './watch-site.ts';

const gate = { now: new Date('2026-12-01T00:00:00Z'), drafts: false };
const content = readContent('content', 'content');
const site = makeSite(content, gate);

/** What is read of a site by some work, and what the work gives. */
function reading<T>(of: Site, work: (site: Site) => T): { cells: string[]; result: T } {
  const cells = new Set<string>();
  return { result: work(watchSite(of, (cell) => cells.add(cell))), cells: [...cells].sort() };
}

test.each<[string, (site: Site) => unknown, string[]]>([
  ['the name of the site', ({ settings }) => settings.name, ['settings']],
  ['where it stands', ({ origin, base }) => origin + base, ['settings']],
  ['a label', ({ tags }) => tags['mokymai'], ['tags']],
  ['the old addresses', ({ redirects }) => redirects, ['redirects']],
  ['the evaluation of accessibility', ({ evaluation }) => evaluation, ['evaluation']],
  ['a route', (one) => routeFor(one, 'news', 'lt'), ['route news']],
  ['all routes', ({ routes }) => routes.length, ['routes']],
  ['routes of a view', ({ routesByView }) => routesByView.get('year'), ['routes-of year']],
  ['an entry that is not there', (one) => findEntry(one, 'news', 'nera'), ['entry news/nera']],
  ['an order', (one) => inOrder(one, 'guide').length, ['order guide']],
  ['the members of a list', (one) => taggedWith(one, 'mokymai').length, ['list tag mokymai']],
  ['a fact', (one) => findEntry(one, 'partners', 'leu')?.facts.order, ['entry partners/leu', 'facts partners/leu']],
  ['a word', (one) => findEntry(one, 'partners', 'leu')?.words.en?.title, ['entry partners/leu', 'words partners/leu en']],
  ['a text', (one) => readDocument(findEntry(one, 'partners', 'leu') as AnyEntry, 'lt'), ['body partners/leu lt', 'entry partners/leu']],
  ['the folder, and so its files', (one) => findEntry(one, 'partners', 'leu')?.folder, ['entry partners/leu', 'files partners/leu']],
])('reading %s is noted', (_, work, cells) => {
  const watched = reading(site, work);
  expect(watched.cells).toEqual(cells);
  expect(watched.result).toEqual(work(site));
});

test('what is reached through a list or a neighbour is noted as what is asked for by name', () => {
  const first = inOrder(site, 'guide')[0] as AnyEntry;
  const { cells } = reading(site, (one) => [inOrder(one, 'guide')[0]?.words.lt.title, neighbours(one, first).next?.facts]);
  const next = neighbours(site, first).next?.key;
  expect(cells).toEqual([`around guide/${first.key}`, `facts guide/${next}`, 'order guide', `words guide/${first.key} lt`]);
});

test('an entry is one and the same wherever it is found', () => {
  const { result } = reading(site, (one) => [entriesOf(one, 'guide')[0], one.entries.find(({ section }) => section === 'guide'), inOrder(one, 'guide')[0], findEntry(one, 'guide', entriesOf(site, 'guide')[0]?.key ?? '')]);
  expect(new Set(result).size).toBe(1);
});

test('a watched site says what the site says', () => {
  const works: ((one: Site) => unknown)[] = [
    (one) => factsheet(one, 'lt'),
    (one) => feedEntries(one, 'en', 'all').map(({ key }) => key),
    (one) => one.routes.map((route: Route) => makeHead(one, route, { title: route.id, description: '' })),
    (one) => one.entries.map((entry) => entryThing(one, routeFor(one, `${entry.section}/${entry.key}`, 'lt') as Route, entry)),
    (one) => one.entries.map((entry) => kindLabel(entry, messages('lt'), one)),
    (one) => entriesOf(one, 'partners').map((partner) => mentionsOf(one, partner as Entry<'partners'>).map(({ key }) => key)),
  ];
  for (const work of works) expect(reading(site, work).result).toEqual(work(site));
});

const base = [
  entryOf('news', 'a', { facts: { date: '2017-01-01', tags: ['mokymai'], partners: ['p'] }, en: {} }),
  entryOf('news', 'b', { facts: { date: '2017-02-01', events: ['e'] } }),
  entryOf('events', 'e', { facts: { date: '2017-01-15' } }),
  entryOf('partners', 'p'),
];
const siteOf = (entries: AnyEntry[], more: object = {}) => makeSite({ settings: content.settings, tags: content.tags, entries, ...more }, gate);
const replaced = (key: string, change: (entry: AnyEntry) => AnyEntry) => base.map((entry) => (entry.key === key ? change(entry) : entry));
const cellsOf = (one: Site) => reading(one, (watched) => {
  void [watched.settings, watched.tags, watched.redirects, watched.evaluation, watched.routes];
  for (const { id } of one.routes) void watched.routeById.get(id);
  for (const name of ['section news', 'year news 2017', 'tag mokymai', 'partner p', 'event e']) void watched.lists.get(name);
  for (const { section, key } of watched.entries) {
    const entry = watched.entryById.get(`${section}/${key}`);
    void [entry?.facts, entry?.words.lt, entry?.words.en, entry?.body.lt, entry?.body.en, watched.neighbours.get(`${section}/${key}`), watched.inOrder[section]];
  }
}).cells;

test.each<[string, Site, string[]]>([
  ['a title that gives no address', siteOf(replaced('b', (entry) => ({ ...entry, words: { lt: { ...entry.words.lt, title: 'B' } } }) as AnyEntry)), ['words news/b lt']],
  ['a text', siteOf(replaced('b', (entry) => ({ ...entry, body: { lt: { ...entry.body.lt, source: 'Kita.' } } }))), ['body news/b lt']],
  ['a fact', siteOf(replaced('p', (entry) => ({ ...entry, facts: { ...entry.facts, website: 'https://p.example' } }) as AnyEntry)), ['facts partners/p']],
  ['a tag', siteOf(replaced('b', (entry) => ({ ...entry, facts: { ...entry.facts, tags: ['mokymai'] } }) as AnyEntry)), ['facts news/b', 'list tag mokymai']],
  ['the settings', siteOf(base, { settings: { ...content.settings, url: 'https://b.example' } }), ['settings']],
])('a change of %s changes the cells that hold it and no other', (_, changed, expected) => {
  const before = siteOf(base);
  const [old, now] = [cellDigests(before), cellDigests(changed)];
  expect(cellsOf(before).filter((cell) => old(cell) !== now(cell))).toEqual(expected);
});
