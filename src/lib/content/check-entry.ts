import type { Place, Problem } from '../problems/problem.ts';
import { checkPhotos } from './check-photos.ts';
import type { AnyEntry } from './entry.ts';
import type { Path } from './front-matter.ts';
import type { ReadEntry } from './read-entry.ts';

/** Checks what one entry's facts say of each other, and that its photographs are there. */
export function checkEntry({ entry, placeOf }: ReadEntry): Problem[] {
  if (!entry) return [];
  const complain = (path: Path, rule: string, what: string, remedy: string): Problem => ({ ...placeOf(path), rule, what, remedy });
  return [...checkKind(entry, complain), ...checkDays(entry, complain), ...checkPhotos(entry, complain)];
}

/** Makes a problem of what is wrong with a value of an entry's facts. */
export type Complain = (path: Path, rule: string, what: string, remedy: string) => Problem;

function checkKind(entry: AnyEntry, complain: Complain): Problem[] {
  const problems: Problem[] = [];
  if (entry.section === 'events' && entry.facts.endDate !== undefined && entry.facts.endDate < entry.facts.date) {
    problems.push(complain(['endDate'], 'ends-before-beginning', `The event ends on ${entry.facts.endDate}, before it begins on ${entry.facts.date}`, 'Mend date or endDate.'));
  }
  if (entry.section === 'news' && entry.facts.kind === 'press-release') {
    if (!entry.facts.reference) problems.push(complain(['kind'], 'missing-key', 'A press release has no `reference`', 'Add the next free one, written like “reference: PR-2017-01”.'));
    for (const [locale, words] of Object.entries(entry.words)) {
      if (words.origin) continue;
      const place: Place = locale === 'lt' ? placeOfKind(complain) : { file: entry.body.en?.file ?? '', line: 1, column: 1 };
      problems.push({ ...place, rule: 'missing-key', what: 'A press release has no `origin`', remedy: 'Add “origin: …”: from what it is retold, and who prepared that.' });
    }
  }
  if (entry.section === 'partners' && entry.facts.kind === 'municipal-institution' && !entry.facts.municipality) {
    problems.push(complain(['kind'], 'missing-key', 'A municipal institution has no `municipality`', 'Add “municipality: …” with the key of its municipality.'));
  }
  return problems;
}

/** What is told of later than it was published, and hours that are not of the event's day. */
function checkDays({ section, facts }: AnyEntry, complain: Complain): Problem[] {
  const { published, updates = [], withdrawn } = facts;
  const late = (path: Path, day: string) =>
    published !== undefined && day < published ? [complain(path, 'before-publication', `${day} is before ${published}, when this site first had the entry`, 'Mend the date, or published.')] : [];
  const hours = section === 'events' ? [['startsAt', facts.startsAt, facts.date], ['endsAt', facts.endsAt, facts.endDate ?? facts.date]] as const : [];
  return [
    ...updates.flatMap(({ date }, index) => late(['updates', index, 'date'], date)),
    ...(withdrawn ? late(['withdrawn', 'date'], withdrawn.date) : []),
    ...hours.flatMap(([key, moment, day]) => (moment && !moment.startsWith(day) ? [complain([key], 'another-day', `${key} is not on ${day}, the day of the event`, 'Mend the hour, or the day.')] : [])),
    ...(section === 'events' && facts.endsAt && !facts.startsAt ? [complain(['endsAt'], 'missing-key', 'The event has an hour at which it ends and none at which it begins', 'Add “startsAt: …”, or remove endsAt.')] : []),
  ];
}

function placeOfKind(complain: Complain): Place {
  const { file, line, column } = complain(['kind'], '', '', '');
  return { file, line, column };
}
