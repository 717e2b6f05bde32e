import type { Locator, Page } from 'playwright-core';

const first = async (found: Locator): Promise<Locator | undefined> => {
  for (const one of await found.all()) if (await one.isVisible()) return one;
  return undefined;
};

/** What readers do with a page, by name; each gives false where the page does not have it. */
export const uses: Record<string, (page: Page) => Promise<boolean>> = {
  'colours are changed': async (page) => press(page, '[data-theme-switch]'),
  'a menu is opened': async (page) => press(page, 'header summary, header button[aria-expanded], header [popovertarget]'),
  'a note is opened': async (page) => press(page, 'main [popovertarget]'),
  'a part is unfolded': async (page) => press(page, 'main details > summary'),
  'something is copied': async (page) => press(page, 'main [data-do=copy], main [data-do=link]'),
  'a box is ticked': async (page) => press(page, '.check input[type=checkbox]'),
  'a question is answered': async (page) => (await press(page, '.assess input[type=radio]')) && press(page, '.assess [data-show]'),
  'the search finds in its dialog': async (page) => {
    const link = await first(page.locator('a[data-search]'));
    if (!link || (await page.locator('#search-panel').count())) return false;
    await link.click();
    await page.locator('dialog[open] #search-field').fill('projekt');
    await page.locator('dialog[open] #search-results > li').first().waitFor();
    return true;
  },
  'the search finds on its page, and is filtered': async (page) => {
    const field = await first(page.locator('main #search-field'));
    if (!field) return false;
    await field.fill('projekt');
    await page.locator('#search-results > li').first().waitFor();
    await page.locator('#search-sort').selectOption('date');
    return (await press(page, '#search-options summary')) && press(page, '#search-filters input');
  },
};

/** Presses the first element that is seen; false when there is none. */
async function press(page: Page, selector: string): Promise<boolean> {
  const found = await first(page.locator(selector));
  if (!found) return false;
  await found.click({ force: true });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  return true;
}
