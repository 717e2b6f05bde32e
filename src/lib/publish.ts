import { SettingError } from './problems/problem.ts';
import type { AnyEntry, KeptBack } from './content/entry.ts';
import { moment } from './schemas/fields.ts';

/** What decides whether an entry is published: the clock, and whether drafts are wanted. */
export interface Gate {
  now: Date;
  /** True in `npm run dev` and in previews only: drafts and entries of the future are shown to their writers. */
  drafts: boolean;
  /** True for a build that is to be looked at before it is published: it says so on every page. */
  preview?: boolean;
}

/**
 * Reads the one clock of a build from `BUILD_CLOCK`, a moment with zone (RFC 3339); now when it is not set.
 * @throws SettingError when the value is no such moment
 */
export function readClock(value: string | undefined): Date {
  if (!value) return new Date();
  if (!moment.safeParse(value).success) {
    throw new SettingError(`BUILD_CLOCK is “${value}”. Write a moment with its zone, as 2026-12-01T09:00:00+02:00.`);
  }
  return new Date(value);
}

const hasCome = (moment: string | undefined, now: Date) => moment === undefined || new Date(moment) <= now;

/** The moment from which an entry may be published, as its author wrote it: the later of its two; undefined when it awaits none. */
export function awaitedMoment({ facts: { publishAt, embargoUntil } }: AnyEntry): string | undefined {
  return [publishAt, embargoUntil].filter((moment) => moment !== undefined).sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
}

/** The only gate to publication: no draft, no entry whose moment has not come, and none under embargo. */
export function isPublished({ facts }: AnyEntry, { now, drafts }: Gate): boolean {
  if (drafts) return true;
  return !facts.draft && hasCome(facts.publishAt, now) && hasCome(facts.embargoUntil, now);
}

/** What keeps an entry from readers: that it is a draft, or the moment it awaits, as its author wrote it; undefined when nothing does. */
export function keptBack(entry: AnyEntry, now: Date): KeptBack | undefined {
  if (isPublished(entry, { now, drafts: false })) return undefined;
  return entry.facts.draft ? 'draft' : { until: awaitedMoment(entry) ?? '' };
}
