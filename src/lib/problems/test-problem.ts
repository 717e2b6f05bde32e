import type { Problem } from './problem.ts';

/** A problem in English as tests compare it: its place, what is wrong, and what to do. */
export function told({ file, line, column, words: { en } }: Problem): string {
  return `${file}:${line}:${column}  ${en.what}. ${en.remedy}`;
}
