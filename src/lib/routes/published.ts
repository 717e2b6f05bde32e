import { hasLocale } from '../content/entry.ts';
import { locales } from '../locales.ts';
import { entriesOf, type Site } from '../site.ts';
import { documentsOf } from './documents.ts';
import { entryFileAddress } from './file-names.ts';
import { calendarAddress, evaluationAddress, feedAddress, feedFormats, feedKinds, releaseListAddress, releaseSchemaAddress, type FeedFormat } from './files.ts';

/** Every address that the site publishes today and that others may have noted, in order. */
export function publishedAddresses(site: Site): string[] {
  const formats = Object.keys(feedFormats) as FeedFormat[];
  const files = locales.flatMap((locale) => [
    ...feedKinds.flatMap((kind) => formats.map((format) => feedAddress(locale, kind, format))),
    releaseListAddress(locale),
    calendarAddress(locale),
    ...entriesOf(site, 'events').filter((entry) => hasLocale(entry, locale)).map((entry) => entryFileAddress(entry, locale, 'ics')),
  ]);
  return [...new Set([...site.routes.map(({ address }) => address), ...files, ...documentsOf(site).map(({ address }) => address), releaseListAddress(), releaseSchemaAddress, ...(site.evaluation ? [evaluationAddress] : [])])].sort();
}

/** The committed list of addresses: one a line; lines that begin with # are remarks. */
export function readAddressList(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));
}
