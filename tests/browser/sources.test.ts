import { afterAll, beforeAll, expect, test } from 'vitest';
import { samplesByTurns } from './lib/addresses.ts';
import { desk, openSite, type OpenSite } from './lib/site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

test('on every kind of article its sources stand apart from the text and from the topics, and no wider than the text', async () => {
  const page = await site.browser.newPage(desk);
  for (const address of samplesByTurns(['press', 'news', 'municipality', 'chapter'])) {
    await page.goto(site.at(address));
    const space = await page.locator('.sources').evaluate((sources) => {
      const [text, own, after] = [document.querySelector('.text'), sources, sources.nextElementSibling].map((part) => part?.getBoundingClientRect());
      return { before: (own?.top ?? 0) - (text?.bottom ?? 0), after: after ? after.top - (own?.bottom ?? 0) : 99, wider: (own?.width ?? 0) - (text?.width ?? 0) };
    });
    expect(Math.min(space.before, space.after), address).toBeGreaterThan(20);
    expect(space.wider, address).toBeLessThanOrEqual(1);
  }
  await page.close();
});
