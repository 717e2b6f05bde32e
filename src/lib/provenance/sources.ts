import { entryId, type AnyEntry } from '../content/entry.ts';

/** A source by its address, with the entries that name it. */
export interface UsedSource {
  url: string;
  /** Address of a copy in the archive, where one of the entries gives it. */
  archived?: string | undefined;
  entries: string[];
}

/** The entries that name no source, by their ids, in the order given. */
export function withoutSources(entries: readonly AnyEntry[]): string[] {
  return entries.filter(({ facts }) => !facts.sources?.length).map(entryId);
}

/** Every source that has an address, once, in the order of addresses. */
export function usedSources(entries: readonly AnyEntry[]): UsedSource[] {
  const sources = new Map<string, UsedSource>();
  for (const entry of entries) {
    for (const { url, archived } of entry.facts.sources ?? []) {
      if (!url) continue;
      const known = sources.get(url) ?? { url, entries: [] };
      sources.set(url, { ...known, archived: known.archived ?? archived, entries: [...known.entries, entryId(entry)] });
    }
  }
  return [...sources.values()].sort((one, other) => (one.url < other.url ? -1 : 1));
}
