import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { locales } from '../../src/lib/locales.ts';
import { sampleOf } from './lib/addresses.ts';
import { openSite, phone, type OpenSite } from './lib/site.ts';

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.browser.newPage(phone);
});

afterAll(() => site.close());

test.each(['/nera/', '/en/missing/', '/naujienos/2017/nera/giliau', '/en/news/missing.html'])('the unknown address %s answers 404 with a page in both languages, its own first', async (address) => {
  const response = await page.goto(site.at(address));
  expect(response?.status()).toBe(404);
  expect(await page.locator('h1').count()).toBe(1);
  const own = address.startsWith('/en/') ? 'en' : 'lt';
  expect([await page.locator('html').getAttribute('lang'), await page.locator('main section').first().getAttribute('lang')]).toEqual([own, own]);
  for (const locale of locales) {
    const words = messages(locale);
    expect(await page.locator(`h1 [lang=${locale}]`).innerText()).toBe(words.notFoundTitle);
    expect(await page.locator(`section[lang=${locale}] > p`).innerText()).toContain(words.notFoundText);
  }
});

test.each(locales)('from there links lead to the home page, the search and the site map (%s)', async (locale) => {
  for (const [index, kind] of (['home', 'search', 'site map'] as const).entries()) {
    await page.goto(site.at('/nera/giliau/'));
    await page.locator(`section[lang=${locale}] > ul a`).nth(index).click();
    expect(page.url()).toBe(site.at(sampleOf(kind, locale)));
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  }
});

test('the page keeps its looks below a deep address', async () => {
  await page.goto(site.at('/a/b/c/d'));
  const font = () => page.evaluate(() => document.fonts.ready.then(() => [...document.fonts].filter(({ status }) => status === 'loaded').length));
  expect(await font()).toBeGreaterThan(0);
});
