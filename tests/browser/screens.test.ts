import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../scripts/lib/serve.ts';
import { launchBrowser } from '../lib/chromium.ts';
import { buildFixture, buildTime, type FixtureSite } from '../lib/fixture-site.ts';
import type { Browser } from 'playwright-core';
import { shareChanged } from './lib/screens.ts';
import { desk, phone } from './lib/site.ts';
import { scriptsRun } from './lib/open.ts';

// Six pages of the made-up project, which no news of this one changes. “npm run screens” takes the pictures anew: look at them before you commit.
const screens = [
  { name: 'home-phone', address: '/', size: phone, colorScheme: 'light' },
  { name: 'home-desk-dark', address: '/en/', size: desk, colorScheme: 'dark' },
  { name: 'article-desk', address: '/naujienos/visi-elementai/', size: desk, colorScheme: 'light' },
  { name: 'list-phone-dark', address: '/naujienos/', size: phone, colorScheme: 'dark' },
  { name: 'partner-phone', address: '/partneriai/pramanyta-savivaldybe/', size: phone, colorScheme: 'light' },
  { name: 'partners-desk', address: '/partneriai/', size: desk, colorScheme: 'light' },
] as const;
/** Share of pixels that may differ from one machine to the next. */
const tolerance = 0.02;
const folder = join(import.meta.dirname, 'screens');

let fixture: FixtureSite;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  fixture = await buildFixture({}, '2026-11-22T12:00:00+02:00');
  [served, browser] = await Promise.all([serve(fixture.out), launchBrowser()]);
}, buildTime);

afterAll(async () => {
  await browser.close();
  await served.close();
  fixture.remove();
});

async function take({ address, size, colorScheme }: (typeof screens)[number]): Promise<Buffer> {
  const page = await browser.newPage({ ...size, colorScheme, reducedMotion: 'reduce' });
  const answer = await page.goto(served.url + address.slice(1), { waitUntil: 'networkidle' });
  await scriptsRun(page);
  expect(answer?.status(), address).toBe(200);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const picture = await page.screenshot();
  await page.close();
  return sharp(picture).png({ palette: true, colours: 64 }).toBuffer();
}

test.each(screens)('$name looks as it did', async (screen) => {
  const [picture, file] = [await take(screen), join(folder, `${screen.name}.png`)];
  if (process.env.TAKE_SCREENS) writeFileSync(file, picture);
  expect(existsSync(file), 'Take the pictures with “npm run screens”.').toBe(true);
  expect(await shareChanged(file, picture)).toBeLessThan(tolerance);
});

test('a page that looks otherwise is noticed', async () => {
  const [light, dark] = [join(folder, 'home-phone.png'), join(folder, 'list-phone-dark.png')];
  expect(await shareChanged(light, dark)).toBeGreaterThan(5 * tolerance);
  expect(await shareChanged(light, join(folder, 'partner-phone.png'))).toBeGreaterThan(tolerance);
});
