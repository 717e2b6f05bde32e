import { hasLocale, type AnyEntry, type Entry } from '../content/entry.ts';
import type { Locale } from '../locales.ts';
import { newestFirst } from '../routes/build-routes.ts';
import type { FeedKind } from '../routes/files.ts';
import { entriesOf, listOf, type Site } from '../site.ts';

/** Items a feed holds; older ones are on the site. */
const feedLength = 20;

/** Press releases, newest first. */
export function releasesOf(site: Site): Entry<'news'>[] {
  return listOf(site, 'releases') as Entry<'news'>[];
}

/** What a feed of a language holds: the newest of its kind that the language has. */
export function feedEntries(site: Site, locale: Locale, kind: FeedKind): AnyEntry[] {
  const news = kind === 'events' ? [] : kind === 'releases' ? releasesOf(site) : entriesOf(site, 'news');
  const events = kind === 'all' || kind === 'events' ? entriesOf(site, 'events') : [];
  const dated = [...news, ...events] as Entry<'news' | 'events'>[];
  return newestFirst(dated.filter((entry) => hasLocale(entry, locale))).slice(0, feedLength) as AnyEntry[];
}
