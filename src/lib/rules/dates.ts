import type { AnyEntry } from '../content/entry.ts';
import type { Path } from '../content/front-matter.ts';
import { fault, type Fault } from '../problems/problem.ts';
import { awaitedMoment } from '../publish.ts';

/** A fault of a value in the facts of an entry, with the path to it. */
export interface FactFault {
  path: Path;
  fault: Fault;
}

/** Months after which the legal position of a chapter is to be looked up again. */
const monthsOfLaw = 12;

/** Checks the dates of an entry against the project, against each other, and against the moment of the build. */
export function dateFaults(entry: AnyEntry, start: string | undefined, now: Date): FactFault[] {
  return [...(start === undefined ? [] : beforeProject(entry, start)), ...publicationDays(entry), ...oldLaw(entry, now)];
}

/** What is told of as news or an event of the project cannot have happened before it began; dates are compared as precisely as they are known. */
function beforeProject(entry: AnyEntry, start: string): FactFault[] {
  if (entry.section !== 'news' && entry.section !== 'events') return [];
  const { date } = entry.facts;
  return date < start.slice(0, date.length) ? [{ path: ['date'], fault: fault('beforeProject', { date, start }) }] : [];
}

/** An entry that waits for its moment is first on the site on that day, and on no other. */
function publicationDays(entry: AnyEntry): FactFault[] {
  const { published } = entry.facts;
  const awaited = awaitedMoment(entry)?.slice(0, 10);
  return published !== undefined && awaited !== undefined && published !== awaited ? [{ path: ['published'], fault: fault('publishedAnotherDay', { published, awaited }) }] : [];
}

function oldLaw(entry: AnyEntry, now: Date): FactFault[] {
  if (entry.section !== 'guide' || entry.facts.lawChecked === undefined) return [];
  const due = new Date(`${entry.facts.lawChecked}T00:00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + monthsOfLaw);
  return due < now ? [{ path: ['lawChecked'], fault: fault('lawCheckedLongAgo', { day: entry.facts.lawChecked }) }] : [];
}
