import { expect, test } from 'vitest';
import { readWith, spoil } from './content/test-folder.ts';
import { absolute, entriesOf, findEntry, href, makeSite, readAddress, routeFor, routeForPath, type Site } from './site.ts';

const gate = { now: new Date('2026-12-01T00:00:00Z'), drafts: false };
const siteAt = (address?: string): Site => makeSite(readWith(), gate, address);

test.each([
  ['https://x.lt', 'https://x.lt', '/'],
  ['https://x.lt/', 'https://x.lt', '/'],
  ['https://x.lt:8443/projektas', 'https://x.lt:8443', '/projektas/'],
  ['https://x.lt/a/b/', 'https://x.lt', '/a/b/'],
  ['https://x.lt//', 'https://x.lt', '/'],
  ['http://localhost:4321', 'http://localhost:4321', '/'],
])('the address %s has the origin %s and the base %s', (address, origin, base) => {
  expect(readAddress(address)).toEqual({ origin, base });
});

test.each(['x.lt', 'localhost:4321', 'javascript:alert(1)', 'ftp://x.lt', '/projektas'])('the address %s is refused with what to write', (address) => {
  expect(() => readAddress(address)).toThrow(`The address of the site is “${address}”. Write it with https://`);
});

test('the address given goes before the one in the settings', () => {
  expect(siteAt().origin).toBe('https://socialcluster.example');
  expect(siteAt('https://x.lt/p')).toMatchObject({ origin: 'https://x.lt', base: '/p/' });
});

test('links carry the base, and addresses in full the host too', () => {
  const site = siteAt('https://x.lt/p');
  expect([href(site, '/'), href(site, '/en/news/')]).toEqual(['/p/', '/p/en/news/']);
  expect([absolute(site, '/'), absolute(siteAt(), '/naujienos/')]).toEqual(['https://x.lt/p/', 'https://socialcluster.example/naujienos/']);
});

test('the route of something is that of the language, else the one there is', () => {
  const site = siteAt();
  expect(routeFor(site, 'news/pirmoji', 'en')?.address).toBe('/en/news/first-news/');
  expect(routeFor(site, 'events/vizitas', 'en')).toMatchObject({ locale: 'lt', address: '/renginiai/vizitas/' });
  expect(routeFor(site, 'news/nera', 'en')).toBeUndefined();
});

test.each([
  ['/', '/en/'],
  ['/news', '/en/news/'],
  ['/search', '/en/search/'],
  ['/partners/leu', '/en/partners/the-university/'],
  ['/pages/about', '/apie-projekta/'],
])('the path %s of a text leads to %s', (path, address) => {
  expect(routeForPath(siteAt(), path, 'en')?.address).toBe(address);
});

test('what is not published has no entry and no address', () => {
  const content = readWith(spoil('news/pirmoji/index.lt.mdx', 'kind: article', 'kind: article\ndraft: true'));
  const site = makeSite(content, gate);
  expect(findEntry(site, 'news', 'pirmoji')).toBeUndefined();
  expect(routeForPath(site, '/news/pirmoji', 'lt')).toBeUndefined();
  expect(findEntry(makeSite(content, { ...gate, drafts: true }), 'news', 'pirmoji')?.words.lt.title).toBe('Pirmoji žinia');
});

test('entries are found by section and key', () => {
  const site = siteAt();
  expect(findEntry(site, 'partners', 'leu')?.facts.kind).toBe('promoter');
  expect(findEntry(site, 'news', 'leu')).toBeUndefined();
  expect(entriesOf(site, 'partners').map(({ key }) => key)).toEqual(['birzai', 'biuras', 'leu']);
});
