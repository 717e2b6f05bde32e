import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleOf } from './lib/addresses.ts';
import { desk, openSite, type OpenSite } from './lib/site.ts';

let site: OpenSite;
let page: Page;
let between: Server;
/** Addresses that the browser asked for, and those it asked for ahead; it tells that to the server and to nobody else. */
const asked: string[] = [];
const ahead: string[] = [];

beforeAll(async () => {
  site = await openSite();
  page = await site.browser.newPage(desk);
  between = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.headers['sec-purpose']?.includes('prefetch')) ahead.push(request.url ?? '');
    ask(new URL(request.url ?? '', site.at('/')), (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 500, answer.headers))).end();
  });
  await new Promise<void>((done) => between.listen(0, 'localhost', done));
});

afterAll(async () => {
  await site.close();
  between.closeAllConnections();
  between.close();
});

const at = (address: string) => `http://localhost:${(between.address() as AddressInfo).port}${address}`;

test('the page of an entry asks for at most seven files, its photograph and its icon among them', async () => {
  for (const address of [sampleOf('news', 'lt'), sampleOf('partner', 'lt')]) {
    asked.length = 0;
    await page.goto(at(address), { waitUntil: 'networkidle' });
    // A browser without windows asks for no icon, and no entry here has a photograph.
    const others = asked.filter((path) => !/\/favicon|\/drawings\//.test(path));
    expect(others, address).toContain(address);
    expect(new Set(others).size + 2, others.join()).toBeLessThanOrEqual(7);
    expect(new Set(others).size, address).toBe(others.length);
  }
});

test('pages that a reader points at are fetched ahead, documents and the search are not', async () => {
  await page.goto(at(sampleOf('partner', 'lt')), { waitUntil: 'networkidle' });
  const wanted = ['.brand', '.crumbs li:nth-child(2) a', '[rel=next]'];
  for (const selector of ['a[data-search]', '.take a[href$=".pdf"]', ...wanted]) {
    await page.locator(selector).first().hover();
    // Longer than a browser waits before it takes pointing for a wish.
    await page.waitForTimeout(300);
  }
  const addresses = await Promise.all(wanted.map((selector) => page.locator(selector).first().getAttribute('href')));
  await expect.poll(() => ahead).toEqual(addresses);
});

/** What keeps a browser from having a page ready for the way back, of all that a page can do against it while nothing is open or unsaved. */
const hindrances = ['unload', 'beforeunload'];

test('the way back leads to the page as it was left: nothing on it waits for its end, and it works again', async () => {
  await page.addInitScript(() => {
    const added: string[] = ((window as unknown as { added: string[] }).added = []);
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (...given: Parameters<typeof add>) {
      added.push(given[0]);
      return add.apply(this, given);
    };
    // The reader's own page keeps what is written on it.
    add.call(window, 'pageshow', (event) => document.documentElement.setAttribute('data-kept', String((event as PageTransitionEvent).persisted)));
  });
  const client = await page.context().newCDPSession(page);
  const reasons: { type: string; reason: string }[] = [];
  client.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => reasons.push(...notRestoredExplanations));
  await client.send('Page.enable');
  for (const address of [sampleOf('news', 'en'), sampleOf('search', 'lt')]) {
    await page.goto(at(address), { waitUntil: 'networkidle' });
    const added = await page.evaluate(() => (window as unknown as { added: string[] }).added);
    expect(added.filter((type) => hindrances.includes(type)), address).toEqual([]);
    expect(added, address).toContain('click');
    await page.goto(at(sampleOf('contact', 'lt')), { waitUntil: 'networkidle' });
    await page.goBack({ waitUntil: 'networkidle' });
    expect(new URL(page.url()).pathname).toBe(address);
    // A browser without windows keeps no page at all and says so; every other must have kept it.
    const kept = await page.evaluate(() => document.documentElement.dataset['kept']);
    const cannot = reasons.some(({ reason }) => reason === 'BackForwardCacheDisabledForDelegate' || reason === 'BackForwardCacheDisabledByCommandLine');
    expect(kept === 'true' || cannot, JSON.stringify(reasons)).toBe(true);
    expect(reasons.filter(({ type }) => type === 'PageSupportNeeded')).toEqual([]);
    const theme = page.locator('[data-theme-switch]');
    const before = await theme.getAttribute('aria-pressed');
    await theme.click();
    expect(await theme.getAttribute('aria-pressed'), address).not.toBe(before);
  }
});
