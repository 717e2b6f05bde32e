import type { Browser, Page } from 'playwright-core';

/** The start of the search on a slow line. */
export interface SearchStart {
  /** Files of the search asked for before anybody looked at its field. */
  requestsBeforeFocus: number;
  /** Milliseconds from the query to its results, once the field has had the focus for as long as its files took. */
  afterFocus: number;
  /** Milliseconds from the last key to the results, where the word is typed a key after another and not put in at once. */
  afterTyping: number;
  /** Bytes of everything that was loaded from the focus to the first results. */
  bytes: number;
}

/** Slow 4G as Lighthouse reckons it: 150 ms there and back, 1.6 Mbit/s down. */
const slow = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 };

/** A quick typist: milliseconds from key to key. */
const keyPause = 120;

/** Looks at the field of the search page, waits, puts a word in and waits for its results; then the same by keys, with nothing kept from before. */
export async function startSearch(browser: Browser, url: string, word: string): Promise<SearchStart> {
  const page = await slowPage(browser);
  let asked = 0;
  page.on('request', (request) => (asked += Number(request.url().includes('/pagefind/'))));
  await page.goto(url, { waitUntil: 'networkidle' });
  const requestsBeforeFocus = asked;
  let bytes = 0;
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await focusField(page);
  const started = await page.evaluate((query) => {
    const field = document.querySelector<HTMLInputElement>('#search-field');
    if (!field) throw new Error('This is not the search page.');
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return performance.now();
  }, word);
  const afterFocus = await resultsSince(page, started, '#search-results li');
  // The words around the hits are loaded last.
  await page.waitForLoadState('networkidle');
  await page.close();
  return { requestsBeforeFocus, afterFocus, afterTyping: await typed(browser, url, word), bytes };
}

async function typed(browser: Browser, url: string, word: string): Promise<number> {
  const page = await slowPage(browser);
  await page.goto(url, { waitUntil: 'networkidle' });
  await focusField(page);
  await page.keyboard.type(word.slice(0, -1), { delay: keyPause });
  const started = await page.evaluate(() => performance.now());
  await page.keyboard.press(word.slice(-1));
  // Results of the letters before stand already: those of the whole word do when the list is at rest.
  const time = await resultsSince(page, started, '#search-results[aria-busy=false] li');
  await page.close();
  return time;
}

/** A page with nothing in its cache, on a slow line. */
async function slowPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const client = await page.context().newCDPSession(page);
  await client.send('Network.emulateNetworkConditions', slow);
  return page;
}

async function focusField(page: Page): Promise<void> {
  await page.locator('#search-field').focus();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2000);
}

/** Milliseconds from a moment of the page's clock until a result stands. */
function resultsSince(page: Page, started: number, result: string): Promise<number> {
  return page.evaluate(async ([from, selector]) => {
    while (!document.querySelector(selector)) await new Promise(requestAnimationFrame);
    return Math.round(performance.now() - from);
  }, [started, result] as const);
}
