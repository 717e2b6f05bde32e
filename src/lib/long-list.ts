import { messages } from '../i18n/index.ts';
import type { AnyEntry } from './content/entry.ts';
import { releasesOf } from './feeds/select.ts';
import { mentionsOf, taggedWith } from './relations.ts';
import { longPageLength } from './routes/long-lists.ts';
import type { Route } from './routes/route.ts';
import { findEntry, type Site } from './site.ts';

/** What a page of a list that is not cut by years shows. */
export interface LongList {
  title: string;
  /** How many entries all its pages hold together. */
  count: number;
  /** Those of this page. */
  entries: readonly AnyEntry[];
}

/** The list of a `tag`, `mentions` or `releases` route, as one of its pages shows it. */
export function longList(site: Site, route: Route): LongList {
  const { page = 1, pages = 1 } = route;
  const { name, all } = wholeList(site, route);
  const title = page > 1 ? `${name} – ${messages(route.locale).pageOf(page, pages)}` : name;
  return { title, count: all.length, entries: all.slice((page - 1) * longPageLength, page * longPageLength) };
}

function wholeList(site: Site, { view, locale, tag = '', partner = '' }: Route): { name: string; all: readonly AnyEntry[] } {
  const words = messages(locale);
  // A topic may be called as a section is; their pages may not.
  if (view === 'tag') return { name: words.topic(site.tags[tag]?.[locale] ?? tag), all: taggedWith(site, tag) };
  if (view === 'releases') return { name: words.feedKinds.releases, all: releasesOf(site) };
  const entry = findEntry(site, 'partners', partner);
  if (!entry) throw new Error(`The list of mentions belongs to the partner “${partner}”, and there is none.`);
  return { name: words.whatHappened((entry.words[locale] ?? entry.words.lt).shortName), all: mentionsOf(site, entry) };
}
