import type { Entry } from '../content/entry.ts';
import { addressPrefix, type Locale } from '../locales.ts';
import type { Tags } from '../schemas/site.ts';
import { builtInSlugs, mentionsSlugs, sectionSlugs, type DatedSection, type ListedSection, type Section } from '../sections.ts';
import { slugify } from '../slug.ts';

/** Joins parts into an address with slashes at both ends; empty parts fall away. */
function address(locale: Locale, ...parts: string[]): string {
  return `${[addressPrefix[locale], ...parts].filter(Boolean).join('/')}/`.replace(/^(?!\/)/, '/');
}

/** Address of the home page. */
export function homeAddress(locale: Locale): string {
  return address(locale);
}

/** Address of the page that a language's readers get where nothing is; hosts that know one such page use that of the language of record. */
export function notFoundAddress(locale: Locale): string {
  return `${addressPrefix[locale]}/404.html`;
}

interface Titled {
  title: string;
  slug?: string | undefined;
}

/** Address of an entry in a language it has; its last part is `slug`, or made from `title`. */
export function entryAddress(entry: { section: Section; words: { lt: Titled; en?: Titled | undefined } }, locale: Locale): string {
  const words = entry.words[locale] ?? entry.words.lt;
  return address(locale, sectionSlugs[entry.section][locale], words.slug ?? slugify(words.title));
}

/** Address of a section's list. */
export function listAddress(section: ListedSection, locale: Locale): string {
  return address(locale, sectionSlugs[section][locale]);
}

/** Address of a year's list. */
export function yearAddress(section: DatedSection, year: string, locale: Locale): string {
  return address(locale, sectionSlugs[section][locale], year);
}

/** Address of a page that the site makes itself. */
export function builtInAddress(name: keyof typeof builtInSlugs, locale: Locale): string {
  return address(locale, builtInSlugs[name][locale]);
}

/** Address of everything under a tag. */
export function tagAddress(tags: Tags, tag: string, locale: Locale): string {
  return address(locale, builtInSlugs.tags[locale], slugify(tags[tag]?.[locale] ?? tag));
}

/** Address of the list of what mentions a partner. */
export function mentionsAddress(partner: Entry<'partners'>, locale: Locale): string {
  return `${entryAddress(partner, locale)}${mentionsSlugs[locale]}/`;
}

/** Address of the social card of a page: `/cards/naujienos/pavadinimas.png` for `/naujienos/pavadinimas/`. */
export function cardAddress(page: string): string {
  return `/cards${page === '/' ? '/index' : page.slice(0, -1)}.png`;
}

/** Address of the drawing of the network in which a partner is lit. */
export function drawingAddress({ key }: Entry<'partners'>): string {
  return `/drawings/${key}.svg`;
}
