import type { Browser } from 'playwright-core';

/** The start of the search on a slow line. */
export interface SearchStart {
  /** Files of the search asked for before anybody looked at its field. */
  requestsBeforeFocus: number;
  /** Milliseconds from the query to its results, once the field has had the focus for as long as its files took. */
  afterFocus: number;
  /** Bytes of everything that was loaded from the focus to the first results. */
  bytes: number;
}

/** Slow 4G as Lighthouse reckons it: 150 ms there and back, 1.6 Mbit/s down. */
const slow = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 };

/** Looks at the field of the search page, waits, types a word and waits for its results. */
export async function startSearch(browser: Browser, url: string, word: string): Promise<SearchStart> {
  const page = await browser.newPage();
  const client = await page.context().newCDPSession(page);
  await client.send('Network.emulateNetworkConditions', slow);
  let asked = 0;
  page.on('request', (request) => (asked += Number(request.url().includes('/pagefind/'))));
  await page.goto(url, { waitUntil: 'networkidle' });
  const requestsBeforeFocus = asked;
  let bytes = 0;
  await client.send('Network.enable');
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.locator('#search-field').focus();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2000);
  const afterFocus = await page.evaluate(async (query) => {
    const [field, list] = [document.querySelector<HTMLInputElement>('#search-field'), document.querySelector('#search-results')];
    if (!field || !list) throw new Error('This is not the search page.');
    const started = performance.now();
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    while (!list.querySelector('li')) await new Promise(requestAnimationFrame);
    return performance.now() - started;
  }, word);
  // The words around the hits are loaded last.
  await page.waitForLoadState('networkidle');
  await page.close();
  return { requestsBeforeFocus, afterFocus: Math.round(afterFocus), bytes };
}
