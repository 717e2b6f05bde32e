import type { Page } from 'playwright-core';
import { runAxe } from './axe.ts';
import { sidewaysScroll } from './layout.ts';
import { open } from './open.ts';

/** One way of looking at a page; `width` is in CSS pixels. */
export interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
  /** The reader's own few colours in place of the site's. */
  forcedColors?: 'active';
  /** True where another look tells axe as much. */
  withoutAxe?: boolean;
}

/** Everything that a visit to a page showed; each list but `passed` is empty for a sound page. */
export interface Visit {
  axe: string[];
  sideways: string[];
  logged: string[];
  failed: string[];
  elsewhere: string[];
  kept: string[];
  /** Rules of axe that had something to look at and passed. */
  passed: string[];
}

/** Opens an address and looks at it in the ways given, with axe unless told not to; each finding names the address. What stays in the browser is told by the first that left it. */
export async function visit(page: Page, url: string, looks: readonly Look[], { withAxe = true } = {}): Promise<Visit> {
  const found = { axe: [] as string[], sideways: [] as string[], passed: [] as string[], ...watch(page, url) };
  for (const [index, { width, colorScheme, forcedColors = 'none', withoutAxe }] of looks.entries()) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, forcedColors });
    if (index === 0) await open(page, url);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const { violations, passed } = withAxe && !withoutAxe ? await runAxe(page) : { violations: [], passed: [] };
    const name = `${new URL(url).pathname} at ${width} px, ${colorScheme}, forced colours ${forcedColors}: `;
    found.axe.push(...violations.map((text) => name + text));
    found.passed.push(...passed);
    found.sideways.push(...(await sidewaysScroll(page)).map((text) => name + text));
  }
  const kept = await keptBy(page, url);
  for (const event of ['console', 'pageerror', 'requestfailed', 'response', 'request']) page.removeAllListeners(event);
  return { ...found, kept };
}

/** Listens to what a page logs and asks for, from before it is opened. */
export function watch(page: Page, url: string): Pick<Visit, 'logged' | 'failed' | 'elsewhere'> {
  const { host, pathname } = new URL(url);
  const [logged, failed, elsewhere]: [string[], string[], string[]] = [[], [], []];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') logged.push(`${pathname}: ${message.text()}`);
  });
  page.on('pageerror', (error) => logged.push(`${pathname}: ${error.message}`));
  page.on('requestfailed', (request) => failed.push(`${pathname}: ${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${pathname}: ${response.url()} ${response.status()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).host !== host) elsewhere.push(`${pathname}: ${request.url()}`);
  });
  return { logged, failed, elsewhere };
}

/** Everything the page left in the browser. */
async function keptBy(page: Page, url: string): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`);
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map((key) => `CacheStorage ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ]);
  return [...cookies, ...stored].map((text) => `${new URL(url).pathname}: ${text}`);
}
