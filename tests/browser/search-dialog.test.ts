import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { locales, type Locale } from '../../src/lib/locales.ts';
import { sampleOf } from './lib/addresses.ts';
import { runAxe } from './lib/axe.ts';
import { foundSentence } from './lib/search.ts';
import { open, scriptsRun } from './lib/open.ts';
import { desk, openSite, phone, type OpenSite } from './lib/site.ts';
import { watch } from './lib/visit.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

/** Opens a page of a language with a listener for what it logs and asks for. */
async function openPage(locale: Locale, look = desk): Promise<{ page: Page; logged: string[]; asked: string[] }> {
  const page = await site.browser.newPage({ ...look, reducedMotion: 'reduce' });
  const url = site.at(sampleOf('news', locale));
  const { logged } = watch(page, url);
  const asked: string[] = [];
  await open(page, url);
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return { page, logged, asked };
}

/** The id of what has the focus, in the dialog or on the page. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return active?.id || active?.tagName || '';
  });
}

const ways: Record<string, (page: Page) => Promise<void>> = {
  'the key /': (page) => page.keyboard.press('/'),
  'Ctrl and K': (page) => page.keyboard.press('Control+k'),
  'the link of the masthead': (page) => page.locator('a[data-search]').click(),
};

test.each(locales)('the search opens over a page in three ways, finds, and gives the focus back (%s)', async (locale) => {
  const { page, logged, asked } = await openPage(locale);
  const dialog = page.locator('dialog');
  expect(asked).toEqual([]);
  for (const [way, open] of Object.entries(ways)) {
    await page.locator('a[data-search]').focus();
    await open(page);
    await dialog.waitFor();
    await expect.poll(() => focused(page), { message: way }).toBe('search-field');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search')), way).toBe(true);
  }
  await page.keyboard.press('/');
  await page.keyboard.type('Oslo', { delay: 30 });
  await dialog.locator('#search-results > li').nth(3).waitFor();
  const count = Number(/\d+/.exec(await dialog.locator('#search-status').innerText())?.[0]);
  expect(await dialog.locator('#search-status').innerText()).toBe(foundSentence(locale, count, 'Oslo'));
  await expect.poll(() => dialog.locator('[role=status]').innerText()).toBe(foundSentence(locale, count, 'Oslo'));
  expect(new URL(page.url()).search).toBe('');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await runAxe(page)).violations).toEqual([]);
  }
  await page.keyboard.press('ArrowDown');
  const href = await page.evaluate(() => (document.activeElement?.shadowRoot?.activeElement as HTMLAnchorElement).pathname);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === href);
  expect(logged).toEqual([]);
});

test('the dialog keeps the keyboard, changes nothing of the page under it, and fits a telephone', async () => {
  const { page } = await openPage('lt', phone);
  const look = () => page.locator('main').evaluate((main) => [main, ...main.querySelectorAll('*')].map((element) => { const { color, padding, fontSize, display } = getComputedStyle(element); return [color, padding, fontSize, display].join(); }).join('\n'));
  const before = await look();
  await page.locator('a[data-search]').click();
  await page.locator('#search-field').fill('savivaldybė');
  await page.locator('#search-results > li').nth(9).waitFor();
  expect(await look()).toBe(before);
  const sideways = await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  expect(sideways).toBe(0);
  const stops = new Set<string>();
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    stops.add(await page.evaluate(() => document.activeElement?.tagName ?? ''));
  }
  expect([...stops].filter((name) => name !== 'DIV' && name !== 'BODY')).toEqual([]);
});

test('the key alone can be switched off for good, and types a stroke where somebody writes', async () => {
  const { page } = await openPage('lt');
  await page.keyboard.press('/');
  await page.locator('dialog #search-field').waitFor();
  await page.keyboard.type('a/b');
  expect(await page.locator('#search-field').inputValue()).toBe('a/b');
  await page.getByLabel(messages('lt').searchByKey).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await scriptsRun(page);
  await page.keyboard.press('/');
  await page.waitForTimeout(300);
  expect(await page.locator('dialog').count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.locator('dialog #search-field').waitFor();
});
