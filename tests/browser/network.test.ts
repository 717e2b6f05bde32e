import { afterAll, beforeAll, expect, test } from 'vitest';
import { assembleSite, loadContent } from '../../src/project.ts';
import { locales } from '../../src/lib/locales.ts';
import { overlaps, type Box } from '../../src/lib/text-box.ts';
import { sampleOf } from './lib/addresses.ts';
import { openSite, type OpenSite } from './lib/site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

interface Link {
  name: string;
  text: Box;
  target: Box;
  /** Height of the letters in CSS pixels. */
  size: number;
}

const partners = assembleSite(loadContent()).inOrder.partners.length;

test.each(locales.flatMap((locale) => [320, 768, 1280].map((width) => [locale, width] as const)))('every partner is a link of the drawing that is read, hit and focused, in the site’s typeface (%s, %i px)', async (locale, width) => {
  const page = await site.browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(site.at(sampleOf('partner list', locale)));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const links = await page.evaluate(() => {
    const box = (element: Element | null) => {
      const { left, top, right, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom };
    };
    return [...document.querySelectorAll('.names a')].filter((link) => link.checkVisibility()).map((link): Link => {
      const text = link.querySelector('text');
      const scale = text?.getScreenCTM()?.a ?? 0;
      return { name: link.textContent?.trim() ?? '', text: box(text), target: box(link), size: scale * parseFloat(text ? getComputedStyle(text).fontSize : '0') };
    });
  });
  expect(links).toHaveLength(partners);
  const clashes = links.flatMap((link, index) => links.slice(index + 1).filter((other) => overlaps(link.text, other.text) || overlaps(link.target, other.target)).map((other) => `${link.name} and ${other.name}`));
  expect(clashes).toEqual([]);
  expect(links.filter(({ text, size }) => size < 12 || text.left < 0 || text.right > width)).toEqual([]);
  // A finger needs 44 × 44; half a pixel may be lost to rounding.
  expect(links.filter(({ target }) => target.right - target.left < 43.5 || target.bottom - target.top < 43.5)).toEqual([]);
  await page.locator('.names a:visible').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  const frames = await page.evaluate(() => [...document.querySelectorAll('.names a rect')].map((rect) => getComputedStyle(rect)).filter(({ stroke }) => stroke !== 'none').map(({ strokeWidth }) => strokeWidth));
  expect(frames).toEqual(['3px']);
  await page.close();
});
