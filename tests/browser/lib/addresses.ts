import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addressPrefix, locales, recordLocale, type Locale } from '../../../src/lib/locales.ts';
import { dist, notFoundAddresses } from '../../lib/pages.ts';

/** Kinds of pages by their addresses; the first that matches counts. The names in the addresses never change. */
const patterns = {
  home: /^\/(en\/)?$/,
  'not found': /^\/(en\/)?404\.html$/,
  'partner list': /^\/(partneriai|en\/partners)\/$/,
  list: /^\/(naujienos|renginiai|mokymai|vadovas|en\/(news|events|training|guide))\/$/,
  year: /^\/(naujienos|renginiai|en\/(news|events))\/\d{4}\//,
  news: /^\/(naujienos|en\/news)\/./,
  event: /^\/(renginiai|en\/events)\/./,
  municipality: /^\/(partneriai\/[^/]+savivaldybe|en\/partners\/[^/]+municipality)\/$/,
  partner: /^\/(partneriai|en\/partners)\/./,
  module: /^\/(mokymai|en\/training)\/./,
  'whole guide': /^\/(vadovas\/visas|en\/guide\/whole)\/$/,
  chapter: /^\/(vadovas|en\/guide)\/./,
  tags: /^\/(temos|en\/topics)\/$/,
  tag: /^\/(temos|en\/topics)\/./,
  search: /^\/(paieska|en\/search)\/$/,
  'site map': /^\/(svetaines-medis|en\/site-map)\/$/,
  press: /^\/(ziniasklaidai|en\/press)\/$/,
  contact: /^\/(kontaktai|en\/contact)\/$/,
  page: /^\/(en\/)?[^/]+\/$/,
} as const;

/** A kind of page: `news`, `chapter` … */
export type Kind = keyof typeof patterns;

export const kinds = Object.keys(patterns) as Kind[];

/** Kinds that tell something in running text. */
export const articleKinds: readonly Kind[] = ['news', 'event', 'municipality', 'partner', 'module', 'chapter', 'page', 'press', 'contact'];

/** The kind of a page, from its address. */
export function kindOf(address: string): Kind | undefined {
  return kinds.find((kind) => patterns[kind].test(address));
}

/** Addresses of all pages: those of the sitemap, and those that search engines should pass over. */
export const addresses: readonly string[] = [...new Set([...sitemapAddresses(), ...notFoundAddresses, '/paieska/', '/en/search/'])];

function sitemapAddresses(): string[] {
  const { base } = JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8')) as { base: string };
  return readdirSync(dist)
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .flatMap((file) => [...readFileSync(join(dist, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)])
    .map(([, url = '']) => `/${new URL(url).pathname.slice(base.length)}`);
}

/** The largest page of a kind in a language, which is the hardest to lay out. */
export function sampleOf(kind: Kind, locale: Locale): string {
  const size = (address: string) => statSync(join(dist, address, address.endsWith('/') ? 'index.html' : '')).size;
  const ofKind = addresses.filter((address) => kindOf(address) === kind && inLocale(address, locale));
  const [largest] = ofKind.sort((a, b) => size(b) - size(a));
  if (!largest) throw new Error(`The build has no page of the kind “${kind}” in the language “${locale}”.`);
  return largest;
}

function inLocale(address: string, locale: Locale): boolean {
  return address.startsWith(`${addressPrefix.en}/`) === (locale === 'en');
}

/** Whether all pages are asked where samples do by turns: set by “npm run check:pages”. */
export const everyPage = Boolean(process.env.EVERY_PAGE);

/** One page of every given kind, in the languages by turns: for what hangs on the kind and not on the words. */
export function samplesByTurns(wanted: readonly Kind[]): string[] {
  return wanted.map((kind, index) => sampleOf(kind, locales[index % locales.length] ?? recordLocale));
}

/** One page of every given kind in each language. */
export function samplesOf(wanted: readonly Kind[]): string[] {
  return [...new Set(wanted.flatMap((kind) => locales.map((locale) => sampleOf(kind, locale))))];
}
