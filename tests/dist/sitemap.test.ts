import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { assembleSite, loadContent } from '../../src/project.ts';
import { absolute } from '../../src/lib/site.ts';
import { dist, isNotFound, readPages } from '../lib/pages.ts';
import { indexedRoutes, lastChange, sitemapProblems } from '../lib/sitemap-problems.ts';
import { readXml, sitemapUrls } from '../lib/xml.ts';

const site = assembleSite(loadContent());
const pages = readPages(dist);

test('robots.txt lets everyone in and names the sitemap by its full address', () => {
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, '/sitemap-index.xml')}\n`);
});

test('the index of the sitemap names the one sitemap by its full address, with no time of building', () => {
  const { sitemap } = readXml(dist, 'sitemap-index.xml', ['sitemap']).sitemapindex as { sitemap: { loc: string; lastmod?: string }[] };
  expect(sitemap.map(({ loc }) => loc)).toEqual([absolute(site, '/sitemap-0.xml')]);
  const newest = site.routes.flatMap(({ lastModified }) => lastModified ?? []).sort().at(-1);
  expect([undefined, newest]).toContain(sitemap[0]?.lastmod?.slice(0, 10));
});

test('the sitemap names every page that search engines may have, once, and nothing else', () => {
  const named = sitemapUrls(dist).map(({ loc }) => loc).sort();
  expect(named).toEqual(indexedRoutes(site).map(({ address }) => absolute(site, address)).sort());
  const indexed = pages.filter(({ document }) => !document.querySelector('meta[name="robots"][content*="noindex"]')).map(({ address }) => absolute(site, address));
  expect(named).toEqual(indexed.sort());
  expect(named.length).toBeGreaterThanOrEqual(120);
});

test('every page of the sitemap has its true last change, and its languages with x-default', () => {
  expect(sitemapProblems(site, dist)).toEqual([]);
  expect(sitemapUrls(dist).every((url) => url['xhtml:link']?.length === 3)).toBe(true);
});

test('a last change stands where content knows one, and nowhere else', () => {
  const routes = indexedRoutes(site);
  expect(sitemapUrls(dist).filter(({ lastmod }) => lastmod).length).toBe(routes.filter((route) => lastChange(site, route)).length);
  expect(sitemapUrls(dist).filter(({ lastmod }) => lastmod).length).toBeGreaterThanOrEqual(80);
  expect(sitemapUrls(dist).filter(({ lastmod }) => !lastmod).length).toBeGreaterThanOrEqual(2);
});

test.each([
  ['favicon-32.png', 32],
  ['apple-touch-icon.png', 180],
  ['icon-512.png', 512],
])('%s is a PNG picture of %d pixels a side', async (file, side) => {
  expect(await sharp(join(dist, file)).metadata()).toMatchObject({ format: 'png', width: side, height: side });
  expect((await sharp(join(dist, file)).stats()).entropy).toBeGreaterThan(0.5);
});

test('favicon.svg is a square SVG drawing', async () => {
  const { format, width, height } = await sharp(join(dist, 'favicon.svg')).metadata();
  expect([format, width]).toEqual(['svg', height]);
});

test('every page names the icons that are there, with the types and sizes they are of', () => {
  const icons = ({ document }: (typeof pages)[number]) => document.querySelectorAll('link[rel~="icon"], link[rel="apple-touch-icon"]').map((link) => [link.getAttribute('href')?.slice(site.base.length), link.getAttribute('type'), link.getAttribute('sizes')].join(' ').trim());
  const addressed = pages.filter(({ address }) => !isNotFound(address));
  expect(new Set(addressed.map((page) => icons(page).join()))).toEqual(new Set(['favicon.svg image/svg+xml,favicon-32.png image/png 32x32,apple-touch-icon.png']));
  expect(pages.flatMap(icons).map((icon) => icon.split(' ')[0] ?? '').filter((file) => !existsSync(join(dist, file)))).toEqual([]);
});

test('the time of building stands in build.json alone', () => {
  const { builtAt, base } = JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8')) as { builtAt: string; base: string };
  expect(base).toBe(site.base);
  expect(new Date(builtAt).toISOString()).toBe(builtAt);
  expect(pages.filter(({ html }) => html.includes(builtAt.slice(0, 16))).map(({ address }) => address)).toEqual([]);
});
