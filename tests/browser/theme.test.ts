import { afterAll, beforeAll, expect, test } from 'vitest';
import { headLine } from '../../src/scripts/head-line.ts';
import { sampleOf } from './lib/addresses.ts';
import { open } from './lib/open.ts';
import { openSite, phone, type OpenSite } from './lib/site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

test('the line that sets the colours before anything is drawn is at most 300 bytes', () => {
  expect(Buffer.byteLength(headLine)).toBeLessThanOrEqual(300);
});

test.each(['light', 'dark'] as const)('with a %s system the switch turns the colours over, the next page keeps them from its first moment, and turning back forgets the choice', async (colorScheme) => {
  const page = await site.browser.newPage({ ...phone, colorScheme });
  await open(page, site.at('/'));
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const stored = () => page.evaluate(() => ({ ...localStorage }));
  const button = page.locator('[data-theme-switch]');
  const other = colorScheme === 'dark' ? 'light' : 'dark';
  const before = await ground();
  expect(await button.getAttribute('aria-pressed')).toBe(String(colorScheme === 'dark'));
  expect(await stored()).toEqual({});

  await button.press('Enter');
  expect(await ground()).not.toBe(before);
  expect(await button.getAttribute('aria-pressed')).toBe(String(other === 'dark'));
  expect(await stored()).toEqual({ theme: other });

  // Before the body exists the choice already stands: no flash of the system's colours.
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.body) return;
      (window as unknown as { atFirst?: string | undefined }).atFirst = document.documentElement.dataset['theme'];
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await open(page, site.at(sampleOf('news', 'en')));
  expect(await page.evaluate(() => (window as unknown as { atFirst?: string }).atFirst)).toBe(other);
  expect(await ground()).not.toBe(before);

  await button.press('Enter');
  expect(await ground()).toBe(before);
  expect(await stored()).toEqual({});
  await page.close();
});

test('the small menu closes by Escape, by Tab out of it and by a press elsewhere', async () => {
  const page = await site.browser.newPage(phone);
  await open(page, site.at('/'));
  const menu = page.locator('.menu');
  const isOpen = () => menu.evaluate((element: HTMLDetailsElement) => element.open);
  for (const leave of [() => page.keyboard.press('Escape'), () => page.locator('.menu a').last().focus().then(() => page.keyboard.press('Tab')), () => page.mouse.click(10, 10)]) {
    await menu.locator('summary').click();
    expect(await isOpen()).toBe(true);
    await leave();
    expect(await isOpen()).toBe(false);
  }
  await page.close();
});
