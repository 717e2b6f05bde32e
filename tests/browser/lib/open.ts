import type { Page } from 'playwright-core';

/** Opens an address and waits until the page's own scripts have run. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await scriptsRun(page);
}

/** Waits for the page's own scripts: they come when its words are drawn (src/finish/late-scripts.ts) and show the switch of the colours. */
export async function scriptsRun(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[data-theme-switch][hidden]'));
}
