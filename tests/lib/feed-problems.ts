import { parse } from 'node-html-parser';
import { hasLocale, type AnyEntry } from '../../src/lib/content/entry.ts';
import { readDocument } from '../../src/lib/document/read.ts';
import { blockText } from '../../src/lib/document/text.ts';
import type { Locale } from '../../src/lib/locales.ts';
import { newestFirst } from '../../src/lib/routes/build-routes.ts';
import { entryAddress } from '../../src/lib/routes/addresses.ts';
import { absolute, entriesOf, type Site } from '../../src/lib/site.ts';
import { plain } from './plain.ts';
import type { FeedItem } from './xml.ts';

/** News and events that a feed of a language must hold, newest first, at most 20. */
export function feedEntries(site: Site, locale: Locale): AnyEntry[] {
  const dated = [...entriesOf(site, 'news'), ...entriesOf(site, 'events')];
  return newestFirst(dated).slice().filter((entry) => hasLocale(entry, locale)).slice(0, 20) as AnyEntry[];
}

/** The last words of an entry's text: when they are there, nothing was cut off. */
export function lastWords(entry: AnyEntry, locale: Locale): string {
  return plain(blockText(readDocument(entry, locale).blocks)).slice(-25);
}

/** What an item of a feed lacks of its entry, in words; none when it carries the whole of it and the acknowledgement. */
export function feedProblems(site: Site, locale: Locale, entry: AnyEntry, item: FeedItem | undefined): string[] {
  const { funder, project } = site.settings;
  const words = entry.words[locale];
  const address = absolute(site, entryAddress(entry, locale));
  const text = plain(parse(item?.['content:encoded'] ?? '').text);
  const must: Record<string, boolean> = {
    title: plain(item?.title ?? '') === plain(words?.title ?? '-'),
    link: item?.link === address && item.guid['#text'] === address,
    summary: text.includes(plain(words?.summary ?? '-')) && plain(item?.description ?? '') === plain(words?.summary ?? '-'),
    'first words': text.includes(plain(blockText(readDocument(entry, locale).blocks.slice(0, 1)).slice(0, 40))),
    'last words': text.includes(lastWords(entry, locale)),
    acknowledgement: text.includes(plain(`${funder.acknowledgement[locale]} ${funder.amounts[locale]}`)),
    'project number': text.includes(project.number),
    'day of publication': new Date(item?.pubDate ?? '').toISOString().slice(0, 10) === entry.facts.published,
  };
  return Object.entries(must).filter(([, holds]) => !holds).map(([what]) => `${entry.key}: ${what}`);
}

/** Every address that the texts of a feed's items name. */
export function feedAddresses(items: readonly FeedItem[]): string[] {
  return items.flatMap((item) => parse(item['content:encoded']).querySelectorAll('[href], [src]').map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''));
}
