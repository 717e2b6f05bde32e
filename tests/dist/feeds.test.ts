import { expect, test } from 'vitest';
import { assembleSite, loadContent } from '../../src/project.ts';
import { absolute } from '../../src/lib/site.ts';
import { feedAddresses, feedEntries, feedProblems, lastWords } from '../lib/feed-problems.ts';
import { dist, filesOf, isNotFound, readPages, type BuiltPage } from '../lib/pages.ts';
import { plain } from '../lib/plain.ts';
import { brokenReferences } from '../lib/references.ts';
import { readFeed } from '../lib/xml.ts';

const site = assembleSite(loadContent());
const pages = readPages(dist);
const home = pages.find(({ address }) => address === '/') as BuiltPage;
const feeds = [['lt', 'rss.xml', '/'], ['en', 'en/rss.xml', '/en/']] as const;

test.each(feeds)('the feed in %s says whose it is, in its language', (locale, file, address) => {
  const feed = readFeed(dist, file);
  expect(feed).toMatchObject({ title: site.settings.name[locale], language: locale, link: absolute(site, address), 'atom:link': { href: absolute(site, `/${file}`), rel: 'self' } });
  expect(plain(feed.description)).toContain(plain(site.settings.funder.acknowledgement[locale]));
});

test.each(feeds)('the feed in %s holds the newest news and events with their full text, the acknowledgement and the number', (locale, file) => {
  const { item } = readFeed(dist, file);
  const entries = feedEntries(site, locale);
  expect(item).toHaveLength(entries.length);
  expect(entries.length).toBeGreaterThanOrEqual(9);
  expect(entries.flatMap((entry, index) => feedProblems(site, locale, entry, item[index]))).toEqual([]);
  expect(entries.filter((entry) => lastWords(entry, locale).length < 25)).toEqual([]);
});

test.each(feeds)('no component and no mark of the source stands in the texts of the feed in %s', (_, file) => {
  const { item } = readFeed(dist, file);
  expect(item.filter((one) => /<[A-Z]|undefined|\[object|\]\(\/|^\s*<p><\/p>/.test(one['content:encoded'])).map(({ title }) => title)).toEqual([]);
});

test.each(feeds)('every address in the feed in %s names its host, and those of this site are there', (_, file) => {
  const addresses = feedAddresses(readFeed(dist, file).item);
  expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:|tel:)/.test(address))).toEqual([]);
  expect(brokenReferences(site, addresses.map((address) => ({ page: home, address, element: home.document })), new Set(filesOf(dist)), pages)).toEqual([]);
  expect(addresses.filter((address) => address.startsWith(absolute(site, '/'))).length).toBeGreaterThanOrEqual(9);
});

test('every page names the feed of its language, and lists theirs in every form', () => {
  const named = (page: BuiltPage | undefined) => (page?.document.querySelectorAll('link[rel="alternate"][type]') ?? []).map((link) => `${link.getAttribute('type')} ${link.getAttribute('href')}`);
  const inEvery = (folder: string) => ['application/rss+xml rss.xml', 'application/atom+xml atom.xml', 'application/feed+json feed.json'].map((one) => one.replace(' ', ` ${site.base}${folder}`));
  const without = pages.filter((page) => !isNotFound(page.address) && named(page)[0] !== inEvery(page.address.startsWith('/en/') ? 'en/' : '')[0]);
  expect(without.map(({ address }) => address)).toEqual([]);
  const at = (address: string) => named(pages.find((page) => page.address === address));
  expect(at('/')).toEqual(inEvery(''));
  expect(at('/en/news/')).toEqual([...inEvery('en/'), ...inEvery('en/news/'), ...inEvery('en/press-releases/')]);
  expect(at('/renginiai/2017/')).toEqual([...inEvery(''), ...inEvery('renginiai/')]);
  expect(pages.length).toBeGreaterThanOrEqual(120);
});
