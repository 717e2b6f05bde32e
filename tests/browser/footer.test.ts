import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist } from '../lib/pages.ts';
import { addresses, kindOf, sampleOf } from './lib/addresses.ts';
import { openSite, phone, type OpenSite } from './lib/site.ts';
import { watch } from './lib/visit.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

test('the footer says when the site was built once a reader gets there, and nothing is asked for before', async () => {
  const { told } = JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8')) as { told: Record<'lt' | 'en', string> };
  for (const locale of ['lt', 'en'] as const) {
    const page = await site.browser.newPage(phone);
    const address = site.at(sampleOf('news', locale));
    const { logged, failed } = watch(page, address);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.endsWith('build.json'))).toEqual([]);
    await page.locator('.footer > :last-child').scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('.footer > :last-child > p').innerText()).toContain(told[locale]);
    expect([asked.filter((url) => url.endsWith('build.json')).length, logged, failed, await page.evaluate(() => localStorage.length + sessionStorage.length)]).toEqual([1, [], [], 0]);
    await page.close();
  }
});

test('lists show their entries on a telephone', async () => {
  const page = await site.browser.newPage(phone);
  const lists = addresses.filter((address) => ['list', 'year', 'tag'].includes(kindOf(address) ?? '') && !address.startsWith('/en/'));
  expect(lists.length).toBeGreaterThan(5);
  for (const address of lists) {
    await page.goto(site.at(address));
    const heights = await page.locator('main .entry-list > li').evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height));
    expect(heights.length, address).toBeGreaterThan(0);
    expect(heights.filter((height) => height < 44), address).toEqual([]);
  }
  await page.close();
});
