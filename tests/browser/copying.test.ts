import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { assembleSite, loadContent } from '../../src/project.ts';
import { absolute } from '../../src/lib/site.ts';
import { open } from './lib/open.ts';
import { openSite, phone, type OpenSite } from './lib/site.ts';

const own = assembleSite(loadContent());
const { funder } = own.settings;
const release = own.routeById.get('news/2017-03-rezultatai')?.lt?.address ?? '';
const words = messages('lt');

let site: OpenSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  context = await site.browser.newContext({ ...phone, permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
});

afterAll(() => site.close());

const copied = () => page.evaluate(() => navigator.clipboard.readText());
const press = (name: string, index = 0) => page.getByRole('button', { name }).nth(index).click();

test('the text of a release is copied from its headline to its origin, in plain words, with reference, funder and address at its end', async () => {
  await open(page, site.at(release));
  await press(words.copyText);
  await page.getByRole('status').filter({ hasText: words.copied }).waitFor({ state: 'attached' });
  const text = await copied();
  const title = (await page.locator('h1').innerText()).replaceAll('\u00AD', '').replaceAll('\u00A0', ' ');
  expect(text.startsWith(`${title}\n\n`)).toBe(true);
  const end = `PR-2017-01\n${funder.acknowledgement.lt} ${funder.amounts.lt}`.replaceAll('\u00A0', ' ');
  expect(text.endsWith(`${end}\n\n${absolute(own, release)}`)).toBe(true);
  const expected = (await page.locator('.text > *').allInnerTexts()).map((part) => part.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim());
  const flat = text.replace(/\n– /g, ' ').replace(/\s+/g, ' ');
  expect(expected.filter((part) => !flat.includes(part))).toEqual([]);
  expect(text.match(/^– /gm)).toHaveLength(await page.locator('.text li').count());
  // Pasted, a heading after a list must not look like one more item.
  const headings = (await page.locator('.text h2').allInnerTexts()).map((heading) => heading.replaceAll('\u00AD', '').replaceAll('\u00A0', ' '));
  expect(headings.length).toBeGreaterThan(2);
  expect(text.split('\n\n')).toEqual(expect.arrayContaining(headings));
  expect(expected.length).toBeGreaterThanOrEqual(10);
  expect(text).not.toMatch(/[\u00AD\u00A0\u202F]|Kopijuoti/);
});

test('a button says what it did and then its name again, however often it is pressed', async () => {
  await page.clock.install();
  await open(page, site.at(release));
  await press(words.copyLink);
  await press(words.copied);
  expect(await copied()).toBe(absolute(own, release));
  await page.clock.fastForward(3000);
  await page.getByRole('button', { name: words.copyLink }).waitFor();
  expect(await page.getByRole('status').innerText()).toBe('');
});

test('the table of figures is copied as rows of cells, and the words on the funding alone', async () => {
  await open(page, site.at(own.routeById.get('pages/press')?.lt?.address ?? ''));
  await press(words.copyTable);
  const rows = (await copied()).split('\n').map((row) => row.split('\t'));
  expect(rows).toHaveLength(own.settings.figures.length + 1);
  expect(rows.filter((row) => row.length !== 4)).toEqual([]);
  expect(rows.map(([value]) => value)).toContain('391 915 Eur');
  expect(rows.slice(1).filter(([, , , source]) => !/ – https:\/\//.test(source ?? ''))).toEqual([]);
  await press(words.copyText, 1);
  expect(await copied()).toBe(funder.acknowledgement.lt);
});

test('what is selected and copied by hand has no soft hyphens, and its links lead to the site', async () => {
  await open(page, site.at(release));
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('article') ?? document.body));
  expect(await page.evaluate(() => String(getSelection()).includes('\u00AD'))).toBe(true);
  await page.evaluate(() => document.execCommand('copy'));
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text() ?? ''));
  });
  expect([text, html].filter((one) => /\u00AD|&shy;/.test(one ?? ''))).toEqual([]);
  expect(text).toContain('Kaušylienė');
  expect([...(html ?? '').matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address).filter((address) => !/^https?:/.test(address))).toEqual([]);
  expect(html).toContain('<h2');
});

test('sharing is offered only where the browser can, and given the page', async () => {
  const reader = await context.newPage();
  await open(reader, site.at(release));
  const share = reader.getByRole('button', { name: words.share });
  const can = await reader.evaluate(() => 'share' in navigator);
  expect(await share.isVisible()).toBe(can);
  await reader.addInitScript(() => Object.defineProperty(navigator, 'share', { value: async (what: ShareData) => void (document.title = JSON.stringify(what)) }));
  await reader.reload();
  await share.click();
  expect(JSON.parse(await reader.title())).toMatchObject({ url: absolute(own, release) });
  await reader.close();
});

test('without a clipboard there is no button that needs it, and printing stays', async () => {
  const reader = await context.newPage();
  await reader.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    window.print = () => void (document.title = 'printed');
  });
  await open(reader, site.at(release));
  expect(await reader.getByRole('button', { name: new RegExp(`${words.copyText}|${words.copyLink}`) }).count()).toBe(0);
  await reader.getByRole('button', { name: words.print }).click();
  expect(await reader.title()).toBe('printed');
  await reader.close();
});
