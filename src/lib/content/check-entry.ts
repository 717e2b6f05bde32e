import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Place, Problem } from '../problems/problem.ts';
import type { AnyEntry } from './entry.ts';
import type { Path } from './front-matter.ts';
import type { ReadEntry } from './read-entry.ts';

/** Checks what one entry's facts say of each other, and that its photographs are there. */
export function checkEntry({ entry, placeOf }: ReadEntry): Problem[] {
  if (!entry) return [];
  const complain = (path: Path, rule: string, what: string, remedy: string): Problem => ({ ...placeOf(path), rule, what, remedy });
  return [...checkKind(entry, complain), ...checkPhotos(entry, complain)];
}

type Complain = (path: Path, rule: string, what: string, remedy: string) => Problem;

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

function placeOfKind(complain: Complain): Place {
  const { file, line, column } = complain(['kind'], '', '', '');
  return { file, line, column };
}

function checkPhotos(entry: AnyEntry, complain: Complain): Problem[] {
  return (entry.facts.photos ?? []).flatMap(({ file }, index) =>
    existsSync(join(entry.folder, file))
      ? []
      : [complain(['photos', index, 'file'], 'missing-photo', `There is no file ${file} in the folder`, 'Lay the picture beside the text, or mend its name.')],
  );
}
