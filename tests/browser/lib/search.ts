import type { Page } from 'playwright-core';
import { messages } from '../../../src/i18n/index.ts';
import type { Locale } from '../../../src/lib/locales.ts';
import { counted, filled } from '../../../src/search/script-words.ts';
import { sampleOf } from './addresses.ts';
import { phone, type OpenSite } from './site.ts';
import { watch } from './visit.ts';

/** The search page in a browser page of its own; `logged` and `asked` fill as it goes. */
export interface SearchPage {
  page: Page;
  /** Errors and warnings. */
  logged: string[];
  /** Paths of all requests. */
  asked: string[];
}

/** Opens the search page of a language; `search` is the part of the address from `?`. */
export async function openSearch(site: OpenSite, locale: Locale, search = ''): Promise<SearchPage> {
  const page = await site.browser.newPage({ ...phone, reducedMotion: 'reduce' });
  const url = site.at(sampleOf('search', locale)) + search;
  const { logged } = watch(page, url);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(url);
  return { page, logged, asked };
}

/** Types a query as a reader does and waits until its search is finished. */
export async function searchFor(page: Page, query: string): Promise<void> {
  await page.locator('#search-field').fill(query);
  await finished(page);
}

/** Waits until no search is under way. */
export async function finished(page: Page): Promise<void> {
  await page.locator('#search-results[aria-busy="false"]').waitFor({ state: 'attached' });
}

/** What the page says about the search. */
export function statusOf(page: Page): Promise<string> {
  return page.locator('#search-status').innerText();
}

/** Paths of the results that answer the whole query and stand there, in order. */
export function resultsOf(page: Page): Promise<string[]> {
  return page.locator('#search-results > li h3 a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}

/** Number of results the status speaks of, 0 when it names none; the query itself holds no digits. */
export async function countOf(page: Page): Promise<number> {
  return Number(/\d+/.exec(await statusOf(page))?.[0] ?? 0);
}

/** Presses “more” until everything found stands there. */
export async function showAll(page: Page): Promise<void> {
  const more = page.locator('#search-more');
  while (await more.isVisible()) {
    const shown = await page.locator('#search-panel li').count();
    await more.click();
    // The first few come before the others, and the button goes with the last: only then may it be pressed again.
    await page.waitForFunction((before) => document.querySelector<HTMLElement>('#search-more')?.hidden || document.querySelectorAll('#search-panel li').length >= before + 10, shown);
  }
}

/** What the page says when a query has found so many results. */
export function foundSentence(locale: Locale, n: number, query: string): string {
  return counted(messages(locale).searchScript.found, n, locale, { query });
}

/** What the page says when a query has found nothing. */
export function nothingSentence(locale: Locale, query: string): string {
  return filled(messages(locale).searchScript.nothing, { query });
}
