import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/lib/locales.ts';
import { sampleOf } from './lib/addresses.ts';
import { runAxe } from './lib/axe.ts';
import { sidewaysScroll } from './lib/layout.ts';
import { countOf, finished, foundSentence, nothingSentence, openSearch, resultsOf, searchFor, showAll, statusOf } from './lib/search.ts';
import { openSite, type OpenSite } from './lib/site.ts';

/** Words from rare to common: one page, a few, and more than are shown at once. */
const words: Record<Locale, string[]> = {
  lt: ['slapukai', 'mediacija', 'prieinamumas', 'Biržai', 'vizitas', 'projektas'],
  en: ['cookies', 'incubation', 'accessibility', 'Biržai', 'visit', 'project'],
};
const common: Record<Locale, string> = { lt: 'projektas', en: 'project' };

/** The forms a number takes: 1 rezultatas, 2 rezultatai, 10 rezultatų, 21 rezultatas. */
const forms: Record<Locale, Record<string, RegExp>> = {
  lt: { one: /rezultatas$/, few: /rezultatai$/, other: /rezultatų$/ },
  en: { one: /\bresult\b/, other: /\bresults\b/ },
};

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

describe.each(locales)('search (%s)', (locale) => {
  test('nothing of the search engine is loaded before the field has the focus', async () => {
    const { page, asked } = await openSearch(site, locale);
    await page.waitForTimeout(300);
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await page.locator('#search-field').focus();
    await expect.poll(() => asked.filter((path) => path.startsWith('/pagefind/')).length).toBeGreaterThan(2);
  });

  test('typing finds pages, says how many in the right form, and shows them all step by step', async () => {
    const { page, logged } = await openSearch(site, locale);
    const counts: number[] = [];
    for (const word of words[locale]) {
      await searchFor(page, word);
      const shown = (await resultsOf(page)).length;
      await showAll(page);
      const results = await resultsOf(page);
      const n = new Set(results).size;
      expect([results.length, shown]).toEqual([n, Math.min(n, 10)]);
      expect(await statusOf(page)).toBe(foundSentence(locale, n, word));
      expect(await statusOf(page)).toMatch(forms[locale][new Intl.PluralRules(locale).select(n)] ?? 'a form');
      expect(results.filter((path) => (path.startsWith('/en/') || path.endsWith('.en.pdf')) !== (locale === 'en'))).toEqual([]);
      counts.push(n);
    }
    expect(counts).toContain(1);
    expect(counts.filter((n) => n > 1 && n < 10).length).toBeGreaterThan(0);
    expect(counts.filter((n) => n > 10).length).toBeGreaterThan(0);
    expect(logged).toEqual([]);
  });

  test('the query stands in the address, and a reload finds the same', async () => {
    const { page } = await openSearch(site, locale);
    await searchFor(page, common[locale]);
    expect(new URL(page.url()).searchParams.get('q')).toBe(common[locale]);
    const before = { results: await resultsOf(page), status: await statusOf(page) };
    expect(before.results).toHaveLength(10);
    await page.reload();
    await finished(page);
    expect(await page.locator('#search-field').inputValue()).toBe(common[locale]);
    expect({ results: await resultsOf(page), status: await statusOf(page) }).toEqual(before);
    await page.locator('#search-field').fill('');
    await finished(page);
    expect({ results: await resultsOf(page), status: await statusOf(page), search: new URL(page.url()).search }).toEqual({ results: [], status: '', search: '' });
  });

  test('the filters by kind divide the results, and those by year narrow them', async () => {
    const { page } = await openSearch(site, locale, `?q=${common[locale]}`);
    await finished(page);
    const all = await countOf(page);
    await page.locator('#search-options summary').click();
    const kinds = page.locator('#search-filters input[name=kind]');
    const byKind: number[] = [];
    for (const box of await kinds.all()) {
      if (!(await box.isVisible())) continue;
      await box.check();
      await finished(page);
      await showAll(page);
      const kickers = await page.locator('#search-results .kicker').allInnerTexts();
      const kind = await box.inputValue();
      expect(await box.locator('xpath=ancestor::label').innerText()).toMatch(/\(\d+\)$/);
      expect(kickers.filter((text) => !text.includes(kind))).toEqual([]);
      byKind.push(kickers.length);
      await box.uncheck();
      await finished(page);
    }
    expect(byKind.length).toBeGreaterThan(3);
    expect(byKind.reduce((sum, n) => sum + n)).toBe(all);
    await page.locator('#search-filters input[name=year][value="2017"]').check();
    await finished(page);
    await showAll(page);
    const years = await page.locator('#search-results .kicker').allInnerTexts();
    expect(years.length).toBeGreaterThan(2);
    expect(years.length).toBeLessThan(all);
    expect(years.filter((text) => !text.includes('2017'))).toEqual([]);
  });

  test('results show where the words stand, and open', async () => {
    const { page } = await openSearch(site, locale);
    await searchFor(page, 'Oslo');
    const marks = await page.locator('#search-results mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(2);
    expect(marks.filter((text) => !/^osl/i.test(text))).toEqual([]);
    const first = page.locator('#search-results a').first();
    const [title, path] = [await first.innerText(), (await resultsOf(page))[0]];
    await first.click();
    await page.waitForURL((url) => url.pathname === path);
    const plain = (text: string) => text.replace(/\u00ad/g, '').replace(/\s/g, ' ');
    expect(plain(await page.locator('h1').innerText())).toBe(plain(title));
  });

  test('nothing found is said, with a way on', async () => {
    const { page } = await openSearch(site, locale);
    await searchFor(page, 'zxqwv');
    expect(await statusOf(page)).toBe(nothingSentence(locale, 'zxqwv'));
    expect(await resultsOf(page)).toEqual([]);
    await page.locator('main a').last().click();
    expect(page.url()).toBe(site.at(sampleOf('site map', locale)));
  });

  test('the keyboard alone searches, filters, shows more and opens a result', async () => {
    const { page } = await openSearch(site, locale);
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('name') || '');
    const tabTo = async (wanted: string) => {
      for (let presses = 0; presses < 60 && (await focused()) !== wanted; presses += 1) await page.keyboard.press('Tab');
      expect(await focused()).toBe(wanted);
    };
    await tabTo('search-field');
    await page.keyboard.type(common[locale]);
    await page.keyboard.press('Enter');
    await finished(page);
    expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
    expect(new URL(page.url()).pathname).toBe(sampleOf('search', locale));
    const all = await countOf(page);
    for (let presses = 0; presses < 9 && !(await page.evaluate(() => document.activeElement?.matches('#search-options summary'))); presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo('year');
    await page.keyboard.press('Space');
    await expect.poll(() => countOf(page)).toBeLessThan(all);
    await page.keyboard.press('Space');
    await expect.poll(() => countOf(page)).toBe(all);
    await tabTo('search-more');
    await page.keyboard.press('Enter');
    const eleventh = page.locator('#search-results li').nth(10).locator('h3 a');
    await eleventh.waitFor();
    expect(await eleventh.evaluate((link) => link === document.activeElement)).toBe(true);
    const href = (await resultsOf(page))[10];
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === href);
  });

  test('with results, with nothing found and with the menu open the page breaks no rule of axe and does not scroll sideways', async () => {
    const { page } = await openSearch(site, locale, `?q=${common[locale]}`);
    await finished(page);
    await page.locator('#search-options summary').click();
    expect(await page.locator('#search-results li, #search-filters label:visible').count()).toBeGreaterThan(14);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await runAxe(page)).violations).toEqual([]);
    }
    expect(await sidewaysScroll(page)).toEqual([]);
    await page.locator('header summary').click();
    await searchFor(page, 'zxqwv'.repeat(40));
    expect((await runAxe(page)).violations).toEqual([]);
    expect(await sidewaysScroll(page)).toEqual([]);
  });
});
