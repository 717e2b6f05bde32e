import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { entryOf } from '../content/test-entry.ts';
import { readWith, spoil, validFiles } from '../content/test-folder.ts';
import { feedAddress } from '../routes/files.ts';
import { makeFeed } from './feed.ts';
import type { Locale } from '../locales.ts';
import { makeSite } from '../site.ts';
import { settings } from '../content/test-settings.ts';

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

test('each language has its feeds beside its home page and its lists', () => {
  expect([feedAddress('lt'), feedAddress('en')]).toEqual(['/rss.xml', '/en/rss.xml']);
  expect([feedAddress('lt', 'news', 'atom'), feedAddress('en', 'releases', 'json'), feedAddress('lt', 'events')]).toEqual(['/naujienos/atom.xml', '/en/press-releases/feed.json', '/renginiai/rss.xml']);
});

test('a feed of a kind holds that kind and says so', () => {
  const site = makeSite(readWith(), gate, 'https://x.lt/p');
  const titles = (kind: 'news' | 'releases' | 'events') => channelOf(makeFeed(site, 'lt', kind)).item.map(({ title }) => title);
  expect([titles('news'), titles('releases'), titles('events')]).toEqual([['Pirmoji žinia', 'Pranešimas spaudai'], ['Pranešimas spaudai'], ['Vizitas']]);
  expect(channelOf(makeFeed(site, 'en', 'releases')).title).toBe('Social clustering: Press releases');
});

const enclosures = new Map([['news/pirmoji', [{ url: 'https://x.lt/p/media/a.jpg', type: 'image/jpeg', length: 12, title: 'Salė & „<b>“' }]]]);

test('Atom holds the same items with their language, their days and their pictures', () => {
  const xml = makeFeed(makeSite(readWith(spoil('news/pirmoji/index.lt.mdx', 'kind: article', 'kind: article\nupdated: 2026-12-01')), gate, 'https://x.lt/p'), 'lt', 'all', 'atom', enclosures);
  expect(XMLValidator.validate(xml)).toBe(true);
  type Link = { rel?: string; href: string; type?: string; length?: string };
  const { feed } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => ['entry', 'link'].includes(name) }).parse(xml) as { feed: { 'xml:lang': string; updated: string; author: { name: string }; link: Link[]; entry: { id: string; published: string; updated: string; content: object; link: Link[] }[] } };
  expect(feed).toMatchObject({ 'xml:lang': 'lt', updated: '2026-12-01T00:00:00.000Z', author: { name: 'Socialinė klasterystė' } });
  expect(feed.link).toContainEqual({ rel: 'self', href: 'https://x.lt/p/atom.xml' });
  expect(feed.entry[0]).toMatchObject({ id: 'https://x.lt/p/naujienos/pirmoji-zinia/', published: '2026-11-22T00:00:00.000Z', updated: '2026-12-01T00:00:00.000Z' });
  expect(feed.entry[0]?.link).toContainEqual(expect.objectContaining({ rel: 'enclosure', href: 'https://x.lt/p/media/a.jpg', type: 'image/jpeg', length: '12' }));
  expect(feed.entry).toHaveLength(3);
  expect(xml).not.toContain('Salė');
});

test('JSON Feed holds the same items, and every picture', () => {
  const feed = JSON.parse(makeFeed(makeSite(readWith(), gate, 'https://x.lt/p'), 'en', 'all', 'json', enclosures)) as { items: { content_html: string }[] };
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1', language: 'en', feed_url: 'https://x.lt/p/en/feed.json', home_page_url: 'https://x.lt/p/en/',
    items: [{ id: 'https://x.lt/p/en/news/first-news/', title: 'First news', date_published: '2026-11-22T00:00:00.000Z', attachments: [{ url: 'https://x.lt/p/media/a.jpg', mime_type: 'image/jpeg', size_in_bytes: 12 }] }, { title: 'The release' }],
  });
  expect(feed.items[0]?.content_html).toContain('<p>Text with a <a href="https://x.lt/p/en/partners/the-university/#work">task</a>.</p>');
});

