import type { AnyEntry } from '../content/entry.ts';

/** How an English page stands to its Lithuanian one, worst first; `unmarked`: nobody has said yet what it was translated from. */
const translationStatuses = ['missing', 'outdated', 'unmarked', 'current'] as const;

export type TranslationStatus = (typeof translationStatuses)[number];

/** The status of a translation that says it was made of `translationOf`, while the Lithuanian words are those of `hash`. */
export function translationStatus(isThere: boolean, translationOf: string | undefined, hash: string): TranslationStatus {
  if (!isThere) return 'missing';
  if (translationOf === undefined) return 'unmarked';
  return translationOf === hash ? 'current' : 'outdated';
}

/** Entries by the status of their translation, worst first, in each status as they come. */
export function byStatus<E extends Pick<AnyEntry, 'translation'>>(entries: readonly E[]): { status: TranslationStatus; entries: E[] }[] {
  return translationStatuses.map((status) => ({ status, entries: entries.filter(({ translation }) => translation === status) })).filter((group) => group.entries.length > 0);
}
