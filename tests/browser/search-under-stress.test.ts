import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { locales } from '../../src/lib/locales.ts';
import { countOf, finished, nothingSentence, openSearch, resultsOf, searchFor, statusOf } from './lib/search.ts';
import { openSite, type OpenSite } from './lib/site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

afterAll(() => site.close());

const hostile: [string, string][] = [
  ['markup', '<img src=x onerror="document.title=\'taken\'">'],
  ['markup with a word of the site', '<b>Oslo</b><script>document.title="taken"</script>'],
  ['10,000 characters', 'ąžuolas '.repeat(1250)],
  ['SQL', "'; DROP TABLE puslapiai; --"],
  ['one quotation mark', '"Oslo'],
  ['Hebrew and Arabic', 'שקיפות شفافية'],
  ['words of every object', 'constructor __proto__ toString'],
  ['one word of 5,000 characters, each six bytes in an address', 'š'.repeat(5000)],
  ['emoji', '🦊👩‍👩‍👧 🇱🇹'],
  ['quotes', '"\'„“”‘’`\\'],
  ['only spaces and signs', ' \t -+*()[]{}%&?#'],
  ['half a surrogate pair', 'Oslo \ud83e'],
  ['a null and a right-to-left mark', 'Oslo\u0000\u202e'],
];

test('hostile queries do no harm, typed or in the address', async () => {
  const { page, logged } = await openSearch(site, 'lt');
  const elements = await page.locator('main :is(img, script, b)').count();
  for (const [name, query] of hostile) {
    // The browser’s protocol cannot carry half a pair, so the value is put in by code units.
    await page.evaluate((units) => {
      const field = document.querySelector<HTMLInputElement>('#search-field');
      if (field) field.value = String.fromCharCode(...units);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    }, query.split('').map((unit) => unit.charCodeAt(0)));
    await finished(page);
    await page.reload();
    await finished(page);
    expect(await page.locator('main :is(img, script, b)').count(), name).toBe(elements);
    expect(await page.title(), name).toContain(messages('lt').search);
    expect(await statusOf(page), name).not.toBe(messages('lt').searchScript.failed);
    expect(logged, name).toEqual([]);
  }
  await searchFor(page, 'Oslas');
  expect(await countOf(page)).toBeGreaterThan(0);
});

test('an address with broken escapes opens the search', async () => {
  const { page, logged } = await openSearch(site, 'lt', '?q=%ED%A0%80%zz%C5&q=x');
  await finished(page);
  expect(logged).toEqual([]);
  await searchFor(page, 'Oslas');
  expect(await countOf(page)).toBeGreaterThan(0);
});

test('an answer that comes late does not stand under a newer query', async () => {
  const { page } = await openSearch(site, 'lt');
  await searchFor(page, 'zx');
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/pagefind/fragment/**', async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest('**/pagefind/fragment/**');
  await page.locator('#search-field').fill('projektas');
  await asked;
  expect(await page.locator('#search-results').getAttribute('aria-busy')).toBe('true');
  await page.locator('#search-field').fill('zxqwv');
  await finished(page);
  release();
  await page.waitForTimeout(500);
  expect(await resultsOf(page)).toEqual([]);
  expect(await statusOf(page)).toBe(nothingSentence('lt', 'zxqwv'));
});

test('pressing “more” twice at once shows no result twice', async () => {
  const { page } = await openSearch(site, 'lt', '?q=projektas');
  await finished(page);
  await page.locator('#search-more').dblclick();
  await page.locator('#search-panel li').nth(19).waitFor();
  await page.waitForTimeout(300);
  const results = await resultsOf(page);
  expect(new Set(results).size).toBe(results.length);
});

test.each(locales)('when the search engine cannot be loaded the page says so (%s)', async (locale) => {
  const { page } = await openSearch(site, locale);
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await searchFor(page, 'Oslo');
  expect(await statusOf(page)).toBe(messages(locale).searchScript.failed);
});
