import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { locales } from '../../src/lib/locales.ts';
import { sampleOf, samplesOf } from './lib/addresses.ts';
import { open } from './lib/open.ts';
import { desk, openSite, phone, type OpenSite } from './lib/site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

interface Stop {
  html: string;
  text: string;
  /** Width of the outline in CSS pixels, 0 when there is none. */
  outline: number;
  onScreen: boolean;
}

/** Presses Tab and tells where the focus is. */
async function tab(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const drawn = outlineStyle !== 'none' && !/, 0\)$/.test(outlineColor);
    return {
      html: element.outerHTML.slice(0, 160),
      text: element.textContent?.trim() ?? '',
      outline: drawn ? parseFloat(outlineWidth) : 0,
      onScreen: width >= 8 && height >= 8 && left >= 0 && right <= innerWidth && bottom > 0 && top < innerHeight,
    };
  });
}

test.each(locales)('the first press of Tab shows the link that skips to the text (%s)', async (locale) => {
  for (const address of [sampleOf('home', locale), sampleOf('news', locale)]) {
    const page = await site.browser.newPage(phone);
    await open(page, site.at(address));
    const clipped = () => page.locator('.skip').evaluate((link) => getComputedStyle(link).clipPath);
    expect(await clipped()).toBe('inset(50%)');
    const stop = await tab(page);
    expect(stop).toMatchObject({ text: messages(locale).skipToContent, onScreen: true });
    expect(await clipped()).toBe('none');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await tab(page);
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true);
    await page.close();
  }
});

test('the menu of a small screen opens by keyboard and leads to its first page', async () => {
  const page = await site.browser.newPage(phone);
  await open(page, site.at('/'));
  let stop = await tab(page);
  for (let presses = 0; presses < 10 && !stop.html.startsWith('<summary'); presses += 1) stop = await tab(page);
  expect(stop.html).toMatch(/^<summary/);
  await page.keyboard.press('Enter');
  const first = await tab(page);
  expect(first.text).toBe(await page.locator('header details a').first().innerText());
  expect(first.onScreen).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/');
  expect(await page.locator('header details a[aria-current]').count()).toBe(1);
  await page.close();
});

const walked = samplesOf(['home', 'news']).flatMap((address) => [[address, phone] as const, [address, desk] as const]);

test.each(walked)('the first 25 stops of Tab on %s are all seen', async (address, size) => {
  const page = await site.browser.newPage({ ...size, reducedMotion: 'reduce' });
  await open(page, site.at(address));
  const stops: Stop[] = [];
  for (let index = 0; index < 25; index += 1) stops.push(await tab(page));
  expect(stops.filter(({ outline, onScreen }) => outline < 2 || !onScreen)).toEqual([]);
  expect(new Set(stops.map(({ html, text }) => html + text)).size).toBeGreaterThan(15);
  await page.close();
});
