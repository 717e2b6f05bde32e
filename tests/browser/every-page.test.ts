import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressPrefix } from '../../src/lib/locales.ts';
import { dist, filesOf } from '../lib/pages.ts';
import { addresses, everyPage, kindOf, kinds, samplesOf } from './lib/addresses.ts';
import { bringAxe } from './lib/axe.ts';
import { inPages } from './lib/in-pages.ts';
import { openSite, type OpenSite } from './lib/site.ts';
import { visit, type Look, type Visit } from './lib/visit.ts';

const small: Look = { width: 360, colorScheme: 'light' };
// On every page axe runs in every look by “npm run check:pages”. Here it sees one page of each kind in either language, narrow and light in
// Lithuanian, wide and dark in English: what it asks for depends on the kind, the width and the colours, and not on the words.
const withoutAxe = !everyPage;
const samples = samplesOf(kinds);
const looks: Look[] = [small, { width: 1280, colorScheme: 'light', withoutAxe }, { width: 320, colorScheme: 'dark', withoutAxe }, { width: 360, colorScheme: 'dark', forcedColors: 'active', withoutAxe }];
const looksInEnglish: Look[] = [{ ...small, withoutAxe }, { width: 1280, colorScheme: 'dark' }, { width: 320, colorScheme: 'dark', withoutAxe }];

let site: OpenSite;
let visits: Visit[];

function looksAt(address: string): Look[] {
  if (!samples.includes(address)) return [small];
  return address.startsWith(`${addressPrefix.en}/`) ? looksInEnglish : looks;
}

const all = (what: keyof Visit) => visits.flatMap((seen) => seen[what]);

beforeAll(async () => {
  site = await openSite();
  visits = await inPages(site.browser, {}, addresses, (page, address) => visit(page, site.at(address), looksAt(address), { withAxe: everyPage || samples.includes(address) }), bringAxe);
}, 300_000);

afterAll(() => site.close());

describe('every page at 360 px, and one of each kind and language also at 1280 and 320 px, light or dark', () => {
  test('the sitemap, the search and the 404 pages are all pages of the build, and each has a kind', () => {
    expect(addresses).toHaveLength(filesOf(dist).filter((file) => file.endsWith('.html')).length);
    expect(addresses.length).toBeGreaterThan(80);
    expect(addresses.filter((address) => !kindOf(address))).toEqual([]);
    expect(samples).toHaveLength(kinds.length * 2);
    expect(visits).toHaveLength(addresses.length);
  });

  test('no page breaks a rule of axe', () => {
    expect(all('axe')).toEqual([]);
    expect(new Set(all('passed'))).toContain('color-contrast');
    expect(new Set(all('passed'))).toContain('target-size');
    expect(new Set(all('passed')).size).toBeGreaterThan(40);
  });

  test('no page scrolls sideways', () => {
    expect(all('sideways')).toEqual([]);
  });

  test('no page logs an error or a warning', () => {
    expect(all('logged')).toEqual([]);
  });

  test('no request of a page fails', () => {
    expect(all('failed')).toEqual([]);
  });

  test('no page asks another host for anything', () => {
    expect(all('elsewhere')).toEqual([]);
  });

  test('no page leaves a cookie, a stored value, a database, a cache or a service worker behind', () => {
    expect(all('kept')).toEqual([]);
  });
});

const spoilt = `<!doctype html><html lang="lt"><title>Spoilt</title><link rel="icon" href="data:,">
  <main><h1>Spoilt</h1><img src="/missing.png"><p style="width: 900px">Wide</p></main>
  <script>
    console.warn('a warning');
    document.cookie = 'seen=1';
    localStorage.seen = sessionStorage.seen = '1';
    indexedDB.open('seen');
    caches.open('seen');
    fetch('https://elsewhere.example/').catch(() => {});
  </script>`;

test('a page with all of these faults is caught in each respect', async () => {
  const page = await site.browser.newPage();
  await page.route('**/spoilt/', (route) => route.fulfill({ contentType: 'text/html', body: spoilt }));
  const seen = await visit(page, site.at('/spoilt/'), [small]);
  await page.close();
  expect(seen.axe.join()).toContain('image-alt');
  expect(seen.sideways.length).toBeGreaterThan(0);
  expect(seen.logged.join()).toContain('a warning');
  expect(seen.failed.join()).toContain('missing.png 404');
  expect(seen.elsewhere.join()).toContain('https://elsewhere.example/');
  expect(seen.kept.map((text) => text.replace(/^.*: /, ''))).toEqual(['cookie seen', 'localStorage seen', 'sessionStorage seen', 'indexedDB seen', 'CacheStorage seen']);
});
