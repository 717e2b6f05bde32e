import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/make-archive.ts';
import { archivedLine } from '../../src/lib/archived.ts';
import { locales } from '../../src/lib/locales.ts';
import { builtInAddress } from '../../src/lib/routes/addresses.ts';
import { siteFolder } from '../../src/offline/cover-page.ts';
import { searchFor } from '../browser/lib/search.ts';
import { temporaryFolder } from '../lib/build.ts';
import { launchBrowser } from '../lib/chromium.ts';
import { buildFixture, buildTime, type FixtureSite } from '../lib/fixture-site.ts';
import { oddFiles } from '../lib/odd-files.ts';
import { dist, isNotFound, readPages } from '../lib/pages.ts';
import { plain } from '../lib/plain.ts';
import { figure } from './lib/figure.ts';
import { brokenIn, layEdition, openFile } from './lib/offline.ts';

// Another project's site, in a folder of its host, with photographs and every component, on the day after it was archived.
const note = { lt: 'Klauskite archyvo.', en: 'Ask the archive.' };
const settings = readFileSync(resolve('tests/fixtures/content/site.yaml'), 'utf8');
const { path: folder, remove } = temporaryFolder();
let built: FixtureSite;
let stick: string;
let browser: Browser;

beforeAll(async () => {
  const archived = `\narchived: { date: 2032-06-01, note: { lt: ${note.lt}, en: ${note.en} } }\n`;
  built = await buildFixture({ ...(await oddFiles()), 'site.yaml': settings + archived }, '2032-06-02T12:00:00+03:00');
  const files = unzipSync((await makeArchive(built.site, built.out))['offline.zip'] ?? new Uint8Array());
  stick = layEdition(folder, files);
  browser = await launchBrowser();
}, buildTime);

afterAll(async () => {
  await browser?.close();
  built?.remove();
  remove();
});

test('every page and feed of an archived site says so, in its language', () => {
  const said = { lt: `Ši svetainė suarchyvuota 2032 m. birželio 1 d. ir nebeatnaujinama. ${note.lt}`, en: `This site was archived on 1 June 2032; it is no longer updated. ${note.en}` };
  const pages = built.pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
  const silent = pages.filter(({ address, document }) => !plain(document.querySelector('body')?.text ?? '').includes(said[address.startsWith('/en/') ? 'en' : 'lt']));
  expect(silent.map(({ address }) => address)).toEqual([]);
  expect(pages.filter(({ address }) => isNotFound(address))).toHaveLength(2);
  for (const [file, locale] of [['atom.xml', 'lt'], ['en/rss.xml', 'en'], ['en/feed.json', 'en']] as const) expect(plain(readFileSync(join(built.out, file), 'utf8'))).toContain(said[locale]);
  figure('archive', 'Pages of an archived site that say so', `${pages.length} of ${pages.length}, and the feeds`);
});

test('the line costs next to nothing, and is in no page of a site that lives', () => {
  const pages = readPages(dist);
  expect(pages.filter(({ html }) => html.includes('data-archived')).map(({ address }) => address)).toEqual([]);
  const line = (locale: 'lt' | 'en') => `<div class="strip" data-archived><div class="wrap"><p><b>${archivedLine({ archived: { date: '2032-06-01' } }, locale)}</b></p></div></div>`;
  // Compressing is slow: short pages and long ones tell enough.
  const measured = pages.sort((a, b) => a.html.length - b.html.length).filter((_, index) => index % 12 === 0);
  const more = measured.map(({ address, html }) => brotliCompressSync(html.replace('<header>', `<header>${line(address.startsWith('/en/') ? 'en' : 'lt')}`)).length - brotliCompressSync(html).length);
  expect(Math.max(...more)).toBeLessThan(140);
  figure('archive', 'What the line of an archived site adds to a page', `${Math.max(...more)} bytes at most`);
});

test('the offline edition of a site in a folder, with photographs, leads from file to file', async () => {
  const { broken, all } = brokenIn(stick);
  expect(broken).toEqual([]);
  expect(all).toBeGreaterThan(500);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const { page, wrong } = await openFile(context, join(stick, siteFolder, 'naujienos', 'dalys-lt', 'index.html'));
  await page.locator('.gallery figure > a').first().click();
  const shown = page.locator('dialog.viewer[open] img');
  await shown.waitFor();
  await expect.poll(() => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  expect(await page.evaluate(() => [...document.images].filter((image) => image.srcset).length)).toBeGreaterThan(0);
  for (const locale of locales) {
    await page.goto(pathToFileURL(join(stick, siteFolder, builtInAddress('search', locale), 'index.html')).href);
    await searchFor(page, locale === 'lt' ? 'pavyzdžių' : 'samples');
    await page.locator('#search-results h3 a').first().waitFor();
  }
  expect(wrong).toEqual([]);
});
