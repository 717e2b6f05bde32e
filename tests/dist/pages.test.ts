import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { assembleSite, loadContent } from '../../src/project.ts';
import { absolute, href } from '../../src/lib/site.ts';
import { htmlProblems } from '../lib/html-validate.ts';
import { dist, isNotFound, notFoundAddresses, readPages, type BuiltPage } from '../lib/pages.ts';
import { plain } from '../lib/plain.ts';
import { referencesOf } from '../lib/references.ts';

const site = assembleSite(loadContent());
const pages = readPages(dist);
// The page for missing addresses has no address of its own, and speaks both languages.
const addressed = pages.filter(({ address }) => !isNotFound(address));
const isEnglish = ({ address }: BuiltPage) => address.startsWith('/en/');

/** Addresses of the pages of which something is not true. */
const except = (some: readonly BuiltPage[], holds: (page: BuiltPage) => boolean) => some.filter((page) => !holds(page)).map(({ address }) => address);
const attribute = ({ document }: BuiltPage, selector: string, name: string) => document.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? '');
const content = (page: BuiltPage, selector: string) => attribute(page, selector, 'content').join('|');

/** Values that pages of one language share, with the addresses that share them. */
function shared(value: (page: BuiltPage) => string): [string, string[]][] {
  const owners = new Map<string, string[]>();
  for (const page of addressed) {
    const key = `${isEnglish(page) ? 'en' : 'lt'}: ${value(page)}`;
    owners.set(key, [...(owners.get(key) ?? []), page.address]);
  }
  return [...owners].filter(([, addresses]) => addresses.length > 1);
}

test('there is a page for every route, one for missing addresses, and no other', () => {
  expect(pages.map(({ address }) => address)).toEqual([...site.routes.map(({ address }) => address), ...notFoundAddresses].sort());
  expect(pages.length).toBeGreaterThanOrEqual(120);
});

test('html-validate finds no error on any page', () => {
  expect(pages.flatMap(htmlProblems)).toEqual([]);
});

test('html-validate would find an error', () => {
  const [page] = pages;
  expect(page && htmlProblems({ ...page, html: page.html.replace('<main', '<img src="x.png"><main') }).join()).toContain('wcag/h37');
});

test('every page has one h1, and words in it', () => {
  expect(except(pages, ({ document }) => document.querySelectorAll('h1').length === 1 && plain(document.querySelector('h1')?.text ?? '').length > 2)).toEqual([]);
});

test('headings go down by one level at a time', () => {
  const levels = ({ document }: BuiltPage) => document.querySelectorAll('main h1, main h2, main h3, main h4, main h5, main h6').map(({ tagName }) => Number(tagName[1]));
  expect(except(pages, (page) => levels(page).every((level, index, all) => level - (all[index - 1] ?? 0) <= 1))).toEqual([]);
});

test('every page has one title, and no two of a language the same', () => {
  expect(except(pages, ({ document }) => document.querySelectorAll('head > title').length === 1 && plain(document.querySelector('title')?.text ?? '').length > 5)).toEqual([]);
  expect(shared(({ document }) => document.querySelector('title')?.text ?? '')).toEqual([]);
});

test('every page has one description of at most 300 letters, and no two of a language the same', () => {
  expect(except(pages, (page) => { const [description = '', ...more] = attribute(page, 'meta[name="description"]', 'content'); return description.length > 5 && description.length <= 300 && !more.length; })).toEqual([]);
  expect(shared((page) => content(page, 'meta[name="description"]'))).toEqual([]);
});

test('the language of a page is that of its address', () => {
  expect(except(addressed, (page) => page.document.querySelector('html')?.getAttribute('lang') === (isEnglish(page) ? 'en' : 'lt'))).toEqual([]);
  expect(addressed.filter(isEnglish).length).toBeGreaterThanOrEqual(60);
});

test('the canonical address of a page is its own, in full', () => {
  expect(except(addressed, (page) => attribute(page, 'link[rel="canonical"]', 'href').join() === absolute(site, page.address))).toEqual([]);
});

test('only the search and the page for missing addresses ask not to be indexed', () => {
  const unindexed = pages.filter((page) => content(page, 'meta[name="robots"]') === 'noindex').map(({ address }) => address);
  expect(unindexed).toEqual(['/404.html', '/en/404.html', '/en/search/', '/paieska/']);
});

test('every page has an Open Graph card of its own', () => {
  const holds = (page: BuiltPage) => {
    const graph = (name: string) => content(page, `meta[property="og:${name}"]`);
    return graph('title') !== '' && page.document.querySelector('title')?.text.includes(graph('title')) === true
      && graph('description') === content(page, 'meta[name="description"]') && graph('url') === absolute(site, page.address)
      && graph('site_name') === site.settings.name[isEnglish(page) ? 'en' : 'lt'] && graph('locale') === (isEnglish(page) ? 'en_GB' : 'lt_LT') && graph('locale:alternate') === (isEnglish(page) ? 'lt_LT' : 'en_GB')
      && /^(?:article|website)$/.test(graph('type')) && graph('image:alt') !== '' && content(page, 'meta[name="twitter:card"]') === 'summary_large_image';
  };
  expect(except(addressed, holds)).toEqual([]);
});