test('RSS carries the first picture with its size and type', () => {
  expect(makeFeed(makeSite(readWith(), gate), 'lt', 'all', 'rss', enclosures)).toMatch(/<enclosure length="12" type="image\/jpeg" url="https:\/\/x\.lt\/p\/media\/a\.jpg"\/>/);
});

test('an item tells what has changed, that it is withdrawn and why, and who said what', () => {
  const facts = "kind: article\nupdates:\n  - { date: 2026-11-24, text: { lt: Patikslinta <b>, en: Made exact } }\nwithdrawn: { date: 2026-11-25, reason: { lt: Klaida & kita., en: A mistake. } }\nquotes:\n  - { text: 'Sakiau <i>', name: Jonas, role: vadovas }";
  const [item] = feedOf(readWith(spoil('news/pirmoji/index.lt.mdx', 'kind: article', facts)), 'lt').item;
  expect(item?.title).toBe('Atšaukta: Pirmoji žinia');
  for (const said of ['<strong>Šis tekstas atšauktas 2026 m. lapkričio 25 d.</strong> Klaida &amp; kita.', '<li>2026 m. lapkričio 24 d.: Patikslinta &lt;b&gt;</li>', '<blockquote><p>Sakiau &lt;i&gt;</p><p>– Jonas, vadovas</p></blockquote>']) expect(item?.['content:encoded']).toContain(said);
});

test('a feed holds news and events newest first, in its language only', () => {
  expect(feedOf(readWith(), 'lt').item.map(({ link }) => link)).toEqual([
    'https://x.lt/p/naujienos/pirmoji-zinia/', 'https://x.lt/p/renginiai/vizitas/', 'https://x.lt/p/naujienos/pranesimas-spaudai/',
  ]);
  expect(feedOf(readWith(), 'en').item.map(({ link }) => link)).toEqual(['https://x.lt/p/en/news/first-news/', 'https://x.lt/p/en/news/the-release/']);
});

test('an item holds its full text with links that name the host, and the funder', () => {
  const [item] = feedOf(readWith(), 'lt').item;
  expect(item?.title).toBe('Pirmoji žinia');
  expect(item?.['content:encoded']).toContain('<p>Tekstas su <a href="https://x.lt/p/partneriai/universitetas/#veikla">darbais</a>.</p>');
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
  const entries = Array.from({ length: 25 }, (_, index) => entryOf('news', `n${index + 10}`, { facts: { date: `2017-01-${index + 1 < 10 ? '0' : ''}${index + 1}` } }));
  const { item } = feedOf({ settings, tags: {}, entries }, 'lt');
  expect(item).toHaveLength(20);
  expect(item[0]?.title).toBe('n34');
});

test('the same content gives the same feed', () => {
  const site = makeSite(readWith(), gate);
  expect(makeFeed(site, 'lt')).toBe(makeFeed(site, 'lt'));
});

test('the name and the description of the site are words in RSS, whose readers take them for HTML, and in Atom, which calls them text', () => {
  const content = readWith();
  const hostile = '<img src=x onerror=alert(1)>';
  const site = makeSite({ ...content, settings: { ...content.settings, name: { lt: hostile, en: hostile }, description: { lt: hostile, en: hostile } } }, gate, 'https://x.lt/p');
  expect(channelOf(makeFeed(site, 'lt'))).toMatchObject({ title: '&lt;img src=x onerror=alert(1)&gt;' });
  expect(makeFeed(site, 'lt')).not.toMatch(/<description>[^<]*&lt;img|<title>[^<]*&lt;img/);
  expect(makeFeed(site, 'lt', 'all', 'atom')).toContain('<title>&lt;img src=x onerror=alert(1)&gt;</title>');
});
