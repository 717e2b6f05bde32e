import type { AnyEntry, Entry } from './content/entry.ts';
import { newestFirst } from './routes/build-routes.ts';
import { entriesOf, findEntry, type Site } from './site.ts';

/** News that tell of an event, newest first. */
export function newsOfEvent(site: Site, event: Entry<'events'>): Entry<'news'>[] {
  return newestFirst(entriesOf(site, 'news').filter(({ facts }) => facts.events?.includes(event.key)));
}

/** Published events that a news item names, in its order. */
export function eventsOfNews(site: Site, news: Entry<'news'>): Entry<'events'>[] {
  return (news.facts.events ?? []).flatMap((key) => findEntry(site, 'events', key) ?? []);
}

/** Published partners that an entry names, in its order. */
export function partnersOf(site: Site, entry: AnyEntry): Entry<'partners'>[] {
  return (entry.facts.partners ?? []).flatMap((key) => findEntry(site, 'partners', key) ?? []);
}

/** Press releases, newest first. */
export function releases(site: Site): Entry<'news'>[] {
  return newestFirst(entriesOf(site, 'news').filter(({ facts }) => facts.kind === 'press-release'));
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
export function mentionsOf(site: Site, partner: Entry<'partners'>): Entry<'news' | 'events'>[] {
  const keys = new Set([partner, ...institutionsOf(site, partner)].map(({ key }) => key));
  const dated = [...entriesOf(site, 'news'), ...entriesOf(site, 'events')] as Entry<'news' | 'events'>[];
  return newestFirst(dated.filter(({ facts }) => facts.partners?.some((key) => keys.has(key))));
}

/** Everything under a tag, dated entries first and newest first, then the others as they stand in content. */
export function taggedWith(site: Site, tag: string): AnyEntry[] {
  const tagged = site.entries.filter(({ facts }) => facts.tags?.includes(tag));
  const dated = tagged.filter((entry): entry is AnyEntry & Entry<'news' | 'events'> => entry.section === 'news' || entry.section === 'events');
  return [...(newestFirst(dated) as AnyEntry[]), ...tagged.filter((entry) => !dated.includes(entry as (typeof dated)[number]))];
}

/** The entries before and after one in its section's own order; news and events run newest first. */
export function neighbours(site: Site, entry: AnyEntry): { previous?: AnyEntry; next?: AnyEntry } {
  const order = inOrder(site, entry.section);
  const own = findEntry(site, entry.section, entry.key) as AnyEntry | undefined;
  const index = own ? order.indexOf(own) : -1;
  const [previous, next] = [order[index - 1], order[index + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** All published entries of a section in the order in which its list shows them. */
export function inOrder(site: Site, section: AnyEntry['section']): readonly AnyEntry[] {
  return site.inOrder[section];
}
