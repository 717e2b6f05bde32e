import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../scripts/lib/serve.ts';
import { launchBrowser } from '../lib/chromium.ts';
import { buildFixture, buildTime, type FixtureSite } from '../lib/fixture-site.ts';
import { htmlProblems } from '../lib/html-validate.ts';
import { longTitle, longWord, oddFiles } from '../lib/odd-files.ts';
import { filesOf, isNotFound, readPages, scriptsOf } from '../lib/pages.ts';
import { plain } from '../lib/plain.ts';
import { runAxe } from './lib/axe.ts';
import { cutOff, sidewaysScroll } from './lib/layout.ts';
import { open } from './lib/open.ts';
import { desk } from './lib/site.ts';
import { watch } from './lib/visit.ts';

// The fixture as a preview, with pictures made by code, every component, and what a layout is hardest for.
let built: FixtureSite;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  built = await buildFixture({ ...(await oddFiles()), ...waitingFiles }, '2032-06-01T12:00:00+03:00', { PREVIEW: '1' });
  served = await serve(built.out);
  browser = await launchBrowser();
}, buildTime);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  built?.remove();
});

// A draft, an entry that waits for its moment, and in English one whose Lithuanian has changed since.
const waitingFiles = {
  'news/juodrastis/index.lt.mdx': '---\ntitle: Juodraštis\nsummary: Apie juodraštį.\ndate: 2032-05\nkind: article\npublished: 2032-05-01\ndraft: true\n---\n\nTekstas.\n',
  'news/laukianti/index.lt.mdx': '---\ntitle: Laukianti\nsummary: Apie laukimą.\ndate: 2032-05\nkind: article\npublished: 2032-05-01\npublishAt: 2032-07-01T09:00:00+03:00\n---\n\nTekstas.\n',
  'news/laukianti/index.en.mdx': "---\ntitle: Lagging\nsummary: About waiting.\ntranslationOf: '00000000'\n---\n\nText.\n",
};

const at = (address: string) => served.url + address.slice(1);
const parts = '/naujienos/dalys-lt/';
const styleguide = '/styleguide/';
const [translations, inEnglish] = ['/vertimai/', '/en/translations/'];
const [draft, waiting, lagging] = ['/naujienos/juodrastis/', '/naujienos/laukianti/', '/en/news/lagging/'];
const odd = [parts, '/naujienos/ilgas/', '/partneriai/ilgas/', '/partneriai/', '/naujienos/', '/naujienos/visi-elementai/', '/en/news/', '/renginiai/', '/temos/pavyzdys/', '/404.html', styleguide, translations, '/', draft];

async function opened(address: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
  await open(page, at(address));
  return page;
}

test('at 320 px nothing scrolls sideways or is cut off: long words and titles, every component, one item and two hundred', async () => {
  const page = await opened(odd[0] ?? '', 320);
  for (const address of odd) {
    await open(page, at(address));
    for (const length of [undefined, 1, 200]) {
      if (length) await page.evaluate(makeListsOf, length);
      expect({ address, length, sideways: await sidewaysScroll(page), cutOff: await cutOff(page) }).toEqual({ address, length, sideways: [], cutOff: [] });
    }
  }
  await open(page, at('/partneriai/ilgas/'));
  expect(plain(await page.locator('h1').innerText())).toBe(longWord);
  expect(await page.locator('aside a[href^="http"]').count()).toBe(0);
  await open(page, at('/naujienos/ilgas/'));
  expect(plain(await page.locator('h1').innerText())).toBe(longTitle);
  await page.close();
});

/** Gives every list of entries so many items, copies of its first. */
function makeListsOf(length: number): void {
  for (const list of document.querySelectorAll('main .entry-list')) {
    const [first] = list.children;
    if (first) list.replaceChildren(...Array.from({ length }, () => first.cloneNode(true)));
  }
}

test('a search without a result says so and shows the way to all pages, at 320 px too', async () => {
  const page = await opened('/paieska/?q=xqzxqzxqz', 320);
  await expect.poll(() => page.locator('#search-status').innerText()).toContain('nieko nerasta');
  expect(await page.locator('main a[href$="/svetaines-medis/"]').filter({ visible: true }).count()).toBe(1);
  expect(await sidewaysScroll(page)).toEqual([]);
  await page.close();
});

test.each(['light', 'dark'] as const)('every component is accessible and works under the policy, and so is the style guide (%s)', async (scheme) => {
  for (const [address, width] of [[parts, 320], [styleguide, 1280], [inEnglish, 320]] as const) {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme });
    const { logged, failed } = watch(page, at(address));
    await open(page, at(address));
    expect({ address, ...(await runAxe(page)), passed: [], logged, failed }).toEqual({ address, violations: [], passed: [], logged: [], failed: [] });
    await page.close();
  }
});

