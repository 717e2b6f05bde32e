import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { assembleSite, loadContent } from '../../src/project.ts';
import { dist, filesOf, isNotFound, notFoundAddresses, readPages } from '../lib/pages.ts';
import { plain } from '../lib/plain.ts';
import { brokenReferences, languageOf, ownAddress, referencesOf } from '../lib/references.ts';

const site = assembleSite(loadContent());
const pages = readPages(dist);
const files = new Set(filesOf(dist));
const references = pages.flatMap(referencesOf);
const own = references.filter(({ page, address }) => ownAddress(site, page.address, address));
const links = references.filter(({ element }) => element.tagName === 'A');

/** What a link is called by whoever hears it. */
const nameOf = (link: HTMLElement) => plain(link.getAttribute('aria-label') ?? (link.text + link.querySelectorAll('img').map((image) => image.getAttribute('alt') ?? '').join(' ')));

test('every address of this site that a page names is there, and so is every place in it', () => {
  expect(brokenReferences(site, own, files, pages)).toEqual([]);
  expect(own.length).toBeGreaterThanOrEqual(5000);
  expect(own.filter(({ address }) => address.includes('#')).length).toBeGreaterThanOrEqual(150);
});

test('a missing page and a missing place would be found', () => {
  const [page] = own;
  const lost = ['/nera/', '/apie/#nera', 'nera.png'].flatMap((address) => (page ? [{ ...page, address }] : []));
  expect(brokenReferences(site, lost, files, pages)).toHaveLength(3);
});

test('links inside the site begin with / or #, so that they do not depend on where the page stands', () => {
  expect(links.filter(({ address }) => !/^(?:\/(?!\/)|#|https?:\/\/|mailto:|tel:)/.test(address)).map(({ page, address }) => `${page.address} → ${address}`)).toEqual([]);
  expect(links.filter(({ address }) => address.startsWith(site.origin)).map(({ page, address }) => `${page.address} → ${address}`)).toEqual([]);
});

test('links lead to pages of the same language, unless they say that they do not', () => {
  const inside = links.filter(({ page, address, element }) => !isNotFound(page.address) && ownAddress(site, page.address, address) && !element.hasAttribute('data-language-switch'));
  const strays = inside.filter(({ page, address, element }) => {
    const language = languageOf(site, ownAddress(site, page.address, address)?.path ?? '');
    return language && language !== (page.address.startsWith('/en/') ? 'en' : 'lt') && !element.getAttribute('hreflang');
  });
  expect(strays.map(({ page, address }) => `${page.address} → ${address}`)).toEqual([]);
  expect(inside.length).toBeGreaterThanOrEqual(4000);
});

test('a link that names a language leads to it', () => {
  const named = links.filter(({ element }) => element.hasAttribute('hreflang'));
  const wrong = named.filter(({ page, address, element }) => (ownAddress(site, page.address, address)?.path.startsWith(`${site.base}en/`) ? 'en' : 'lt') !== element.getAttribute('hreflang'));
  expect(wrong.map(({ page, address }) => `${page.address} → ${address}`)).toEqual([]);
  expect(named.length).toBeGreaterThanOrEqual(pages.length - 1);
});

test('every link has a name, and none that says nothing', () => {
  const vague = /^(?:čia|daugiau|plačiau|skaityti|skaityti daugiau|skaityti plačiau|nuoroda|šia nuoroda|paspauskite|spauskite čia|puslapis|here|click here|more|read more|learn more|link|this link|this|page|https?:\/\/\S{60,})[.…]?$/i;
  const named = links.map((link) => ({ ...link, name: nameOf(link.element) }));
  expect(named.filter(({ name }) => name === '' || vague.test(name)).map(({ page, address, name }) => `${page.address} → ${address} (${name})`)).toEqual([]);
  expect(named.length).toBeGreaterThanOrEqual(5000);
});

test('every page of the site can be reached by links from the home page of its language', () => {
  const reached = new Set(['/', '/en/']);
  for (const address of reached) {
    for (const link of links.filter(({ page }) => page.address === address)) {
      const path = ownAddress(site, address, link.address)?.path;
      if (path) reached.add(`/${path.slice(site.base.length)}`);
    }
  }
  expect(pages.map(({ address }) => address).filter((address) => !reached.has(address))).toEqual([...notFoundAddresses]);
});

test('links to other sites begin with https:// or http://, and none opens a window', () => {
  const outside = links.filter(({ page, address }) => !ownAddress(site, page.address, address));
  expect(outside.filter(({ address, element }) => !/^(?:https?:\/\/|mailto:|tel:)/.test(address) || element.hasAttribute('target')).map(({ page, address }) => `${page.address} → ${address}`)).toEqual([]);
  expect(outside.length).toBeGreaterThanOrEqual(500);
});
