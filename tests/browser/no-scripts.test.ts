import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { locales } from '../../src/lib/locales.ts';
import { dist } from '../lib/pages.ts';
import { addresses, articleKinds, everyPage, kindOf, sampleOf, samplesOf } from './lib/addresses.ts';
import { inPages } from './lib/in-pages.ts';
import { openSite, phone, type OpenSite } from './lib/site.ts';

// The largest of each kind; all of them by “npm run check:pages”.
const articles = everyPage ? addresses.filter((address) => articleKinds.some((kind) => kind === kindOf(address))) : samplesOf(articleKinds);
const plain = (text: string) => text.replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim();

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.browser.newPage({ ...phone, javaScriptEnabled: false });
});

afterAll(() => site.close());

/** The end of the last paragraph, item or cell of the text, as the built file has it. */
function lastWords(address: string): string {
  const document = parse(readFileSync(join(dist, address, 'index.html'), 'utf8'));
  const last = document.querySelectorAll('.text :is(p, li, td, dd)').at(-1);
  return plain(last?.textContent ?? '').slice(-60);
}

test('every article is read to its last sentence', async () => {
  const unread = await inPages(site.browser, { ...phone, javaScriptEnabled: false }, articles, async (reader, address) => {
    const end = lastWords(address);
    await reader.goto(site.at(address));
    // Of the whole of main: an element that is itself hidden gives its words all the same.
    const text = plain(await reader.locator('main').innerText());
    return end.length > 10 && text.includes(end) ? [] : [`${address}: ${end}`];
  });
  expect(articles.length).toBeGreaterThanOrEqual(articleKinds.length * 2);
  expect(unread.flat()).toEqual([]);
});

test.each(locales)('the menu opens and leads to another page (%s)', async (locale) => {
  await page.goto(site.at(sampleOf('news', locale)));
  const link = page.locator('header details a').filter({ hasText: messages(locale).sectionNames.events });
  expect(await link.isVisible()).toBe(false);
  await page.locator('header summary').click();
  expect(await link.isVisible()).toBe(true);
  await link.click();
  expect(kindOf(new URL(page.url()).pathname)).toBe('list');
  expect(await page.locator('h1').innerText()).toBe(messages(locale).sectionNames.events);
});

test('the language switch leads to the other language', async () => {
  await page.goto(site.at(sampleOf('chapter', 'lt')));
  await page.locator('[data-language-switch]').click();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(kindOf(new URL(page.url()).pathname)).toBe('chapter');
});

test.each(locales)('the search page says that it needs scripts and links to the site map (%s)', async (locale) => {
  await page.goto(site.at(sampleOf('search', locale)));
  const notice = page.locator('noscript p');
  expect(await notice.innerText()).toContain(messages(locale).searchNoScript);
  await notice.locator('a').click();
  expect(page.url()).toBe(site.at(sampleOf('site map', locale)));
  await page.goBack();
  await page.locator('#search-field').fill('Oslo');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === sampleOf('site map', locale));
  expect(await page.locator('noscript').innerText()).toContain(messages(locale).searchInstead);
});