test('in forced colours a box that is ticked still looks it', async () => {
  const page = await opened(parts, desk.viewport.width);
  await page.emulateMedia({ forcedColors: 'active' });
  const groundOf = (selector: string) => page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.locator('.box').first().check();
  expect(await groundOf('.box:checked')).not.toBe(await groundOf('html'));
  await page.close();
});

test('the pages that hold components are valid HTML', () => {
  expect([parts, styleguide, translations, draft, lagging, '/'].flatMap((address) => htmlProblems(built.page(address)))).toEqual([]);
});

test('a picture comes as AVIF, WebP and in its own format, never larger than it is, with its size told', async () => {
  const pictures = built.page(parts).document.querySelectorAll('main picture');
  expect(pictures).toHaveLength(7);
  for (const picture of pictures) {
    expect(picture.querySelectorAll('source').map((source) => source.getAttribute('type'))).toEqual(['image/avif', 'image/webp']);
    const image = picture.querySelector('img');
    const [width, height] = [Number(image?.getAttribute('width')), Number(image?.getAttribute('height'))];
    expect(image?.getAttribute('alt')).toMatch(/disk/i);
    for (const source of picture.querySelectorAll('source, img')) {
      for (const [, address = '', told = ''] of (source.getAttribute('srcset') ?? '').matchAll(/(\S+) (\d+)w/g)) {
        const real = await sharp(join(built.out, address.replace('/projektas/', ''))).metadata();
        expect([real.width, Math.round((real.width / real.height) * 20)], address).toEqual([Number(told), Math.round((width / height) * 20)]);
      }
    }
  }
});

test('the lead photograph is asked for first, and every other waits until it is near', () => {
  const [lead, ...others] = built.page(parts).document.querySelectorAll('main picture img').map((image) => ['loading', 'fetchpriority'].map((name) => image.getAttribute(name)));
  expect(lead).toEqual(['eager', 'high']);
  expect(others).toEqual(others.map(() => ['lazy', undefined]));
});

test('each photograph says once who made it and under what licence, and what the text does not show follows it', () => {
  const { document } = built.page(parts);
  const captions = document.querySelectorAll('article figure.figure').map((figure) => plain(figure.querySelector('figcaption')?.text ?? ''));
  const credit = 'Nuotrauka: Vardenė. Licencija: CC0 1.0';
  expect(captions).toEqual([`Pirmo vaizdo antraštė ${credit}`, credit, credit, credit, 'Ketvirto vaizdo antraštė', credit, credit]);
  expect(document.querySelectorAll('.more-photos picture img').map((image) => image.getAttribute('alt'))).toEqual(['Diskas penkta.jpg', 'Diskas sesta.jpg']);
});

test('without scripts each picture of a gallery is a link to itself, large', async () => {
  const links = built.page(parts).document.querySelectorAll('.gallery a').map((link) => link.getAttribute('href')?.replace('/projektas/', '') ?? '');
  const sizes = await Promise.all(links.map(async (link) => (await sharp(join(built.out, link)).metadata()).width));
  expect(sizes).toEqual([900, 640, 1000, 900, 900]);
});

test('with scripts a gallery opens in a dialog: arrows lead on, Escape closes it, and the focus returns', async () => {
  const page = await opened(parts, desk.viewport.width);
  const [dialog, shown] = [page.locator('dialog[open]'), page.locator('dialog[open] img')];
  const links = page.locator('.gallery').first().locator('a');
  await links.nth(1).focus();
  await page.keyboard.press('Enter');
  expect(await shown.getAttribute('alt')).toBe('Diskas trecia.png');
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await page.keyboard.press('ArrowRight');
  expect([await shown.getAttribute('alt'), plain(await dialog.locator('figcaption').innerText())]).toEqual(['Kitas diskas', 'Ketvirto vaizdo antraštė 3 / 3']);
  await page.keyboard.press('ArrowRight');
  expect(await shown.getAttribute('alt')).toBe('Diskas antra.jpg');
  await page.keyboard.press('ArrowLeft');
  await dialog.getByRole('button', { name: 'Ankstesnis vaizdas' }).click();
  expect(await shown.getAttribute('alt')).toBe('Diskas trecia.png');
  expect(await shown.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(640);
  expect((await runAxe(page)).violations).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await dialog.count()).toBe(0);
  expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
  await page.close();
});

