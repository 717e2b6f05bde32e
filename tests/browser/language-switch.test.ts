import { afterAll, beforeAll, expect, test } from 'vitest';
import { otherLocale, recordLocale } from '../../src/lib/locales.ts';
import { kinds, sampleOf } from './lib/addresses.ts';
import { inPages } from './lib/in-pages.ts';
import { desk, openSite, type OpenSite } from './lib/site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

test('on a page of every kind the switch leads to the same page in the other language, and back', async () => {
  const other = otherLocale(recordLocale);
  const travelled = kinds.filter((kind) => kind !== 'not found');
  const seen = await inPages(site.browser, desk, travelled, async (page, kind) => {
    const start = site.at(sampleOf(kind, recordLocale));
    await page.goto(start);
    // What search engines are told is the same page; its host is the published one.
    const alternate = await page.locator(`link[rel=alternate][hreflang=${other}]`).getAttribute('href');
    await page.locator('[data-language-switch]').click();
    const there = { path: new URL(page.url()).pathname, lang: await page.locator('html').getAttribute('lang') };
    await page.locator('[data-language-switch]').click();
    return { kind, there, back: page.url(), expected: { path: new URL(alternate ?? '').pathname, lang: other }, start };
  });
  expect(seen.length).toBeGreaterThan(15);
  expect(seen.map(({ kind, there, back }) => ({ kind, there, back }))).toEqual(seen.map(({ kind, expected, start }) => ({ kind, there: expected, back: start })));
});
