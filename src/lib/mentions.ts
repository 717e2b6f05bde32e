import { inSection, type AnyEntry } from './content/entry.ts';

/** The municipality of every institution of one, by their keys. */
export function municipalitiesOf(entries: readonly AnyEntry[]): Map<string, string> {
  return new Map(inSection(entries, 'partners').flatMap(({ key, facts }) => (facts.municipality ? [[key, facts.municipality] as const] : [])));
}

/** Keys of the partners that a news item or an event mentions, each once: those it names, and the municipalities of the institutions among them. */
export function mentionedBy({ section, facts }: AnyEntry, municipalities: ReadonlyMap<string, string>): Set<string> {
  const named = section === 'news' || section === 'events' ? (facts.partners ?? []) : [];
  return new Set(named.flatMap((partner) => [partner].concat(municipalities.get(partner) ?? [])));
}
