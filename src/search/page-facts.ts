import { isDated, type AnyEntry } from '../lib/content/entry.ts';
import { locales } from '../lib/locales.ts';
import { partnersOf } from '../lib/relations.ts';
import type { Route } from '../lib/routes/route.ts';
import { sectionName } from '../lib/section-words.ts';
import { findEntry, type Site } from '../lib/site.ts';
import { plain } from '../lib/typography/plain.ts';
import type { FilterName } from './filter-names.ts';

/** What the index knows of a page beside its words. */
export interface PageFacts {
  filters: Partial<Record<FilterName, readonly string[]>>;
  /** Names by which it is also known, in any language. */
  names: readonly string[];
  /** When it happened, `2017-03` or `2017-03-21`. */
  date?: string | undefined;
}

/** The facts of the entry that a route shows, in the language of the route; undefined for routes that show none. */
export function factsOfRoute(site: Site, route: Route): PageFacts | undefined {
  const entry = site.entryById.get(route.id);
  if (!entry) return undefined;
  const { locale } = route;
  const date = isDated(entry) ? entry.facts.date : undefined;
  const named = [...(entry.section === 'partners' ? [entry] : []), ...partnersOf(site, entry)];
  return {
    filters: {
      kind: [plain(sectionName(site, entry.section, locale))],
      year: date ? [date.slice(0, 4)] : [],
      partner: named.map(({ words }) => plain((words[locale] ?? words.lt).shortName)),
      tag: (entry.facts.tags ?? []).flatMap((tag) => plain(site.tags[tag]?.[locale] ?? '') || []),
    },
    names: namesOf(site, entry),
    date,
  };
}

/** Every name of a partner in both languages, earlier ones too; a municipality's institution is found by the municipality's name as well. */
function namesOf(site: Site, entry: AnyEntry): string[] {
  if (entry.section !== 'partners') return [];
  const own = locales.flatMap((locale) => [entry.words[locale]?.title, entry.words[locale]?.shortName]);
  const above = entry.facts.municipality ? findEntry(site, 'partners', entry.facts.municipality)?.words : undefined;
  const names = [...own, ...(entry.facts.otherNames ?? []), ...locales.map((locale) => above?.[locale]?.shortName)];
  return [...new Set(names.flatMap((name) => (name ? [plain(name)] : [])))];
}
