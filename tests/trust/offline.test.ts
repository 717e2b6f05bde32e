import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBuilt } from '../../src/archive/public-files.ts';
import { messages } from '../../src/i18n/index.ts';
import { locales } from '../../src/lib/locales.ts';
import { builtInAddress, homeAddress } from '../../src/lib/routes/addresses.ts';
import { coverFile, siteFolder } from '../../src/offline/cover-page.ts';
import { makeOffline } from '../../src/offline/make-offline.ts';
import { assembleSite, loadContent } from '../../src/project.ts';
import { finished, foundSentence, searchFor, statusOf } from '../browser/lib/search.ts';
import { temporaryFolder } from '../lib/build.ts';
import { launchBrowser } from '../lib/chromium.ts';
import { dist, filesOf, readPages } from '../lib/pages.ts';
import { figure } from './lib/figure.ts';
import { brokenIn, layEdition, openFile } from './lib/offline.ts';

// The offline edition of the site in dist/, opened from a folder as from a stick: there is no server.
const site = assembleSite(loadContent());
const builtPages = readPages(dist);
const { path: folder, remove } = temporaryFolder();
let stick: string;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  stick = layEdition(folder, await makeOffline(site, readBuilt(dist, '2030-01-01'), '2030-01-01'));
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  remove();
});

const fileOf = (address: string) => join(stick, siteFolder, address, 'index.html');
const withPart = (part: string) => builtPages.find(({ html }) => html.includes(part))?.address ?? '';

test('every address that a page names is a file of the edition', () => {
  const { broken, all } = brokenIn(stick);
  expect(broken).toEqual([]);
  expect(all).toBeGreaterThan(5000);
  expect(filesOf(join(stick, siteFolder)).filter((file) => file.endsWith('.html'))).toEqual(filesOf(dist).filter((file) => file.endsWith('.html')));
  figure('archive', 'Links, pictures and styles of the offline edition that are files of it', `${all} of ${all}`);
});

test('the first file leads into the site, in both languages and back', async () => {
  const { page, wrong } = await openFile(context, join(stick, coverFile));
  await page.locator('section[lang=lt] a').click();
  expect(await page.locator('html').getAttribute('lang')).toBe('lt');
  await page.locator('[data-language-switch]').first().click();
  expect(page.url()).toBe(pathToFileURL(fileOf(homeAddress('en'))).href);
  await page.goBack();
  await page.goBack();
  await page.locator('section[lang=en] a').click();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(wrong).toEqual([]);
});

test('every page opens from its file without an error, with its typeface and all pictures', async () => {
  const { page, wrong } = await openFile(context, join(stick, coverFile));
  const pages = filesOf(join(stick, siteFolder)).filter((file) => file.endsWith('.html'));
  let pictures = 0;
  for (const file of pages) {
    await page.goto(pathToFileURL(join(stick, siteFolder, file)).href);
    const { fonts, all, broken, dead } = await page.evaluate(readPage);
    if (!fonts) wrong.push(`${file}: no typeface`);
    if (broken.length) wrong.push(`${file}: ${broken.join(' ')}`);
    if (dead) wrong.push(`${file}: ${dead} buttons do nothing`);
    pictures += all;
  }
  expect(wrong).toEqual([]);
  expect(pages.length).toBeGreaterThan(100);
  expect(pictures).toBeGreaterThan(10);
  figure('archive', 'Pages of the offline edition opened in Chromium from files, without a server', `${pages.length}, with ${pictures} pictures and 0 errors in the console`);
}, 300_000);

test.each([
  ['lt', ['savivaldybė', 'savivaldybėse', 'savivaldybems', 'savivaldybių']],
  ['lt', ['skaidrumas', 'skaidrumui', 'skaidrumo']],
  ['en', ['municipality', 'municipalities', 'Municipality’s']],
] as const)('the search finds every form of a word from a file (%s: %s)', async (locale, forms) => {
  const { page, wrong } = await openFile(context, fileOf(builtInAddress('search', locale)));
  const counts = new Set<number>();
  for (const form of forms) {
    await searchFor(page, form);
    await page.locator('#search-results h3 a').first().waitFor();
    const n = Number(/\d+/.exec(await statusOf(page))?.[0]);
    expect((await statusOf(page)).replaceAll('\u00A0', ' ')).toBe(foundSentence(locale, n, form).replaceAll('\u00A0', ' '));
    counts.add(n);
  }
  expect([...counts]).toHaveLength(1);
  const href = await page.locator('#search-results h3 a').first().evaluate((link) => (link as HTMLAnchorElement).href);
  if (!href.includes('.pdf')) {
    await page.locator('#search-results h3 a').first().click();
    await page.waitForURL((url) => url.protocol === 'file:' && !url.pathname.includes(builtInAddress('search', locale)));
    expect(await page.locator('h1').count()).toBe(1);
  }
  expect(wrong).toEqual([]);
  figure('archive', `The search from a file: ${forms.join(', ')}`, `${[...counts][0]} results for each form`);
});

