import type { Place, Problem } from './problem.ts';

/** A change that mends a problem with certainty: it is made only where `found` stands at that place. */
export interface TextEdit extends Place {
  found: string;
  insert: string;
}

/** A problem that can be mended where it was found, by writing one text in place of another. */
export function mendable(problem: Problem, found: string, insert: string): Problem {
  const { file, line, column } = problem;
  return { ...problem, edits: [{ file, line, column, found, insert }] };
}

/**
 * Makes edits in the text of a file, as it lies on disk.
 * Edits that no longer find what they were made for, or overlap one made before them, are left out.
 * @returns the text and how many edits were made
 */
export function applyEdits(source: string, edits: readonly TextEdit[]): { text: string; made: number } {
  const starts = lineStarts(source);
  let text = '';
  let at = 0;
  let made = 0;
  for (const { start, found, insert } of edits.map((edit) => ({ ...edit, start: (starts[edit.line - 1] ?? source.length) + edit.column - 1 })).sort((a, b) => a.start - b.start)) {
    if (start < at || !source.startsWith(found, start)) continue;
    text += source.slice(at, start) + insert;
    at = start + found.length;
    made += 1;
  }
  return { text: text + source.slice(at), made };
}

/** Where each line begins; a byte order mark is no part of the first, and a line may end as Windows or old Macs end it. */
function lineStarts(source: string): number[] {
  const first = source.startsWith('\uFEFF') ? 1 : 0;
  return [first, ...[...source.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)];
}
