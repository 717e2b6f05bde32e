import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { readContent } from './content/read-content.ts';
import { entryOf } from './content/test-entry.ts';
import { readWith, spoil, validFiles } from './content/test-folder.ts';
import { feedAddress, makeFeed } from './feeds.ts';
import type { Locale } from './locales.ts';
import { makeSite } from './site.ts';

interface Item {
  title: string;
  link: string;
  description: string;
  'content:encoded': string;
  pubDate: string;
}

const gate = { now: new Date('2026-12-01T00:00:00Z'), drafts: false };
const channelOf = (xml: string): { title: string; language: string; item: Item[] } =>
  (new XMLParser({ isArray: (name) => name === 'item' }).parse(xml) as { rss: { channel: { title: string; language: string; item: Item[] } } }).rss.channel;
const feedOf = (content: Parameters<typeof makeSite>[0], locale: Locale) => channelOf(makeFeed(makeSite(content, gate, 'https://x.lt/p'), locale));

test('each language has its feed beside its home page', () => {
  expect([feedAddress('lt'), feedAddress('en')]).toEqual(['/rss.xml', '/en/rss.xml']);
});

test('a feed holds news and events newest first, in its language only', () => {
  expect(feedOf(readWith(), 'lt').item.map(({ link }) => link)).toEqual([
    'https://x.lt/p/naujienos/pirmoji-zinia/', 'https://x.lt/p/renginiai/vizitas/', 'https://x.lt/p/naujienos/pranesimas-spaudai/',
  ]);
  expect(feedOf(readWith(), 'en').item.map(({ link }) => link)).toEqual(['https://x.lt/p/en/news/first-news/', 'https://x.lt/p/en/news/the-release/']);
});

test('an item holds its full text with links that name the host, and the funder', () => {
  const { settings } = readContent('content', 'content');
  const [item] = feedOf(readWith(), 'lt').item;
  expect(item?.title).toBe('Pirmoji žinia');
  expect(item?.['content:encoded']).toContain('<p>Tekstas su <a href="https://x.lt/p/partneriai/universitetas/#veikla">nuoroda</a>.</p>');
  expect(item?.['content:encoded']).toContain(settings.funder.acknowledgement.lt);
  expect(item?.pubDate).toBe('Sun, 22 Nov 2026 00:00:00 GMT');
});

test('words that look like markup come out of the feed as they went in', () => {
  const title = 'Abc ]]> <b> & &amp;';
  const text = (validFiles['news/pirmoji/index.lt.mdx'] ?? '').replace('Pirmoji žinia', `'${title}'`).replace('Žodžiai.', 'x ]]\\> \\<b> & y');
  const xml = makeFeed(makeSite(readWith({ 'news/pirmoji/index.lt.mdx': text }), gate), 'lt');
  const [item] = channelOf(xml).item;
  expect(item?.['content:encoded']).toContain('<p>x ]]&gt; &lt;b&gt; &amp; y</p>');
  // Readers of feeds take a title for HTML, so it is given as HTML.
  expect(item?.title).toBe('Abc ]]&gt; &lt;b&gt; &amp; &amp;amp;');
});

test('drafts stay out', () => {
  expect(feedOf(readWith(spoil('news/pirmoji/index.lt.mdx', 'kind: article', 'kind: article\ndraft: true')), 'lt').item).toHaveLength(2);
});

test('a feed holds the newest twenty', () => {
  const { settings } = readContent('content', 'content');
  const entries = Array.from({ length: 25 }, (_, index) => entryOf('news', `n${index + 10}`, { facts: { date: `2017-01-${index + 1 < 10 ? '0' : ''}${index + 1}` } }));
  const { item } = feedOf({ settings, tags: {}, entries }, 'lt');
  expect(item).toHaveLength(20);
  expect(item[0]?.title).toBe('n34');
});

test('the same content gives the same feed', () => {
  const site = makeSite(readWith(), gate);
  expect(makeFeed(site, 'lt')).toBe(makeFeed(site, 'lt'));
});