test('the search from a file filters, orders, keeps the query in the address and counts the other language', async () => {
  const { page, wrong } = await openFile(context, fileOf(builtInAddress('search', 'lt')));
  await searchFor(page, 'Oslo');
  const before = await page.locator('#search-results > li').count();
  await page.locator('#search-options summary').click();
  const box = page.locator('#search-filters input').first();
  await box.check();
  await finished(page);
  expect(await page.locator('#search-results > li').count()).toBeLessThanOrEqual(before);
  expect(await page.locator('#search-chosen').innerText()).toContain('1');
  await box.uncheck();
  await page.locator('#search-sort').selectOption('date');
  await finished(page);
  expect(new URL(page.url()).searchParams.get('q')).toBe('Oslo');
  // The order stands; only a new search asks the other language.
  await searchFor(page, 'Osl');
  await searchFor(page, 'Oslo');
  await page.locator('#search-other a').click();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.locator('#search-results > li').first().waitFor();
  expect(await statusOf(page)).toContain('Oslo');
  expect(wrong).toEqual([]);
});

test.each(locales)('from any page the search opens by its link (%s)', async (locale) => {
  const { page, wrong } = await openFile(context, fileOf(homeAddress(locale)));
  await page.locator('a[data-search]').click();
  expect(await page.locator('h1').innerText()).toBe(messages(locale).search);
  expect(wrong).toEqual([]);
});

test('what scripts add works from a file too: colours, lists to tick, the questionnaire', async () => {
  const { page, wrong } = await openFile(context, fileOf(homeAddress('lt')));
  const button = page.locator('[data-theme-switch]').locator('visible=true').first();
  await button.click();
  expect(await button.getAttribute('aria-pressed')).toBe('true');

  await page.goto(pathToFileURL(fileOf(withPart('class="check'))).href);
  const tick = page.locator('.check input[type=checkbox]').first();
  await tick.check();
  await page.reload();
  expect(await tick.isChecked()).toBe(true);

  await page.goto(pathToFileURL(fileOf(withPart('class="assess'))).href);
  await page.locator('.assess input[type=radio]').first().check();
  await page.locator('.assess [data-show]').click();
  await page.locator('.assess section').waitFor();
  expect(wrong).toEqual([]);
});

test('a document opens from the edition', async () => {
  const address = /href="(\/[^"]*\.pdf)"/.exec(builtPages.find(({ address: own }) => own === withPart('.pdf"'))?.html ?? '')?.[1] ?? '';
  const document = join(stick, siteFolder, address);
  expect(readFileSync(document).subarray(0, 5).toString()).toBe('%PDF-');
  const { page } = await openFile(context, fileOf(withPart('.pdf"')));
  const download = page.waitForEvent('download');
  // Without a window the browser has no viewer for PDF and keeps it instead.
  await page.locator('a[href$=".pdf"]').first().click();
  expect(readFileSync(await (await download).path()).equals(readFileSync(document))).toBe(true);
});

/** Runs in a page: whether its typeface came, its pictures, and buttons that are shown and belong to no script that ran. */
async function readPage(): Promise<{ fonts: boolean; all: number; broken: string[]; dead: number }> {
  await document.fonts.ready;
  const images = [...document.images];
  for (const image of images) image.loading = 'eager';
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  const fonts = !document.querySelector('style')?.textContent?.includes('woff2') || [...document.fonts].some(({ status }) => status === 'loaded');
  const shown = [...document.querySelectorAll<HTMLButtonElement>('button')].filter((button) => button.checkVisibility() && !button.popoverTargetElement && button.type !== 'submit' && !button.closest('template'));
  const known = shown.filter((button) => button.onclick || button.matches('[data-theme-switch], [data-show], #search-more, .check button'));
  return { fonts, all: images.length, broken: images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src), dead: shown.length - known.length };
}
