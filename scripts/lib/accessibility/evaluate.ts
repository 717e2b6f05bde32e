import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { checkNames, type Evaluation, type Look } from '../../../src/lib/schemas/evaluation.ts';
import { bringAxe } from '../../../tests/browser/lib/axe.ts';
import { inPages } from '../../../tests/browser/lib/in-pages.ts';
import { open } from '../../../tests/browser/lib/open.ts';
import { askAxe } from './ask-axe.ts';
import { measure } from './measure.ts';
import { together, type Seen } from './seen.ts';
import { walk } from './walk.ts';

const height = 800;

/** Every page is looked at in all of these; the keyboard walks in those named below. */
export const looks: readonly Look[] = [
  { width: 1280, colours: 'light' },
  { width: 1280, colours: 'dark' },
  { width: 1280, colours: 'forced' },
  { width: 360, colours: 'forced' },
  { width: 360, colours: 'dark' },
  { width: 360, colours: 'light' },
];

const walked: readonly Look[] = [looks[1], looks[3]].filter((look) => look !== undefined);

/** What was found on all of the pages; who ran it when is for the caller to add. */
export type Outcome = Pick<Evaluation, 'looks' | 'checks' | 'findings' | 'review'>;

/** Evaluates pages given by their addresses; each is opened once and looked at in every way. `at` makes the full address. */
export async function evaluate(browser: Browser, addresses: readonly string[], at: (address: string) => string, tell: (done: number) => void): Promise<Outcome> {
  let done = 0;
  const seen = await inPages(browser, { reducedMotion: 'reduce' }, addresses, async (page, address) => {
    const own = await lookAtPage(page, address, at(address));
    tell((done += 1));
    return own;
  }, bringAxe);
  const { asked, findings, review } = together(seen);
  const count = (check: (typeof checkNames)[number]) => asked.filter((one) => one.check === check).reduce((sum, { number }) => sum + number, 0);
  return {
    looks: [...looks],
    checks: checkNames.map((check) => ({ check, asked: count(check), found: findings.filter((one) => one.check === check).length })),
    findings,
    review: [...Map.groupBy(review, ({ rule }) => rule)]
      .map(([rule, all]) => ({ rule, pages: new Set(all.map(({ page }) => page)).size, elements: new Set(all.map(({ page, element }) => page + element)).size }))
      .sort((one, other) => (one.rule < other.rule ? -1 : 1)),
  };
}

/** Opens a page and looks at it in every way; `bringAxe` has been called for the browser page. */
export async function lookAtPage(page: Page, address: string, url: string): Promise<Seen> {
  await page.setViewportSize({ width: looks[0]?.width ?? 1280, height });
  await open(page, url);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const seen: Seen[] = [];
  for (const look of looks) {
    await page.setViewportSize({ width: look.width, height });
    await page.emulateMedia({ colorScheme: look.colours === 'dark' ? 'dark' : 'light', forcedColors: look.colours === 'forced' ? 'active' : 'none' });
    // A walk ends far down, where what sticks to the window may lie over a target; a reader scrolls on.
    await page.evaluate(() => scrollTo(0, 0));
    seen.push(await askAxe(page, address, look));
    if (walked.includes(look)) seen.push(await walk(page, address, look));
  }
  seen.push(await measure(page, address));
  return together(seen);
}

/** A digest of a built page, by which a report knows whether it has changed since. */
export function digestOfPage(dist: string, address: string): string {
  const file = join(dist, address, address.endsWith('/') ? 'index.html' : '');
  return createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 12);
}