test('the script of galleries is on pages that hold one and on no other, and is at most 1 kB', () => {
  const scripts = built.pages.flatMap((page) => scriptsOf(page).map((file) => [page.address, file.replace('/projektas/', '')])).filter(([, file]) => readFileSync(join(built.out, file ?? ''), 'utf8').includes('.gallery'));
  expect([...new Set(scripts.map(([address]) => address))]).toEqual(['/en/news/dalys-en/', parts, styleguide]);
  expect(statSync(join(built.out, scripts[0]?.[1] ?? '')).size).toBeLessThanOrEqual(1024);
});

test('a file to take away tells its type and size, and is there', () => {
  const download = built.page(parts).document.querySelector('.download');
  expect(plain(download?.text ?? '')).toBe(`Lentelė ${longWord} CSV, 1 kB`);
  expect(readFileSync(join(built.out, download?.querySelector('a')?.getAttribute('href')?.replace('/projektas/', '') ?? ''), 'utf8')).toBe('a;b\n1;2\n');
});

test('the style guide shows every component beside its source, and search engines, sitemap and search pass it over', () => {
  const { document, html } = built.page(styleguide);
  const shown = document.querySelectorAll('.demonstration').map((part) => part.querySelector('pre')?.text.trim() ?? '');
  for (const name of ['Figure', 'Gallery', 'Quote', 'Facts', 'Note', 'Checklist', 'Download', 'Timeline', 'Figures', 'Contacts', 'Funding']) expect(shown.some((source) => source.includes(`<${name} `) || source.includes(`<${name}>`)), name).toBe(true);
  expect(document.querySelectorAll('.swatches li').length).toBeGreaterThan(15);
  expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  expect(html).not.toContain('data-pagefind-body');
  expect(readFileSync(join(built.out, 'sitemap-0.xml'), 'utf8')).not.toContain('styleguide');
});

test('every page of a preview says that it is one, and no search engine may list it', () => {
  const pages = built.pages.filter(({ address, document }) => !isNotFound(address) && !document.querySelector('meta[http-equiv="refresh"]'));
  expect(pages.length).toBeGreaterThan(30);
  expect(pages.filter(({ document }) => !document.querySelector('[data-preview]') || document.querySelector('meta[name="robots"]')?.getAttribute('content') !== 'noindex').map(({ address }) => address)).toEqual([]);
  expect(readFileSync(join(built.out, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
  expect(plain(built.page('/').document.querySelector('#changed')?.parentNode?.parentNode?.text ?? '')).toContain('nenurodyta, su kuo lyginti (PREVIEW_BASE)');
});

test('a draft says so in words, on its page and in lists, and what waits says until when', () => {
  const ribbon = (address: string) => plain(built.page(address).document.querySelector('article > p')?.text ?? '');
  expect(ribbon(draft)).toBe('Juodraštis – nepaskelbtas');
  expect(ribbon(waiting)).toBe('Nepaskelbta – pasirodys 2032 m. liepos 1 d., 09:00 (UTC+03:00)');
  const kickers = built.page('/naujienos/').document.querySelectorAll('.entry-list .kicker b').map(({ text }) => text);
  expect(kickers.filter((text) => text.includes('juodraštis'))).toEqual(['Naujiena – juodraštis']);
});

test('an English page that lags behind the Lithuanian one says so with a link to it, and no other does', () => {
  const notice = built.page(lagging).document.querySelector('article > p[role="note"]');
  expect(plain(notice?.text ?? '')).toBe('This page may lag behind the Lithuanian one. Read it in Lithuanian');
  expect(notice?.querySelector('a')?.getAttribute('href')).toBe('/projektas/naujienos/laukianti/');
  expect(built.pages.filter(({ html }) => html.includes('may lag behind')).map(({ address }) => address)).toEqual([lagging]);
});

test('the staff see how each English page stands to its Lithuanian one', () => {
  const { document } = built.page(translations);
  expect(document.querySelectorAll('h2').map(({ text }) => text.replace(/ \(\d+\)$/, '')).slice(0, 3)).toEqual(['Neišversta', 'Lietuviškas tekstas vėliau pakeistas', 'Nepažymėta, iš ko versta']);
  const outdated = document.querySelector('#outdated')?.parentNode?.querySelectorAll('tbody a').map((link) => link.getAttribute('href'));
  expect(outdated).toEqual(['/projektas/naujienos/laukianti/', '/projektas/en/news/lagging/']);
});

test('readers get no pages of the staff', () => {
  expect(readPages('dist').length).toBeGreaterThan(50);
  expect(filesOf('dist').filter((file) => /styleguide|formos-|vertimai|translations/.test(file))).toEqual([]);
});
