import { entryId, type AnyEntry, type Entry } from './content/entry.ts';
import type { Neighbours } from './lists.ts';
import { findEntry, listOf, type Site } from './site.ts';

/** News that tell of an event, newest first. */
export function newsOfEvent(site: Site, event: Entry<'events'>): Entry<'news'>[] {
  return listOf(site, `event ${event.key}`) as Entry<'news'>[];
}

/** Published events that a news item names, in its order. */
export function eventsOfNews(site: Site, news: Entry<'news'>): Entry<'events'>[] {
  return (news.facts.events ?? []).flatMap((key) => findEntry(site, 'events', key) ?? []);
}

/** Published partners that an entry names, in its order. */
export function partnersOf(site: Site, entry: AnyEntry): Entry<'partners'>[] {
  return (entry.facts.partners ?? []).flatMap((key) => findEntry(site, 'partners', key) ?? []);
}

/** Partners in the order of lists. */
export function partnersInOrder(site: Site): readonly Entry<'partners'>[] {
  return site.inOrder.partners as readonly Entry<'partners'>[];
}

/** Institutions of a municipality, in the order of lists. */
export function institutionsOf(site: Site, municipality: Entry<'partners'>): Entry<'partners'>[] {
  return partnersInOrder(site).filter(({ facts }) => facts.municipality === municipality.key);
}

/** What mentions a partner – for a municipality, its institutions too: news and events newest first. */
export function mentionsOf(site: Site, partner: Entry<'partners'>): readonly AnyEntry[] {
  return listOf(site, `partner ${partner.key}`);
}

/** Everything under a tag, dated entries first and newest first, then the others as they stand in content. */
export function taggedWith(site: Site, tag: string): readonly AnyEntry[] {
  return listOf(site, `tag ${tag}`);
}

/** The entries before and after one in its section's own order; news and events run newest first. */
export function neighbours(site: Site, entry: AnyEntry): Neighbours {
  return site.neighbours.get(entryId(entry)) ?? {};
}

/** All published entries of a section in the order in which its list shows them. */
export function inOrder(site: Site, section: AnyEntry['section']): readonly AnyEntry[] {
  return site.inOrder[section];
}
