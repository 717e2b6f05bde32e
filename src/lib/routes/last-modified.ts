import { changedDay } from '../changes.ts';

/** The last change of what a page shows, as a field of its route; none where content knows of none. */
export function lastModified(entries: readonly Parameters<typeof changedDay>[0][]): { lastModified?: string } {
  const days = entries.flatMap((entry) => changedDay(entry) ?? []).sort();
  const last = days.at(-1);
  return last ? { lastModified: last } : {};
}
