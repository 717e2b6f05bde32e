import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kinds, samplesOf } from './lib/addresses.ts';
import { inPages } from './lib/in-pages.ts';
import { openSite, phone, type OpenSite } from './lib/site.ts';

/** Least width and height in CSS pixels (WCAG 2.2, 2.5.8). */
const least = 24;

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** Visible links and controls with their sizes; links within a sentence are left out, as the criterion does. */
function targetsOf(page: Page): Promise<{ html: string; width: number; height: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input, select, summary')]
      .filter((element) => {
        const block = element.closest('p, li, dd, td, h1, h2, h3, h4');
        const sentence = element.matches('a') && !element.closest('header, footer, nav') && block?.textContent?.trim() !== element.textContent?.trim();
        return element.checkVisibility() && !element.matches('.skip') && !sentence;
      })
      .map((element) => {
        // A label is part of the target of its box.
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        return { html: element.outerHTML.slice(0, 160), width, height };
      }),
  );
}

test(`links and controls of every kind of page are at least ${least} × ${least} px at 360 px`, async () => {
  const samples = samplesOf(kinds);
  const targets = await inPages(site.browser, phone, samples, async (page, address) => {
    await page.goto(site.at(address));
    if (await page.locator('header summary').count()) await page.locator('header summary').click();
    return (await targetsOf(page)).map((target) => ({ address, ...target }));
  });
  expect(targets.flat().length).toBeGreaterThan(samples.length * 15);
  expect(targets.flat().filter(({ width, height }) => width < least || height < least)).toEqual([]);
});
