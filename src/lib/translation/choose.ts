import { entryId, type AnyEntry } from '../content/entry.ts';

/** What a list of keys means: the entries chosen, and the first key that means none, or more than one. */
export interface Choice<E> {
  chosen: E[];
  unknown?: string;
  ambiguous?: { key: string; ids: string[] };
}

/** Finds entries by `news/2017-03-rezultatai`, or by the folder's name alone where that is clear. */
export function chooseEntries<E extends Pick<AnyEntry, 'section' | 'key'>>(keys: readonly string[], entries: readonly E[]): Choice<E> {
  const choice: Choice<E> = { chosen: [] };
  for (const key of keys) {
    const found = entries.filter((entry) => entry.key === key || entryId(entry) === key.replace(/^content\/|\/$/g, ''));
    const [entry, ...others] = found;
    if (!entry) choice.unknown ??= key;
    else if (others.length) choice.ambiguous ??= { key, ids: found.map(entryId) };
    else choice.chosen.push(entry);
  }
  return choice;
}
