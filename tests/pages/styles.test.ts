import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../scripts/lib/serve.ts';
import { finishSite } from '../../src/finish/finish-site.ts';
import { placeNotFoundPages } from '../../src/finish/not-found-pages.ts';
import { temporaryFolder } from '../lib/build.ts';
import { launchBrowser } from '../lib/chromium.ts';
import { kinds, sampleOf } from '../browser/lib/addresses.ts';
import { open } from '../browser/lib/open.ts';

const folder = temporaryFolder();
const [full, finished] = [join(folder.path, 'full'), join(folder.path, 'finished')];
let browser: Browser;
let servers: Served[];

beforeAll(async () => {
  await build({ outDir: full, cacheDir: join(folder.path, 'cache'), logLevel: 'error' });
  placeNotFoundPages(full);
  writeFileSync(join(full, 'build.json'), '{"base":"/"}');
  cpSync(full, finished, { recursive: true });
  await finishSite(finished, () => {});
  browser = await launchBrowser();
  servers = [await serve(full), await serve(finished)];
});
afterAll(async () => {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  folder.remove();
});

// Each kind of page is looked at once: pruning asks for names of classes and elements, which both languages share.
test.each([
  ['lt', 360, 'light'],
  ['en', 1280, 'dark'],
] as const)('pruning the styles changes nothing that is seen, in %s at %i px in %s', async (locale, width, colorScheme) => {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const addresses = kinds.map((kind) => sampleOf(kind, locale));
  for (const address of addresses) {
    const [before, after] = [await looks(page, servers[0], address), await looks(page, servers[1], address)];
    expect(before.length, address).toBeGreaterThan(20);
    expect(after, address).toEqual(before);
  }
  expect(addresses.length).toBe(kinds.length);
  await page.close();
});

/** How every element looks: its place, and a digest of all its computed styles, in every state that a rule may speak of. */
async function looks(page: Page, server: Served | undefined, address: string): Promise<string[]> {
  // Scripts come later to a finished page; both are looked at once they have run.
  await open(page, new URL(address.slice(1), server?.url).href);
  await page.waitForFunction(() => [...document.querySelectorAll('.check [role=status]')].every(({ textContent }) => textContent));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const properties = [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'));
    // Scripts have no looks, and those of a finished page are named at its root.
    return [...document.body.querySelectorAll('*:not(script)')].map((element) => {
      const style = getComputedStyle(element);
      const { x, y, width, height } = element.getBoundingClientRect();
      let digest = 0;
      for (const name of properties) for (const character of style.getPropertyValue(name)) digest = (digest * 31 + character.charCodeAt(0)) | 0;
      return `${element.tagName} ${[x, y, width, height].map(Math.round).join(' ')} ${digest}`;
    });
  });
}
