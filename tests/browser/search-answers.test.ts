import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { transferred } from '../../bench/search/browser.ts';
import { messages } from '../../src/i18n/index.ts';
import { otherLocale } from '../../src/lib/locales.ts';
import { counted, filled } from '../../src/search/script-words.ts';
import { wordsOf } from '../../src/search/words.ts';
import { dist } from '../lib/pages.ts';
import { sampleOf } from './lib/addresses.ts';
import { open } from './lib/open.ts';
import { countOf, finished, openSearch, resultsOf, searchFor, statusOf } from './lib/search.ts';
import { openSite, type OpenSite } from './lib/site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

test('every form of a word, with its marks or without, finds the same pages', async () => {
  const { page } = await openSearch(site, 'lt');
  const answers: string[][] = [];
  for (const form of ['Savivaldybė', 'savivaldybese', 'SAVIVALDYBIŲ', 'savivaldybėje']) {
    await searchFor(page, form);
    answers.push([String(await countOf(page)), ...(await resultsOf(page)).sort()]);
    const marks = await page.locator('#search-results mark').allInnerTexts();
    expect(marks.filter((mark) => !/^savivaldyb/i.test(mark))).toEqual([]);
    expect(new Set(marks).size).toBeGreaterThan(3);
  }
  expect(Number(answers[0]?.[0])).toBeGreaterThan(10);
  expect(new Set(answers.map(([count]) => count)).size).toBe(1);
});

test('a mistyped word is searched rightly where the site has nothing of it, and asked about where it has the rest', async () => {
  const { page } = await openSearch(site, 'lt');
  await searchFor(page, 'savivldybė');
  expect(await statusOf(page)).toMatch(new RegExp(`^${filled(messages('lt').searchScript.corrected, { query: 'savivldybė', other: 'savivaldyb\\p{L}+' }).replaceAll('.', '\\.')}$`, 'u'));
  expect((await resultsOf(page)).length).toBe(10);
  await searchFor(page, 'Oslas savivldybė');
  const offer = page.locator('#search-meant button');
  expect(await offer.innerText()).toMatch(/^Oslas savivaldyb/);
  expect(await resultsOf(page)).toEqual([]);
  expect(await page.locator('#search-partly-title').isVisible()).toBe(true);
  expect(await page.locator('#search-partly > li').count()).toBeGreaterThan(2);
  await offer.click();
  await finished(page);
  expect(await page.locator('#search-field').inputValue()).toMatch(/^Oslas savivaldyb/);
  expect(await countOf(page)).toBeGreaterThan(0);
  expect(await offer.isVisible()).toBe(false);
});

test.each(['lt', 'en'] as const)('what the other language has is counted, and its search finds as many (%s)', async (locale) => {
  const { page } = await openSearch(site, locale);
  await searchFor(page, 'Oslo');
  const link = page.locator('#search-other a');
  await link.waitFor();
  const told = await link.innerText();
  await link.click();
  await page.waitForURL((url) => url.pathname === sampleOf('search', otherLocale(locale)) && url.searchParams.get('q') === 'Oslo');
  await expect.poll(() => countOf(page)).toBeGreaterThan(0);
  expect(told).toBe(counted(messages(locale).searchScript.other, await countOf(page), locale));
});

test('the arrow keys go through the results and back, and the sum is said once the typing rests', async () => {
  const { page } = await openSearch(site, 'lt', '?q=projektas');
  await finished(page);
  const at = () => page.evaluate(() => (document.activeElement?.id ? document.activeElement.id : [...document.querySelectorAll('#search-panel li h3 a')].indexOf(document.activeElement as HTMLElement)));
  await page.locator('#search-field').focus();
  const path: unknown[] = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
    await page.keyboard.press(key);
    path.push(await at());
  }
  expect(path).toEqual([0, 1, 0, 'search-field']);
  await expect.poll(() => page.locator('#search-said').innerText()).toBe(await statusOf(page));
});

test('results are put in the order of their dates when asked, and those without a date stand last', async () => {
  const { page } = await openSearch(site, 'lt', '?q=projektas');
  await finished(page);
  await page.locator('#search-sort').selectOption('date');
  const years = async () => (await page.locator('#search-results .kicker').allInnerTexts()).map((text) => Number(/\d{4}/.exec(text)?.[0] ?? 0));
  // The first of the earlier order may be of the newest year too: the whole list tells when the new one stands.
  await expect.poll(async () => { const shown = await years(); return shown.length > 5 && shown[0] === 2017 && String(shown) === String(shown.toSorted((a, b) => b - a)); }).toBe(true);
});

test('links lead to the heading and to the words themselves, which stand so on the page', async () => {
  const { page } = await openSearch(site, 'lt', '?q=savivaldybės pranešimas');
  await finished(page);
  const links = await page.locator('#search-panel li a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((link) => /#[^:]/.test(link)).length).toBeGreaterThan(1);
  let directives = 0;
  for (const link of links) {
    const [, path = '', id = '', marks = ''] = /^([^#]*)#?([^:]*)(?::~:(.*))?$/.exec(link) ?? [];
    const document = parse(readFileSync(join(dist, path, 'index.html'), 'utf8').replace(/\u00AD/g, ''));
    if (id) expect(document.getElementById(id)?.tagName).toMatch(/^H[2-4]$/);
    const text = ` ${wordsOf(document.querySelector('main')?.structuredText ?? '').join(' ')} `;
    for (const mark of marks.split('&').filter(Boolean)) {
      const words = mark.replace(/^text=/, '').split(',').map((part) => decodeURIComponent(part.replace(/^-|-$/g, '')));
      expect(text, link).toContain(` ${words.join(' ')} `);
      directives += 1;
    }
  }
  expect(directives).toBeGreaterThan(10);
});

test.each(['lt', 'en'] as const)('a first query asks for at most 140 kB in all, and not for the whole index (%s)', async (locale) => {
  const { page } = await openSearch(site, locale);
  await page.waitForLoadState('networkidle');
  const sizes: Promise<number>[] = [];
  const asked: string[] = [];
  const weigh = (response: Response) => {
    const { pathname } = new URL(response.url());
    asked.push(pathname);
    sizes.push(response.body().then((body) => transferred(pathname, body)));
  };
  page.on('response', weigh);
  await searchFor(page, 'Oslo');
  await page.waitForLoadState('networkidle');
  // What came later would still be read while the page closes.
  page.off('response', weigh);
  expect(asked.filter((path) => path.includes('/fragment/')).length).toBeLessThanOrEqual(10);
  expect((await Promise.all(sizes)).reduce((sum, size) => sum + size)).toBeLessThanOrEqual(140_000);
  expect(asked.filter((path) => path.includes('wasm'))).toHaveLength(1);
});

test('a Lithuanian word asked of the English pages finds what holds it, and not what begins with its first letters', async () => {
  const { page } = await openSearch(site, 'en');
  await searchFor(page, 'dovanos');
  const marks = await page.locator('#search-results mark').allInnerTexts();
  expect(marks.filter((mark) => !/^dovan/i.test(mark))).toEqual([]);
  expect(await countOf(page)).toBeLessThan(5);
});

test.each(['lt', 'en'] as const)('the field of the search over a page shows what is typed, at 320 px too (%s)', async (locale) => {
  const page = await site.browser.newPage({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
  await open(page, site.at(sampleOf('news', locale)));
  await page.locator('a[data-search]').click();
  const box = await page.locator('dialog #search-field').boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(160);
  await page.close();
});