test('what was written on a day is an article, with the day on which the site had it', () => {
  const articles = addressed.filter((page) => content(page, 'meta[property="og:type"]') === 'article');
  expect(articles.map(({ address }) => address)).toEqual(site.routes.filter(({ id }) => /^(?:news|events|guide)\//.test(id)).map(({ address }) => address).sort());
  expect(except(articles, (page) => /^\d{4}-\d{2}-\d{2}$/.test(content(page, 'meta[property="article:published_time"]')))).toEqual([]);
  expect(articles.length).toBeGreaterThanOrEqual(20);
});

test('the picture of every Open Graph card is there, of the size the card says', async () => {
  const pictures = [...new Set(addressed.map((page) => ['', ':width', ':height'].map((name) => content(page, `meta[property="og:image${name}"]`)).join(' ')))];
  // One for each entry, list and home page in each language; pages that have none of their own show one of these.
  expect(pictures).toHaveLength(site.routes.filter(({ view }) => view === 'entry' || view === 'list' || view === 'home').length);
  for (const picture of pictures) {
    const [url = '', width, height] = picture.split(' ');
    expect(url.startsWith(absolute(site, '/'))).toBe(true);
    const file = join(dist, url.slice(absolute(site, '/').length));
    const made = await sharp(file).metadata();
    expect([made.width, made.height, made.format]).toEqual([Number(width), Number(height), 'png']);
    expect(statSync(file).size).toBeLessThanOrEqual(60_000);
  }
});

test('every page but the home pages shows the way to it, from the home page to itself', () => {
  const trail = ({ document }: BuiltPage) => document.querySelectorAll('main > nav ol > li');
  const holds = (page: BuiltPage) => {
    const steps = trail(page);
    const links = steps.flatMap((step) => step.querySelector('a')?.getAttribute('href') ?? []);
    const last = steps.at(-1);
    return steps.length >= 2 && links.length === steps.length - 1 && links[0] === href(site, isEnglish(page) ? '/en/' : '/')
      && last?.getAttribute('aria-current') === 'page' && plain(last.text) === plain(page.document.querySelector('h1')?.text ?? '');
  };
  const [homes, others] = [addressed.filter(({ address }) => /^\/(?:en\/)?$/.test(address)), addressed.filter(({ address }) => !/^\/(?:en\/)?$/.test(address))];
  expect(except(others, holds)).toEqual([]);
  expect(homes.map((page) => trail(page).length)).toEqual([0, 0]);
});

test('every page has a style for paper that takes the menus away and leaves the funder', () => {
  const styles = ({ document }: BuiltPage) => document.querySelectorAll('style').map(({ rawText }) => rawText).join();
  expect(except(addressed, (page) => /@media print\s*\{[\s\S]*\.no-print[\s\S]*display:\s*none/.test(styles(page)))).toEqual([]);
  expect(except(addressed, ({ document }) => document.querySelectorAll('.no-print [data-acknowledgement]').length === 0 && document.querySelectorAll('.no-print').length > 0)).toEqual([]);
});

test('no page carries a style attribute or a handler of events', () => {
  const marked = pages.flatMap(({ address, document }) => document.querySelectorAll('*').filter(({ attributes }) => Object.keys(attributes).some((name) => /^(?:style|on\w+)$/i.test(name))).map(({ tagName }) => `${address} ${tagName}`));
  expect(marked).toEqual([]);
});

test('no page loads anything from another host', () => {
  const loaded = pages.flatMap((page) => referencesOf(page).filter(({ element }) => !/^(?:A|FORM)$/.test(element.tagName) && !/^(?:canonical|alternate)$/.test(element.getAttribute('rel') ?? '')));
  expect(loaded.filter(({ address }) => !/^\/(?!\/)/.test(address)).map(({ page, address }) => `${page.address} ${address}`)).toEqual([]);
  expect(loaded.length).toBeGreaterThanOrEqual(pages.length);
  const imported = pages.flatMap(({ html, address }) => [...html.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(([, url, other]) => `${address} ${url ?? other}`));
  expect(imported.filter((line) => !/ (?:\/(?!\/)|data:)/.test(line))).toEqual([]);
  expect(imported.length).toBeGreaterThanOrEqual(pages.length);
});

test('every font that a page names lies in the site', () => {
  const fonts = new Set(pages.flatMap(({ html }) => [...html.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, url = '']) => url)));
  expect([...fonts].filter((url) => !existsSync(join(dist, url.slice(site.base.length))))).toEqual([]);
  expect(fonts.size).toBeGreaterThanOrEqual(2);
});
