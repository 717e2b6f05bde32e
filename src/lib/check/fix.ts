import { readFileSync, writeFileSync } from 'node:fs';
import { checkContent } from '../content/read-content.ts';
import { applyEdits, type TextEdit } from '../problems/edits.ts';
import type { Problem } from '../problems/problem.ts';

/** How often the content is mended and checked again: one mistake may hide another. */
const mostRounds = 5;

/** Mends what is certain and checks again, until nothing more can be mended. */
export function checkAndFix(folder: string, fallback: string): { problems: Problem[]; mended: number } {
  let { problems } = checkContent(folder, fallback);
  let mended = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const made = writeEdits(problems.flatMap(({ edits = [] }) => edits));
    if (!made) break;
    mended += made;
    problems = checkContent(folder, fallback).problems;
  }
  return { problems, mended };
}

/** Writes edits into their files; returns how many were made. */
function writeEdits(edits: readonly TextEdit[]): number {
  let made = 0;
  for (const [file, own] of Map.groupBy(edits, ({ file }) => file)) {
    const done = applyEdits(readFileSync(file, 'utf8'), own);
    if (done.made) writeFileSync(file, done.text);
    made += done.made;
  }
  return made;
}
