import type { MessageName, MessageValues } from '../../i18n/problems/index.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { checkPhotos } from './check-photos.ts';
import { checkStarter } from './check-starter.ts';
import type { AnyEntry } from './entry.ts';
import type { Path } from './front-matter.ts';
import type { ReadEntry } from './read-entry.ts';

/** Checks what one entry's facts say of each other, and that its photographs are there. */
export function checkEntry(read: ReadEntry): Problem[] {
  const { entry, placeOf } = read;
  if (!entry) return [];
  const complain: Complain = (path, message, ...values) => problem(placeOf(path), message, ...values);
  return [...checkKind(entry, complain), ...checkDays(entry, complain), ...checkPhotos(entry, complain), ...checkStarter(read)];
}

/** Makes a problem of what is wrong with a value of an entry's facts. */
export type Complain = <N extends MessageName>(path: Path, message: N, ...values: MessageValues<N>) => Problem;

function checkKind(entry: AnyEntry, complain: Complain): Problem[] {
  const problems: Problem[] = [];
  if (entry.section === 'events' && entry.facts.endDate !== undefined && entry.facts.endDate < entry.facts.date) {
    problems.push(complain(['endDate'], 'endsBeforeBeginning', { end: entry.facts.endDate, start: entry.facts.date }));
  }
  if (entry.section === 'news' && entry.facts.kind === 'press-release') {
    if (!entry.facts.reference) problems.push(complain(['kind'], 'releaseWithoutReference'));
    for (const [locale, words] of Object.entries(entry.words)) {
      if (words.origin) continue;
      problems.push(locale === 'lt' ? complain(['kind'], 'releaseWithoutOrigin') : problem({ file: entry.body.en?.file ?? '', line: 1, column: 1 }, 'releaseWithoutOrigin'));
    }
  }
  if (entry.section === 'partners' && entry.facts.kind === 'municipal-institution' && !entry.facts.municipality) {
    problems.push(complain(['kind'], 'institutionWithoutMunicipality'));
  }
  return problems;
}

/** What is told of later than it was published, and hours that are not of the event's day. */
function checkDays({ section, facts }: AnyEntry, complain: Complain): Problem[] {
  const { published, updates = [], withdrawn } = facts;
  const late = (path: Path, day: string) =>
    published !== undefined && day < published ? [complain(path, 'beforePublication', { day, published })] : [];
  const hours = section === 'events' ? [['startsAt', facts.startsAt, facts.date], ['endsAt', facts.endsAt, facts.endDate ?? facts.date]] as const : [];
  return [
    ...updates.flatMap(({ date }, index) => late(['updates', index, 'date'], date)),
    ...(withdrawn ? late(['withdrawn', 'date'], withdrawn.date) : []),
    ...hours.flatMap(([key, moment, day]) => (moment && !moment.startsWith(day) ? [complain([key], 'anotherDay', { key, day })] : [])),
    ...(section === 'events' && facts.startsAt && facts.endsAt && Date.parse(facts.endsAt) < Date.parse(facts.startsAt) ? [complain(['endsAt'], 'hourBeforeBeginning')] : []),
    ...(section === 'events' && facts.endsAt && !facts.startsAt ? [complain(['endsAt'], 'endWithoutBeginning')] : []),
  ];
}
