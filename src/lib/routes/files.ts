import type { Locale, PerLocale } from '../locales.ts';
import { builtInSlugs, sectionSlugs } from '../sections.ts';
import { homeAddress } from './addresses.ts';

/** What a feed holds: everything dated, the news, the press releases alone, or the events. */
export const feedKinds = ['all', 'news', 'releases', 'events'] as const;
export type FeedKind = (typeof feedKinds)[number];

/** Forms of a feed: as people call them, the name of the file, and its media type. */
export const feedFormats = {
  rss: { name: 'RSS', file: 'rss.xml', type: 'application/rss+xml' },
  atom: { name: 'Atom', file: 'atom.xml', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', file: 'feed.json', type: 'application/feed+json' },
} as const;
export type FeedFormat = keyof typeof feedFormats;

const feedFolders: Record<FeedKind, PerLocale<string>> = { all: { lt: '', en: '' }, news: sectionSlugs.news, releases: builtInSlugs.releases, events: sectionSlugs.events };

const inFolder = (locale: Locale, folder: string, file: string) => `${homeAddress(locale)}${folder && `${folder}/`}${file}`;

/** Address of a feed of a language. */
export function feedAddress(locale: Locale, kind: FeedKind = 'all', format: FeedFormat = 'rss'): string {
  return inFolder(locale, feedFolders[kind][locale], feedFormats[format].file);
}

/** Address of the list of press releases for machines; without a language, of both. */
export function releaseListAddress(locale?: Locale): string {
  return locale ? inFolder(locale, builtInSlugs.releases[locale], 'releases.json') : '/releases.json';
}

/** Address of the schema that the lists of press releases keep to; its number changes with its shape. */
export const releaseSchemaAddress = '/schemas/releases-1.json';

/** Address of the calendar of a language's events. */
export function calendarAddress(locale: Locale): string {
  return inFolder(locale, sectionSlugs.events[locale], locale === 'lt' ? 'kalendorius.ics' : 'calendar.ics');
}

/** The lists for programs that a language's readers are told of: the interface word that names each, and its address. */
export function listedFiles(locale: Locale): { word: 'calendar' | 'releaseList' | 'releaseListBoth' | 'releaseSchema'; address: string }[] {
  return [
    { word: 'calendar', address: calendarAddress(locale) },
    { word: 'releaseList', address: releaseListAddress(locale) },
    { word: 'releaseListBoth', address: releaseListAddress() },
    { word: 'releaseSchema', address: releaseSchemaAddress },
  ];
}

/** Address of what the evaluation of accessibility found, for programs. */
export const evaluationAddress = '/accessibility-report.json';

/** Address of the visiting card of whom the press may ask. */
export const pressCardAddress = '/press.vcf';
