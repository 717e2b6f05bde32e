import { hasLocale, inSection, type AnyEntry } from '../content/entry.ts';
import type { Locale } from '../locales.ts';
import { mentionedBy, municipalitiesOf } from '../mentions.ts';
import type { Tags } from '../schemas/site.ts';
import { builtInAddress, mentionsAddress, tagAddress } from './addresses.ts';
import { lastModified } from './last-modified.ts';
import { pagesOf, type Route } from './route.ts';

/** Entries on one page of a list that is not cut by years. */
export const longPageLength = 40;

/** Entries of a long list that a page about something else shows; where there are more, a list of its own holds all. */
export const shownLength = 10;

/** The pages of every tag that something bears, and the list of tags. */
export function tagRoutes(entries: readonly AnyEntry[], tags: Tags, locale: Locale): Route[] {
  const used = Object.keys(tags).flatMap((tag) => {
    const tagged = entries.filter(({ facts }) => facts.tags?.includes(tag));
    return tagged.length ? [{ tag, tagged }] : [];
  });
  if (!used.length) return [];
  return [
    { id: 'tags', locale, address: builtInAddress('tags', locale), view: 'tags' },
    ...used.flatMap(({ tag, tagged }) => pagesOf({ id: `tags/${tag}`, locale, address: tagAddress(tags, tag, locale), view: 'tag', tag, ...lastModified(tagged) }, tagged.length, longPageLength)),
  ];
}

/** The pages of what mentions a partner, where that is more than its own page shows. */
export function mentionRoutes(entries: readonly AnyEntry[], locale: Locale): Route[] {
  const municipalities = municipalitiesOf(entries);
  const mentions = new Map(inSection(entries, 'partners').map(({ key }): [string, AnyEntry[]] => [key, []]));
  for (const entry of entries) for (const partner of mentionedBy(entry, municipalities)) mentions.get(partner)?.push(entry);
  return inSection(entries, 'partners').flatMap((partner) => {
    const own = mentions.get(partner.key) ?? [];
    if (own.length <= shownLength || !hasLocale(partner, locale)) return [];
    return pagesOf({ id: mentionsRouteId(partner.key), locale, address: mentionsAddress(partner, locale), view: 'mentions', partner: partner.key, ...lastModified(own) }, own.length, longPageLength);
  });
}

/** The pages of all press releases, where there are more than the page for the press shows. */
export function releaseRoutes(entries: readonly AnyEntry[], locale: Locale): Route[] {
  const releases = inSection(entries, 'news').filter(({ facts }) => facts.kind === 'press-release');
  if (releases.length <= shownLength) return [];
  return pagesOf({ id: releasesRouteId, locale, address: builtInAddress('releases', locale), view: 'releases', ...lastModified(releases) }, releases.length, longPageLength);
}

/** Name of the list of all press releases. */
export const releasesRouteId = 'news@releases';

/** Name of the list of what mentions a partner. */
export function mentionsRouteId(partner: string): string {
  return `partners/${partner}@mentions`;
}
