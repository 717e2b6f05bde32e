import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Pages that work side by side: more gain nothing on two cores. */
const atOnce = 3;

/** Does the same work for every item, in a few browser pages that are used again and again; results come in the order of the items. `prepare` is done once for each browser page. */
export async function inPages<T, R>(browser: Browser, options: BrowserContextOptions, items: readonly T[], work: (page: Page, item: T) => Promise<R>, prepare?: (page: Page) => Promise<void>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async () => {
    const page = await browser.newPage(options);
    await prepare?.(page);
    for (const [index, item] of queue) results[index] = await work(page, item);
    await page.close();
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
