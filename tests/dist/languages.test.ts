import { expect, test } from 'vitest';
import { assembleSite, loadContent } from '../../src/project.ts';
import { absolute, href } from '../../src/lib/site.ts';
import { dist, notFoundAddresses, readPages, type BuiltPage } from '../lib/pages.ts';
import { plain } from '../lib/plain.ts';

const site = assembleSite(loadContent());
const pages = new Map(readPages(dist).map((page) => [page.address, page]));
const addressOf = (id: string, locale: 'lt' | 'en') => site.routeById.get(id)?.[locale]?.address ?? '';
const ids = [...new Set(site.routes.map(({ id }) => id))];

/** What a page says of its languages: `lt https://…`, in the order in which it says it. */
const alternatesOf = (page: BuiltPage | undefined) => page?.document.querySelectorAll('link[rel="alternate"][hreflang]').map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`) ?? [];

test('every page exists in Lithuanian and in English', () => {
  expect(ids.filter((id) => !pages.has(addressOf(id, 'lt')) || !pages.has(addressOf(id, 'en')))).toEqual([]);
  expect(ids.length).toBeGreaterThanOrEqual(60);
});

test('the other language of a page, and itself, are what it names as its languages', () => {
  const wrong = ids.filter((id) => {
    const expected = [`lt ${absolute(site, addressOf(id, 'lt'))}`, `en ${absolute(site, addressOf(id, 'en'))}`, `x-default ${absolute(site, addressOf(id, 'lt'))}`].join();
    return (['lt', 'en'] as const).some((locale) => alternatesOf(pages.get(addressOf(id, locale))).join() !== expected);
  });
  expect(wrong).toEqual([]);
});

test('whatever page a page names as its other language names it in return, and is in that language', () => {
  const broken = [...pages.values()].flatMap((page) => alternatesOf(page).filter((line) => {
    const [lang, url = ''] = line.split(' ');
    const other = pages.get(`/${url.slice(absolute(site, '/').length)}`);
    const back = alternatesOf(other).some((answer) => answer.endsWith(` ${absolute(site, page.address)}`));
    return !back || (lang !== 'x-default' && other?.document.querySelector('html')?.getAttribute('lang') !== lang);
  }).map((line) => `${page.address}: ${line}`));
  expect(broken).toEqual([]);
  expect([...pages.values()].flatMap(alternatesOf).length).toBeGreaterThanOrEqual(360);
});

test('the pages for missing addresses name no languages, for every address shows them; each begins in its own', () => {
  expect(notFoundAddresses.flatMap((address) => alternatesOf(pages.get(address)))).toEqual([]);
  expect(notFoundAddresses.map((address) => [pages.get(address)?.document.querySelector('html')?.getAttribute('lang'), pages.get(address)?.document.querySelector('h1 span')?.getAttribute('lang')])).toEqual([['lt', 'lt'], ['en', 'en']]);
});

test('the language switch of every page leads to the same page in the other language, and says so in that language', () => {
  const wrong = ids.flatMap((id) => (['lt', 'en'] as const).filter((locale) => {
    const other = locale === 'lt' ? 'en' : 'lt';
    const [link, ...more] = pages.get(addressOf(id, locale))?.document.querySelectorAll('a[data-language-switch]') ?? [];
    return more.length > 0 || link?.getAttribute('href') !== href(site, addressOf(id, other)) || link.getAttribute('hreflang') !== other || link.getAttribute('lang') !== other
      || !link.text.includes(other === 'en' ? 'Read this page in English' : 'Skaityti šį puslapį lietuviškai');
  }).map((locale) => `${locale} ${id}`));
  expect(wrong).toEqual([]);
});

test('words of the other language stand only where the page marks them', () => {
  const onlyLithuanian = /[ąčęėįųūĄČĘĖĮŲŪ]{1}\p{L}{4,}\s+\p{L}+\s+(?:ir|bei|yra|kad|apie)\s/u;
  const english = ids.flatMap((id) => pages.get(addressOf(id, 'en')) ?? []);
  const unmarked = english.filter(({ document }) => {
    const main = document.querySelector('main')?.clone() as typeof document;
    for (const element of main.querySelectorAll('[lang="lt"], aside, script')) element.remove();
    return onlyLithuanian.test(plain(main.text));
  });
  expect(unmarked.map(({ address }) => address)).toEqual([]);
  expect(onlyLithuanian.test(plain(pages.get('/apie/')?.document.text ?? ''))).toBe(true);
});

// Tests and links from outside rely on these addresses.
test.each([
  ['home', '/', '/en/'],
  ['news', '/naujienos/', '/en/news/'],
  ['events', '/renginiai/', '/en/events/'],
  ['partners', '/partneriai/', '/en/partners/'],
  ['training', '/mokymai/', '/en/training/'],
  ['guide', '/vadovas/', '/en/guide/'],
  ['pages/about', '/apie/', '/en/about/'],
  ['pages/press', '/ziniasklaidai/', '/en/press/'],
  ['pages/contact', '/kontaktai/', '/en/contact/'],
  ['search', '/paieska/', '/en/search/'],
  ['pages/accessibility', '/prieinamumas/', '/en/accessibility/'],
  ['pages/privacy', '/privatumas/', '/en/privacy/'],
  ['site-map', '/svetaines-medis/', '/en/site-map/'],
])('the page %s stands at %s and %s', (id, lt, en) => {
  expect([addressOf(id, 'lt'), addressOf(id, 'en')]).toEqual([lt, en]);
  expect([pages.has(lt), pages.has(en)]).toEqual([true, true]);
});

test.each([
  ['news', '/naujienos/', '/en/news/', 5],
  ['events', '/renginiai/', '/en/events/', 4],
  ['partners', '/partneriai/', '/en/partners/', 13],
  ['training', '/mokymai/', '/en/training/', 9],
  ['guide', '/vadovas/', '/en/guide/', 3],
])('every entry of %s stands under %s and %s', (section, lt, en, least) => {
  const own = ids.filter((id) => id.startsWith(`${section}/`));
  expect(own.filter((id) => !addressOf(id, 'lt').startsWith(lt) || !addressOf(id, 'en').startsWith(en))).toEqual([]);
  expect(own.length).toBeGreaterThanOrEqual(least);
});

test('entries of pages stand at the root of their language', () => {
  const own = ids.filter((id) => id.startsWith('pages/'));
  expect(own.filter((id) => !/^\/[a-z0-9-]+\/$/.test(addressOf(id, 'lt')) || !/^\/en\/[a-z0-9-]+\/$/.test(addressOf(id, 'en')))).toEqual([]);
  expect(own.length).toBeGreaterThanOrEqual(8);
});

test('the guide is called „Skaidrumo vadovas“', () => {
  expect(plain(pages.get('/vadovas/')?.document.querySelector('h1')?.text ?? '')).toBe('Skaidrumo vadovas');
  expect(pages.get('/')?.document.querySelectorAll('nav a').filter((link) => link.getAttribute('href') === href(site, '/vadovas/')).map((link) => plain(link.text))).toContain('Skaidrumo vadovas');
});

test('no address holds anything but lower-case ASCII', () => {
  expect([...pages.keys()].filter((address) => !/^\/(?:[a-z0-9-]+\/)*$|^\/(?:en\/)?404\.html$/.test(address))).toEqual([]);
});
