import { afterAll, beforeAll, expect, test } from 'vitest';
import { kinds, samplesByTurns } from './lib/addresses.ts';
import { openSite, type OpenSite } from './lib/site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const intruders = {
  'an inline script': '<script>window.intruder = true</script>',
  'an inline module': '<script type="module">window.intruder = true</script>',
  'an event attribute': '<img src="/nothing.png" alt="" onerror="window.intruder = true">',
  'a script of another host': '<script src="https://example.com/x.js"></script>',
  'a script in a data address': '<script src="data:text/javascript,window.intruder=true"></script>',
  'a script in a frame': '<iframe title="x" srcdoc="<script>parent.intruder = true</script>"></iframe>',
};

test.each(Object.entries(intruders))('%s put into a built page does not run', async (_name, markup) => {
  for (const address of samplesByTurns(['news', 'search'])) {
    const page = await site.browser.newPage();
    const blocked: string[] = [];
    await page.exposeFunction('noteViolation', (directive: string) => blocked.push(directive));
    await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) => noteViolation(event.effectiveDirective))`);
    await page.route(`**${address}`, async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({ response, body: body.replace('</main>', `${markup}</main>`) });
    });
    await page.goto(site.at(address), { waitUntil: 'load' });
    await expect.poll(() => blocked.length).toBeGreaterThan(0);
    expect(await page.evaluate('window.intruder')).toBeUndefined();
    await page.close();
  }
});

test('every kind of page works under its own policy and the one of the header: nothing is blocked', async () => {
  const blocked: string[] = [];
  const page = await site.browser.newPage();
  await page.exposeFunction('noteViolation', (text: string) => blocked.push(text));
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) => noteViolation(location.pathname + ' ' + event.violatedDirective + ' ' + event.blockedURI))`);
  const addresses = samplesByTurns(kinds);
  for (const address of addresses) {
    const response = await page.goto(site.at(address), { waitUntil: 'load' });
    expect(response?.headers()['content-security-policy'], address).toContain("default-src 'none'");
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count(), address).toBe(1);
    // The styles came through: without them nothing would be bold.
    expect(await page.locator('h1').first().evaluate((heading) => getComputedStyle(heading).fontWeight), address).not.toBe('400');
  }
  expect(addresses.length).toBe(kinds.length);
  expect(blocked).toEqual([]);
  await page.close();
});

test('no page is shown in a frame, not even of this site', async () => {
  const page = await site.browser.newPage();
  await page.route('**/frame/', (route) => route.fulfill({ contentType: 'text/html', body: `<iframe src="${site.at('/')}" title="x"></iframe>` }));
  await page.goto(site.at('/frame/'), { waitUntil: 'load' });
  expect(page.frames().map((frame) => new URL(frame.url()).protocol)).toEqual(['http:', 'chrome-error:']);
  await page.close();
});
