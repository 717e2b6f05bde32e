import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHeadersFile } from '../../src/hosts/headers-file.ts';
import { kinds, samplesOf } from '../browser/lib/addresses.ts';
import { openSite, type OpenSite } from '../browser/lib/site.ts';
import { dist, readPages } from '../lib/pages.ts';
import { figure } from './lib/figure.ts';
import { uses } from './lib/use-page.ts';

let site: OpenSite;
const told = readFileSync(join(dist, '_headers'), 'utf8');
const { base } = JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8')) as { base: string };
const promised = readHeadersFile(told, `${base}*`);

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A page of the browser that notes what the policy refuses and what is asked of other hosts. */
async function watched(): Promise<{ page: Page; refused: string[]; elsewhere: string[]; failed: string[] }> {
  const [refused, elsewhere, failed]: [string[], string[], string[]] = [[], [], []];
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.exposeFunction('noteRefusal', (text: string) => refused.push(text));
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) => noteRefusal(location.pathname + ' ' + event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample))`);
  page.on('request', (request) => {
    if (!request.url().startsWith(site.at('/')) && !request.url().startsWith('blob:')) elsewhere.push(request.url());
  });
  page.on('pageerror', (error) => failed.push(`${new URL(page.url()).pathname}: ${error.message}`));
  return { page, refused, elsewhere, failed };
}

test('every kind of page is used under the generated headers, light and dark: nothing is refused, nothing fails, nothing is asked elsewhere', async () => {
  const { page, refused, elsewhere, failed } = await watched();
  const addresses = samplesOf(kinds);
  const used = new Set<string>();
  let opened = 0;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // On a telephone the menu is folded.
    await page.setViewportSize(colorScheme === 'dark' ? { width: 360, height: 740 } : { width: 1280, height: 800 });
    // In the dark one language is enough: colours know none.
    for (const address of addresses.filter((one) => colorScheme === 'light' || !one.startsWith('/en/'))) {
      opened += 1;
      const response = await page.goto(site.at(address), { waitUntil: 'load' });
      const headers = response?.headers() ?? {};
      expect(promised.filter(([name, value]) => headers[name.toLowerCase()] !== value), address).toEqual([]);
      for (const [name, use] of Object.entries(uses)) {
        if (!(await use(page))) continue;
        used.add(name);
        if (page.url() !== site.at(address)) await page.goto(site.at(address), { waitUntil: 'load' });
      }
    }
  }
  expect([...used].sort()).toEqual(Object.keys(uses).sort());
  expect(refused).toEqual([]);
  expect(failed).toEqual([]);
  expect(elsewhere).toEqual([]);
  await page.context().close();
  figure('security', 'Pages of every kind in both languages, light and dark, used under the generated headers: what the policy refused, scripts that failed, requests to other hosts', `${opened} openings, ${used.size} kinds of use: 0, 0, 0`);
}, 600_000);

/** What an intruder would like to do in a page, as a script of the page itself; each gives true when it was let. */
const attempts: Record<string, string> = {
  'an inline script': `const made = document.createElement('script'); made.append('window.__pwned = 1'); document.body.append(made); return window.__pwned === 1`,
  'an event attribute': `document.body.setAttribute('onfocus', 'window.__pwned = 2'); document.body.dispatchEvent(new Event('focus')); return window.__pwned === 2`,
  'a style attribute': `document.body.setAttribute('style', 'color: rgb(1, 2, 3)'); return getComputedStyle(document.body).color === 'rgb(1, 2, 3)'`,
  'an inline style': `const made = document.createElement('style'); made.append('body{color:rgb(3,2,1)}'); document.head.append(made); return getComputedStyle(document.body).color === 'rgb(3, 2, 1)'`,
  'a picture of another host': `return new Promise((done) => { const made = new Image(); made.onload = () => done(true); made.onerror = () => done(false); made.src = 'https://example.org/x.png'; })`,
  'a picture of data': `return new Promise((done) => { const made = new Image(); made.onload = () => done(true); made.onerror = () => done(false); made.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='; })`,
  'a request to another host': `return fetch('https://example.org/').then(() => true, () => false)`,
  'a form for another host': `const form = Object.assign(document.createElement('form'), { action: 'https://example.org/', method: 'post' }); document.body.append(form); form.submit(); return new Promise((done) => setTimeout(() => done(false), 150))`,
  'another base': `const made = document.createElement('base'); made.href = 'https://example.org/'; document.head.prepend(made); return document.baseURI.startsWith('https://example.org')`,
  'a frame': `const made = document.createElement('iframe'); made.src = '/'; document.body.append(made); return new Promise((done) => setTimeout(() => { let inside = null; try { inside = made.contentDocument?.querySelector('h1'); } catch {} done(Boolean(inside)); }, 400))`,
  'markup from a text': `document.createElement('div').innerHTML = '<b>x</b>'; return true`,
  'a script address from a text': `document.createElement('script').src = '/x.js'; return true`,
  'a function from a text': `return new Function('return true')()`,
  'a policy of its own': `trustedTypes.createPolicy('intruder', { createHTML: (text) => text }); return true`,
  'a second policy of the search': `trustedTypes.createPolicy('search', { createHTML: (text) => text }); return true`,
};

test.each(Object.entries(attempts))('%s put into a built page is refused, and the policy says so', async (_name, source) => {
  for (const address of samplesOf(['news', 'search'])) {
    const { page, refused } = await watched();
    // As a script that the server itself would have let in: only so it is held to the policy, as the debugger is not.
    await page.route('**/*.js', async (route) => {
      const response = await route.fetch();
      const name = new URL(route.request().url()).pathname;
      await route.fulfill({ response, body: name.startsWith('/_astro/') ? `${await response.text()}\n;window.__attempt ??= new Promise((done) => addEventListener('load', () => setTimeout(done))).then(async () => { ${source} }).catch(() => false);` : await response.text() });
    });
    await page.goto(site.at(address), { waitUntil: 'load' });
    await expect.poll(() => page.evaluate('window.__attempt !== undefined')).toBe(true);
    expect(await page.evaluate('window.__attempt'), address).toBe(false);
    await expect.poll(() => refused.length, { message: address }).toBeGreaterThan(0);
    await page.context().close();
  }
});

test('what was tried is counted', () => {
  const policies = new Set(readPages(dist).map(({ html }) => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? 'none'));
  for (const policy of policies) expect(policy).toMatch(/require-trusted-types-for 'script'; trusted-types (?:default search|'none')$/);
  figure('security', 'Ways to run or load something foreign in a built page, each tried on an article and on the search page, in both languages', `${Object.keys(attempts).length} ways: all refused`);
  figure('security', 'Pages whose own policy lets scripts make no markup and no script of a text (Trusted Types)', `all ${readPages(dist).length}`);
});

test('the headers are those of good practice', () => {
  const headers = Object.fromEntries(promised);
  expect(headers['Content-Security-Policy']).toMatch(/^default-src 'none'; .*object-src 'self'; .*base-uri 'none'; require-trusted-types-for 'script'; trusted-types default search; frame-ancestors 'none'$/);
  expect(headers).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Frame-Options': 'DENY',
    'X-Permitted-Cross-Domain-Policies': 'none',
    'Origin-Agent-Cluster': '?1',
  });
  for (const feature of ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']) expect(headers['Permissions-Policy']).toContain(`${feature}=()`);
  expect(headers['Strict-Transport-Security']).toMatch(/^max-age=(?:31536000|63072000)/);
  figure('security', 'Headers of every answer', Object.keys(headers).join(', '));
});
