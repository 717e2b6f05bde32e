import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsFound, wordsOfProject } from '../../scripts/lib/words-of-project.ts';
import { readContent } from '../../src/lib/content/read-content.ts';
import { locales } from '../../src/lib/locales.ts';
import { absolute } from '../../src/lib/site.ts';
import { feedAddresses, feedEntries, feedProblems } from '../lib/feed-problems.ts';
import { manyNews } from '../lib/fixture-files.ts';
import { buildFixture, buildTime, type FixtureSite } from '../lib/fixture-site.ts';
import { htmlProblems } from '../lib/html-validate.ts';
import { nodeOf } from '../lib/json-ld.ts';
import { filesOf, isNotFound, type BuiltPage } from '../lib/pages.ts';
import { plain } from '../lib/plain.ts';
import { brokenReferences, languageOf, ownAddress, referencesOf } from '../lib/references.ts';
import { sitemapProblems } from '../lib/sitemap-problems.ts';
import { readFeed, sitemapUrls } from '../lib/xml.ts';

// The made-up second project in tests/fixtures, under https://pavyzdys.example/projektas/, with 23 news of one year.
const base = '/projektas/';
const home = 'https://pavyzdys.example/projektas/';
let built: FixtureSite;

beforeAll(async () => {
  built = await buildFixture(manyNews(23), '2032-06-01T12:00:00+03:00');
}, buildTime);

afterAll(() => built?.remove());

const text = (page: BuiltPage, selector = 'main') => plain(page.document.querySelector(selector)?.text ?? '');
const titles = (page: BuiltPage) => page.document.querySelectorAll('.entry-list > li h2').map((heading) => plain(heading.text));
const pagesLinked = (page: BuiltPage) => page.document.querySelectorAll('nav[aria-label="Sąrašo puslapiai"] a').map((link) => [link.getAttribute('href'), link.getAttribute('aria-current') ?? '', link.getAttribute('aria-label')]);
const numbered = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => `Pavyzdys ${first + index} lt`);

test('every page of another project is valid HTML, also with a long title, a long word, footnotes, and headings called as parts of the page', () => {
  // Of the 23 news that are alike, one stands for all.
  const different = built.pages.filter(({ address }) => !/\/pavyzdys-(?!1-)/.test(address));
  expect(different.flatMap(htmlProblems)).toEqual([]);
  expect(different.length).toBeGreaterThanOrEqual(50);
});

test('every page of another project acknowledges its own funder, and nothing of this one stands in it', () => {
  const { funder } = built.site.settings;
  const wrong = built.pages.filter((page) => !isNotFound(page.address) && !text(page, '[data-acknowledgement]').includes(plain(funder.acknowledgement[page.address.startsWith('/en/') ? 'en' : 'lt'])));
  expect(wrong.map(({ address }) => address)).toEqual([]);
  const foreign = wordsOfProject(readContent('content', 'content'));
  const texts = filesOf(built.out).filter((file) => /\.(?:html|xml|txt|json|svg)$/.test(file));
  expect(texts.flatMap((file) => wordsFound(readFileSync(join(built.out, file), 'utf8'), foreign).map((word) => `${file}: ${word}`))).toEqual([]);
});

