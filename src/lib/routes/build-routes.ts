import { firstDay } from '../calendar.ts';
import { entryId, hasLocale, inSection, type AnyEntry } from '../content/entry.ts';
import { locales, type Locale } from '../locales.ts';
import type { Tags } from '../schemas/site.ts';
import { datedSections, listedSections, type DatedSection } from '../sections.ts';
import { builtInAddress, entryAddress, homeAddress, listAddress, yearAddress } from './addresses.ts';
import { lastModified } from './last-modified.ts';
import { mentionRoutes, releaseRoutes, tagRoutes } from './long-lists.ts';
import { pagesOf, type Route } from './route.ts';

/** Entries on one page of a year. */
export const pageLength = 20;

/** Makes the list of all addresses from the published entries: for each language home, lists, entries, tags and the rest. */
export function buildRoutes(entries: readonly AnyEntry[], tags: Tags): Route[] {
  return locales.flatMap((locale) => [
    { id: 'home', locale, address: homeAddress(locale), view: 'home', ...lastModified(entries) },
    ...listRoutes(entries, locale),
    ...entryRoutes(entries, locale),
    ...wholeGuide(entries, locale),
    ...mentionRoutes(entries, locale),
    ...releaseRoutes(entries, locale),
    ...tagRoutes(entries, tags, locale),
    { id: 'search', locale, address: builtInAddress('search', locale), view: 'search' },
    { id: 'site-map', locale, address: builtInAddress('site-map', locale), view: 'site-map', ...lastModified(entries) },
  ]);
}

function listRoutes(entries: readonly AnyEntry[], locale: Locale): Route[] {
  return listedSections.flatMap((section) => {
    const list: Route = { id: section, locale, address: listAddress(section, locale), view: 'list', section, ...lastModified(inSection(entries, section)) };
    return [list, ...(isDated(section) ? yearRoutes(entries, section, locale) : [])];
  });
}

const isDated = (section: string): section is DatedSection => (datedSections as readonly string[]).includes(section);

function yearRoutes(entries: readonly AnyEntry[], section: DatedSection, locale: Locale): Route[] {
  return [...byYear(inSection(entries, section))].flatMap(([year, ofYear]) => {
    const first: Route = { id: `${section}@${year}`, locale, address: yearAddress(section, year, locale), view: 'year', section, year, ...lastModified(ofYear) };
    return pagesOf(first, ofYear.length, pageLength);
  });
}

/** Groups dated entries by year, newest first, and orders each year newest first. */
export function byYear<E extends { key: string; facts: { date: string } }>(entries: readonly E[]): Map<string, E[]> {
  const years = new Map<string, E[]>();
  for (const entry of newestFirst(entries)) {
    const year = entry.facts.date.slice(0, 4);
    const ofYear = years.get(year);
    if (ofYear) ofYear.push(entry);
    else years.set(year, [entry]);
  }
  return years;
}

/** Orders dated entries newest first; of one day's entries the last key comes first. */
export function newestFirst<E extends { key: string; facts: { date: string } }>(entries: readonly E[]): E[] {
  const ordered = entries.map((entry) => ({ entry, order: `${firstDay(entry.facts.date)} ${entry.key}` }));
  return ordered.sort((a, b) => (a.order < b.order ? 1 : -1)).map(({ entry }) => entry);
}

function entryRoutes(entries: readonly AnyEntry[], locale: Locale): Route[] {
  return entries
    .filter((entry) => hasLocale(entry, locale))
    .map((entry) => ({ id: entryId(entry), locale, address: entryAddress(entry, locale), view: 'entry', ...lastModified([entry]) }));
}

/** All chapters on one page, in a language that has any. */
function wholeGuide(entries: readonly AnyEntry[], locale: Locale): Route[] {
  const chapters = inSection(entries, 'guide').filter((chapter) => hasLocale(chapter, locale));
  return chapters.length ? [{ id: 'whole-guide', locale, address: builtInAddress('whole-guide', locale), view: 'whole-guide', ...lastModified(chapters) }] : [];
}
