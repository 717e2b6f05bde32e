import { afterAll, beforeAll, expect, test } from 'vitest';
import { locales, otherLocale, type Locale } from '../../src/lib/locales.ts';
import { kinds, sampleOf, type Kind } from './lib/addresses.ts';
import { inPages } from './lib/in-pages.ts';
import { desk, openSite, type OpenSite } from './lib/site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const journeys = kinds.filter((kind) => kind !== 'not found').flatMap((kind) => locales.map((locale): [Kind, Locale] => [kind, locale]));

test('on a page of every kind the switch leads to the same page in the other language, and back', async () => {
  const seen = await inPages(site.browser, desk, journeys, async (page, [kind, locale]) => {
    const other = otherLocale(locale);
    const start = site.at(sampleOf(kind, locale));
    await page.goto(start);
    // What search engines are told is the same page; its host is the published one.
    const alternate = await page.locator(`link[rel=alternate][hreflang=${other}]`).getAttribute('href');
    await page.locator('[data-language-switch]').click();
    const there = { path: new URL(page.url()).pathname, lang: await page.locator('html').getAttribute('lang') };
    await page.locator('[data-language-switch]').click();
    return { kind, there, back: page.url(), expected: { path: new URL(alternate ?? '').pathname, lang: other }, start };
  });
  expect(seen.length).toBeGreaterThan(30);
  expect(seen.map(({ kind, there, back }) => ({ kind, there, back }))).toEqual(seen.map(({ kind, expected, start }) => ({ kind, there: expected, back: start })));
});
