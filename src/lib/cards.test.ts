import { expect, test } from 'vitest';
import { allCards, cardOf } from './cards.ts';
import { readContent } from './content/read-content.ts';
import { hasLocale } from './content/entry.ts';
import { makeSite } from './site.ts';
import { plain } from './typography/plain.ts';

const content = readContent('content', 'content');
const hidden = content.entries.map((entry, index) => (index ? entry : { ...entry, facts: { ...entry.facts, draft: true } })) as typeof content.entries;
const site = makeSite({ ...content, entries: hidden }, { now: new Date('2030-01-01T00:00:00Z'), drafts: false });
const at = (address: string) => {
  const route = site.routeByAddress.get(address);
  if (!route) throw new Error(`There is no ${address}`);
  return cardOf(site, route);
};

test('every entry has a card with its own words in each of its languages, a draft none', () => {
  const cards = allCards(site);
  for (const entry of site.entries) for (const locale of ['lt', 'en'] as const) {
    if (hasLocale(entry, locale)) expect(cards.filter(({ title }) => plain(title) === plain(entry.words[locale]?.title ?? '')).length, entry.key).toBeGreaterThan(0);
  }
  expect(cards).toHaveLength(site.routes.filter(({ view }) => view === 'entry' || view === 'list' || view === 'home').length);
  const [draft] = hidden;
  expect(cards.some(({ seed }) => seed === `${draft?.section}/${draft?.key}`)).toBe(false);
});

test('lists have their own, a year that of its list, and what has none that of the home page, each in its language', () => {
  expect(['/', '/naujienos/', '/naujienos/2017/', '/en/news/2017/', '/en/', '/temos/', '/en/search/'].map((address) => at(address).address)).toEqual([
    '/cards/index.png', '/cards/naujienos.png', '/cards/naujienos.png', '/cards/en/news.png', '/cards/en.png', '/cards/index.png', '/cards/en.png',
  ]);
});

test('both languages of an entry show the same crop of the drawing', () => {
  const [lithuanian, english] = ['/naujienos/', '/en/news/'].map(at);
  expect(lithuanian?.seed).toBe(english?.seed);
  expect(lithuanian?.title).not.toBe(english?.title);
});
