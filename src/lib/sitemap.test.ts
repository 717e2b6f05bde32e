import { expect, test } from 'vitest';
import { readWith } from './content/test-folder.ts';
import { makeSite } from './site.ts';
import { alternates, sitemapItem } from './sitemap.ts';

const site = (address = 'https://x.lt/p') => makeSite(readWith(), { now: new Date('2026-12-01T00:00:00Z'), drafts: false }, address);

test('a page in two languages names both and the language of record as the default', () => {
  expect(alternates(site(), 'news/pirmoji')).toEqual([
    { lang: 'lt', url: 'https://x.lt/p/naujienos/pirmoji-zinia/' },
    { lang: 'en', url: 'https://x.lt/p/en/news/first-news/' },
    { lang: 'x-default', url: 'https://x.lt/p/naujienos/pirmoji-zinia/' },
  ]);
});

test('a page in Lithuanian only names itself and itself as the default', () => {
  expect(alternates(site(), 'events/vizitas').map(({ lang }) => lang)).toEqual(['lt', 'x-default']);
});

test('what is not there has no alternates', () => {
  expect(alternates(site(), 'news/nera')).toEqual([]);
});

test('an address of the sitemap gets its true last change and its alternates', () => {
  expect(sitemapItem(site(), { url: 'https://x.lt/p/en/news/first-news/', lastmod: '2000-01-01', priority: 1 })).toEqual({
    url: 'https://x.lt/p/en/news/first-news/', priority: 1, lastmod: '2026-11-22', links: alternates(site(), 'news/pirmoji'),
  });
});

test('a last change that content does not know is not made up', () => {
  const item = sitemapItem(site(), { url: 'https://x.lt/p/mokymai/', lastmod: '2000-01-01' });
  expect(item).toBeDefined();
  expect(item).not.toHaveProperty('lastmod');
});

test('the search, and what is no page of the site, stay out of the sitemap', () => {
  expect(sitemapItem(site(), { url: 'https://x.lt/p/paieska/' })).toBeUndefined();
  expect(sitemapItem(site(), { url: 'https://x.lt/p/en/search/' })).toBeUndefined();
  expect(sitemapItem(site(), { url: 'https://x.lt/p/404/' })).toBeUndefined();
  expect(sitemapItem(site(), { url: 'https://x.lt/naujienos/' })).toBeUndefined();
});
