import type { AnyEntry } from './content/entry.ts';
import type { Update } from './schemas/entries.ts';

type Dated = { facts: Pick<AnyEntry['facts'], 'published' | 'updated' | 'updates' | 'withdrawn'> };

/** Day of the last change that content knows of, `YYYY-MM-DD`: an update, a withdrawal, or the day this site first had the entry. */
export function changedDay({ facts }: Dated): string | undefined {
  return [facts.published, facts.updated, facts.withdrawn?.date, ...(facts.updates ?? []).map(({ date }) => date)].filter((day) => day !== undefined).sort().at(-1);
}

/** The changes an entry tells of, newest first; of one day's, the one written last. */
export function updatesOf({ facts }: Dated): Update[] {
  return [...(facts.updates ?? [])].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
