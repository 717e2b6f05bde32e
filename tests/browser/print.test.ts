import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assembleSite, loadContent } from '../../src/project.ts';
import { sampleOf, samplesOf } from './lib/addresses.ts';
import { open } from './lib/open.ts';
import { readPdf } from './lib/pdf.ts';
import { desk, openSite, type OpenSite } from './lib/site.ts';

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.browser.newPage(desk);
});

afterAll(() => site.close());

/** Colours of an element's words and of what lies behind them. */
function coloursOf(selector: string): Promise<{ words: string; ground: string }> {
  return page.locator(selector).first().evaluate((element) => {
    let behind: Element | null = element;
    while (behind && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') behind = behind.parentElement;
    return { words: getComputedStyle(element).color, ground: behind ? getComputedStyle(behind).backgroundColor : 'none' };
  });
}

test.each(samplesOf(['news', 'chapter', 'partner']))('%s prints its text and its funding in black on white and no navigation, read in light colours or dark ones', async (address) => {
  await page.emulateMedia({ media: 'screen' });
  await open(page, site.at(address));
  const navigation = page.locator('nav, nav a, summary, [data-language-switch]');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ media: 'screen', colorScheme });
    expect(await navigation.filter({ visible: true }).count(), colorScheme).toBeGreaterThan(5);
    await page.emulateMedia({ media: 'print', colorScheme });
    expect(await navigation.filter({ visible: true }).count(), colorScheme).toBe(0);
    for (const selector of ['h1', '.text > :last-child', '.text p', '[data-acknowledgement] p']) {
      expect(await page.locator(selector).first().isVisible(), selector).toBe(true);
      expect(await coloursOf(selector), `${selector}, ${colorScheme}`).toEqual({ words: 'rgb(0, 0, 0)', ground: 'rgb(255, 255, 255)' });
    }
  }
});

test('links in the text print their addresses', async () => {
  await page.emulateMedia({ media: 'print' });
  await open(page, site.at(sampleOf('page', 'lt')));
  const links = await page.locator('.text a[href^="http"]').evaluateAll((found) => found.map((link) => [link.getAttribute('href'), getComputedStyle(link, '::after').content]));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(([address, after]) => !after?.includes(`(${address})`))).toEqual([]);
});

/** Letters of running text on paper, in points; those of headings are larger. */
const textSize = 10.5;

test.each(samplesOf(['news', 'chapter', 'partner']))('%s is filed as A4 with who funded it on its first page, and no heading stands alone at the foot of a page', async (address) => {
  await page.emulateMedia({ media: 'print' });
  await open(page, site.at(address));
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const compact = (text: string) => text.replace(/[\s\u00AD\u2060]/g, '');
  const { funder } = assembleSite(loadContent()).settings;
  expect(compact(pages[0]?.text ?? '')).toContain(compact(funder.strip[address.startsWith('/en/') ? 'en' : 'lt']));
  expect(compact(pages.at(-1)?.text ?? '').length).toBeGreaterThan(20);
  expect(pages.slice(0, -1).filter(({ lastSize }) => lastSize > textSize + 0.5).map(({ lastLine }) => lastLine)).toEqual([]);
  expect(pages.length).toBeLessThan(12);
});