test('the colours of another project are in the styles of every page, in both schemes, and in its icon', () => {
  expect(built.pages.filter(({ html }) => /#17694a|light-dark\(#0f4d36/.test(html)).map(({ address }) => address)).toEqual([]);
  expect(built.pages.filter(({ html }) => html.includes('light-dark(#7a1f5c,#e8a0cf)')).length).toBeGreaterThan(50);
  expect(built.page('/').html).toContain('light-dark(#4d0f39,#3a0c2b)');
  expect(readFileSync(join(built.out, 'favicon.svg'), 'utf8')).toContain('#4d0f39');
});

test('a year with 23 news has 20 on its first page and 3 on its second, newest first', () => {
  expect(titles(built.page('/naujienos/2031/'))).toEqual(numbered(1, 20));
  expect(titles(built.page('/naujienos/2031/2/'))).toEqual(numbered(21, 23));
  expect(built.pages.filter(({ address }) => address.startsWith('/naujienos/2031/')).map(({ address }) => address)).toEqual(['/naujienos/2031/', '/naujienos/2031/2/']);
});

test('the pages of a year lead to each other and say which of them is shown', () => {
  const links = (current: number) => [1, 2].map((number) => [`${base}naujienos/2031/${number > 1 ? `${number}/` : ''}`, number === current ? 'page' : '', `${number} puslapis iš 2`]);
  expect(pagesLinked(built.page('/naujienos/2031/'))).toEqual(links(1));
  expect(pagesLinked(built.page('/naujienos/2031/2/'))).toEqual(links(2));
  expect(pagesLinked(built.page('/naujienos/2032/'))).toEqual([]);
});

test('the front list of a section shows the 20 newest of all years, and leads to each year', () => {
  const shown = titles(built.page('/naujienos/'));
  expect(shown).toHaveLength(20);
  expect(shown.slice(2)).toEqual(numbered(1, 18));
  expect(shown[0]).toBe('Žinia tik lietuviškai');
  expect(built.page('/naujienos/').document.querySelectorAll('nav[aria-label="Pagal metus"] a').map((link) => link.getAttribute('href'))).toEqual([`${base}naujienos/`, `${base}naujienos/2032/`, `${base}naujienos/2031/`]);
});

test('an entry in Lithuanian only has no page in English and names none', () => {
  const page = built.page('/naujienos/zinia-tik-lietuviskai/');
  expect(built.pages.filter(({ address }) => address.startsWith('/en/') && address.includes('tik-lietuvisk'))).toEqual([]);
  expect(built.pages.filter(({ address }) => address.includes('tik-lietuvisk'))).toHaveLength(3);
  expect(page.document.querySelectorAll('link[rel="alternate"][hreflang]').map((link) => link.getAttribute('hreflang'))).toEqual(['lt', 'x-default']);
  expect(page.document.querySelectorAll('meta[property="og:locale:alternate"]')).toEqual([]);
});

test('the language switch of an entry in Lithuanian only leads to the English home page and says so', () => {
  const link = built.page('/naujienos/zinia-tik-lietuviskai/').document.querySelector('[data-language-switch]');
  expect([link?.getAttribute('href'), link?.getAttribute('lang')]).toEqual([`${base}en/`, 'en']);
  expect(plain(link?.text ?? '')).toContain('English: Home');
});

test('English lists show an entry in Lithuanian only, in Lithuanian, marked and with its language told', () => {
  const news = ['Žinia tik lietuviškai', 'naujienos/zinia-tik-lietuviskai/'] as const;
  // Of so many news the site map names the years alone; a chapter stands there by itself.
  const chapter = ['Skyrius tik lietuviškai', 'vadovas/skyrius-tik-lietuviskai/'] as const;
  for (const [address, [title, path]] of [['/en/news/', news], ['/en/news/2032/', news], ['/en/topics/trial/', news], ['/en/site-map/', chapter]] as const) {
    const item = built.page(address).document.querySelectorAll('main li').find((one) => one.querySelectorAll('li').length === 0 && plain(one.text).includes(title));
    const link = item?.querySelector('a');
    expect([link?.getAttribute('href'), link?.getAttribute('lang'), link?.getAttribute('hreflang')], address).toEqual([`${base}${path}`, 'lt', 'lt']);
    expect(plain(item?.text ?? ''), address).toContain('(in Lithuanian)');
  }
});

test('a link from an English text to an entry in Lithuanian only says so', () => {
  const link = built.page('/en/news/all-elements/').document.querySelectorAll('.text a').find((one) => one.getAttribute('href') === `${base}vadovas/skyrius-tik-lietuviskai/`);
  expect(link?.getAttribute('hreflang')).toBe('lt');
  expect(plain(link?.text ?? '')).toBe('chapter there is not in English (in Lithuanian)');
});

test('every link from an English page to a Lithuanian one, wherever it stands, names the language it leads to', () => {
  const strays = built.pages.filter(({ address }) => address.startsWith('/en/')).flatMap((page) => referencesOf(page).filter(({ address, element }) => {
    const path = ownAddress(built.site, page.address, address)?.path;
    return element.tagName === 'A' && path && languageOf(built.site, path) === 'lt' && !element.getAttribute('hreflang');
  }).map(({ address }) => `${page.address} → ${address}`));
  expect(strays).toEqual([]);
});

test('under a sub-path every address inside the site begins with it and leads somewhere', () => {
  const references = built.pages.flatMap(referencesOf);
  const inside = references.filter(({ page, address }) => ownAddress(built.site, page.address, address));
  expect(inside.filter(({ page, address }) => !ownAddress(built.site, page.address, address)?.path.startsWith(base)).map(({ page, address }) => `${page.address} → ${address}`)).toEqual([]);
  expect(brokenReferences(built.site, inside, new Set(filesOf(built.out)), built.pages)).toEqual([]);
  expect(inside.length).toBeGreaterThanOrEqual(2500);
});

test('under a sub-path styles and the search know where the site stands', () => {
  const loaded = built.pages.flatMap(({ html }) => [...html.matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => url));
  expect(loaded.filter((url) => !url.startsWith(base) && !url.startsWith('data:'))).toEqual([]);
  expect(loaded.length).toBeGreaterThanOrEqual(built.pages.length);
  const { document } = built.page('/en/search/');
  expect(document.querySelector('form#search')?.getAttribute('action')).toBe(`${base}en/site-map/`);
  expect(['data-index', 'data-base'].map((name) => document.querySelector('#search-panel')?.getAttribute(name))).toEqual([`${base}pagefind/`, base]);
  expect(JSON.parse(readFileSync(join(built.out, 'build.json'), 'utf8'))).toMatchObject({ base });
});

test('under a sub-path the full addresses carry it: canonical, languages, cards, JSON-LD, sitemap, robots.txt', () => {
  const full = built.pages.flatMap(({ html }) => [...html.matchAll(/https:\/\/pavyzdys\.example[^"<\s]*/g)].map(([url]) => url));
  expect(full.filter((url) => !url.startsWith(home))).toEqual([]);
  expect(full.length).toBeGreaterThanOrEqual(built.pages.length * 10);
  expect(built.page('/en/news/').document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(`${home}en/news/`);
  expect(sitemapUrls(built.out).filter(({ loc }) => !loc.startsWith(home))).toEqual([]);
  expect(sitemapProblems(built.site, built.out)).toEqual([]);
  expect(readFileSync(join(built.out, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${home}sitemap-index.xml`);
  expect(readFileSync(join(built.out, 'sitemap-index.xml'), 'utf8')).toContain(`<loc>${home}sitemap-0.xml</loc>`);
});

test('the sitemap tells changes apart: the day of an update, or else of publication, and none for a page without', () => {
  const days = new Map(sitemapUrls(built.out).map(({ loc, lastmod }) => [loc.slice(home.length), lastmod?.slice(0, 10)]));
  expect(['naujienos/visi-elementai/', 'naujienos/pavyzdys-3-lt/', 'kontaktai/', 'apie/', 'naujienos/', 'renginiai/', 'vadovas/', ''].map((address) => days.get(address))).toEqual(['2032-02-20', '2032-02-21', '2032-03-03', undefined, '2032-02-23', '2032-02-01', '2032-02-15', '2032-03-03']);
  expect(new Set(days.values()).size).toBeGreaterThanOrEqual(20);
});

test.each(locales)('the feed of another project holds 20 items with their full text, in addresses that carry the sub-path (%s)', (locale) => {
  const { item, link } = readFeed(built.out, locale === 'lt' ? 'rss.xml' : 'en/rss.xml');
  const entries = feedEntries(built.site, locale);
  expect([item.length, entries.length]).toEqual([20, 20]);
  expect(entries.flatMap((entry, index) => feedProblems(built.site, locale, entry, item[index]))).toEqual([]);
  expect(link).toBe(absolute(built.site, locale === 'lt' ? '/' : '/en/'));
  const addresses = feedAddresses(item);
  expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
  const inside = addresses.map((address) => ({ page: built.page('/'), address, element: built.page('/').document }));
  expect(brokenReferences(built.site, inside, new Set(filesOf(built.out)), built.pages)).toEqual([]);
});

test('the English feed leaves out what is in Lithuanian only', () => {
  expect(readFeed(built.out, 'en/rss.xml').item.map(({ title }) => title).filter((title) => title.includes('lietuvišk'))).toEqual([]);
  expect(readFeed(built.out, 'rss.xml').item.map(({ title }) => title)).toContain('Žinia tik lietuviškai');
});

test.each([
  ['footnotes with ways back', 'section[role="doc-endnotes"] li', 2],
  ['marks of footnotes', '.text a[role="doc-noteref"]', 3],
  ['ways back from footnotes', 'a[role="doc-backlink"]', 3],
  ['a table with heads', '.text .table-frame th[scope="col"]', 2],
  ['tasks done and to do', '.text .tasks [role="img"]', 4],
  ['a quotation', '.text blockquote', 1],
  ['code', '.text pre', 1],
  ['a picture with its alternative text', '.text picture img[alt]', 1],
  ['a remark', '.text .note', 1],
  ['a checklist', '.text section[aria-label="Kontrolinis sąrašas"]', 1],
  ['the course of the project', '.text .timeline li', 3],
  ['releases', '.text .entry-list li', 1],
  ['contacts', '.text dl.facts dd', 3],
])('a text shows %s', (_, selector, least) => {
  expect(built.page('/naujienos/visi-elementai/').document.querySelectorAll(selector).length).toBeGreaterThanOrEqual(least);
});

test('the list of partners draws each as a link, with the towns of this project on a map of their country', () => {
  const { document } = built.page('/partneriai/');
  const keys = built.site.inOrder.partners.length;
  for (const drawing of ['narrow', 'wide']) expect(new Set(document.querySelectorAll(`svg.${drawing} a`).map((link) => link.getAttribute('href'))).size).toBe(keys);
  expect(document.querySelector('path.land')?.getAttribute('d')?.length).toBeGreaterThan(100);
  expect(document.querySelectorAll('.map text').map((name) => name.text)).toEqual(['Lietuva', 'Pramanytas miestas']);
  expect(plain(document.querySelector('.panel')?.text ?? '')).toContain('Lietuva: Pramanytas miestas.');
});

test('a title of 200 letters stands in full wherever the entry is named', () => {
  const title = built.site.entryById.get('news/visi-elementai')?.words.lt.title ?? '';
  expect([...title].length).toBeGreaterThanOrEqual(200);
  const page = built.page('/naujienos/visi-elementai/');
  expect([text(page, 'h1'), plain(page.document.querySelector('title')?.text ?? '')]).toEqual([plain(title), `${plain(title)} – Pavyzdinis projektas`]);
  expect(text(built.page('/naujienos/'))).toContain(plain(title));
});

test('the pages of contact and press show who publishes the site, and whom to ask, once this is known', () => {
  const { operator } = built.site.settings;
  const told = { contact: [operator.name, operator.address, operator.email, operator.phone, operator.accessibility.email, operator.rightsHolder, operator.textLicence], press: [operator.press.name, operator.press.email, operator.press.phone] };
  for (const locale of locales) {
    for (const [key, values] of Object.entries(told)) {
      const page = built.page(built.site.routeById.get(`pages/${key}`)?.[locale]?.address ?? '');
      for (const value of values) expect(text(page), `${locale} ${key}`).toContain(plain(value));
      expect(page.document.querySelectorAll('.border-amber')).toEqual([]);
    }
  }
  const contact = built.page('/kontaktai/').document;
  expect(contact.querySelector('a[href="mailto:rasykite@pavyzdys.example"]')).not.toBeNull();
  expect(contact.querySelector('a[href="tel:+37000000000"]')).not.toBeNull();
});

test('JSON-LD names the publisher once it is known', () => {
  // Neither the page for missing addresses nor one that only leads on is a page of the site to machines.
  const described = built.pages.filter(({ address, document }) => !isNotFound(address) && !document.querySelector('meta[http-equiv="refresh"]'));
  expect(described.length).toBeGreaterThan(50);
  const wrong = described.filter((page) => (nodeOf(page, 'WebSite')?.publisher as { name?: string } | undefined)?.name !== 'Pramanyta įstaiga');
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('a tag that nothing carries has no page', () => {
  expect(built.pages.filter(({ address }) => address.startsWith('/temos/')).map(({ address }) => address)).toEqual(['/temos/', '/temos/bandymas/', '/temos/pavyzdys/']);
});

test('an old address leads on at once, by a link too, stays out of the sitemap, and acknowledges the funder', () => {
  const page = built.pages.find(({ address }) => address === '/naujienos/senas-adresas/');
  const target = page?.document.querySelector('main a')?.getAttribute('href');
  expect(target).toMatch(/^\/projektas\/naujienos\/\S+\/$/);
  expect(page?.document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(`0;url=${target}`);
  expect(page?.document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  expect(page?.document.querySelector('[data-acknowledgement]')).not.toBeNull();
  expect(JSON.stringify(sitemapUrls(built.out))).not.toContain('senas-adresas');
});
