import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { samplesOf } from './lib/addresses.ts';
import { addStyles, cutOff, sidewaysScroll } from './lib/layout.ts';
import { open } from './lib/open.ts';
import { desk, openSite, phone, type OpenSite } from './lib/site.ts';

/** What a reader may set (WCAG 2.1, 1.4.12). */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
/** Twice the site's own size of text (WCAG 2.1, 1.4.4). On a desk the browser's zoom does it, which is the layout of a narrower page. */
const twice = 'html { font-size: 225% !important }';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

test.each(samplesOf(['home', 'list', 'news', 'chapter', 'page', 'search']))('%s loses nothing and does not scroll sideways with wide spacing or with text twice as large', async (address) => {
  const page = await site.browser.newPage();
  for (const [name, css, { viewport }] of [['spacing', spacing, phone], ['spacing', spacing, desk], ['twice', twice, phone]] as const) {
    const look = { name, width: viewport.width };
    await page.setViewportSize(viewport);
    await open(page, site.at(address));
    const before = await heightOf(page);
    await addStyles(page, css);
    expect(await heightOf(page), name).toBeGreaterThan(before);
    expect({ ...look, sideways: await sidewaysScroll(page), cutOff: await cutOff(page) }).toEqual({ ...look, sideways: [], cutOff: [] });
  }
  await page.close();
});

test('words that are cut off are noticed', async () => {
  const page = await site.browser.newPage(phone);
  await page.setContent('<p style="height: 1em; overflow: hidden">One<br>two<br>three</p><p style="width: 3em; overflow: clip; white-space: nowrap">Four, five, six</p><p>Seven</p>');
  expect(await cutOff(page)).toHaveLength(2);
  await page.close();
});
