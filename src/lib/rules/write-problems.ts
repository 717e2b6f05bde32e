import { readFileSync } from 'node:fs';
import type { TextEdit } from '../problems/edits.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { Finding, Mend } from './finding.ts';
import type { LocatedText } from './located-texts.ts';

/** Puts the findings of a rule at their places in the files, with the edits that mend them. */
export function problemsOf(text: LocatedText, findings: readonly Finding[]): Problem[] {
  return findings.map(({ at, fault, mends }) => ({ ...text.placeAt(at), ...fault, ...(mends && { edits: mends.map((mend) => editOf(text, mend)) }) }));
}

function editOf(text: LocatedText, { at, length, insert }: Mend): TextEdit {
  const place = text.placeAt(at);
  const start = offsetOnDisk(place);
  return { file: place.file, start, end: start + length, insert };
}

/** Where a place is in its file as it lies on disk, whose lines may end otherwise than where texts are read. */
function offsetOnDisk({ file, line, column }: Place): number {
  const source = readFileSync(file, 'utf8');
  const ends = [...source.matchAll(/\r\n|\r|\n/g)];
  const end = ends[line - 2];
  return (end ? end.index + end[0].length : source.startsWith('\uFEFF') ? 1 : 0) + column - 1;
}
