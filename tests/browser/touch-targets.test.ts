import { afterAll, beforeAll, expect, test } from 'vitest';
import { kinds, samplesOf } from './lib/addresses.ts';
import { inPages } from './lib/in-pages.ts';
import { open } from './lib/open.ts';
import { openSite, phone, type OpenSite } from './lib/site.ts';
import { leastTarget, targetsOf } from './lib/targets.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

test(`links and controls of every kind of page are at least ${leastTarget} × ${leastTarget} px at 360 px`, async () => {
  const samples = samplesOf(kinds);
  const targets = await inPages(site.browser, phone, samples, async (page, address) => {
    await open(page, site.at(address));
    if (await page.locator('header summary').count()) await page.locator('header summary').click();
    return (await targetsOf(page)).map((target) => ({ address, ...target }));
  });
  expect(targets.flat().length).toBeGreaterThan(samples.length * 15);
  expect(targets.flat().filter(({ width, height }) => width < leastTarget || height < leastTarget)).toEqual([]);
});
