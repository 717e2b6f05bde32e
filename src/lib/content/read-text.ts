import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../problems/problem.ts';
import { findInvisible, invisibleComplaint } from './invisible.ts';

/** Largest content file that is read, in bytes: some hundred times the longest chapter. */
const largest = 1_000_000;

/** Reads a content file as text with plain line breaks, or says why it is not text; `shown` is its name for people. */
export function readText(path: string, shown: string): { ok: true; text: string } | { ok: false; problem: Problem } {
  const refuse = (rule: string, what: string, remedy: string, line = 1, column = 1) => ({ ok: false, problem: { file: shown, line, column, rule, what, remedy } }) as const;
  if (statSync(path).size > largest) return refuse('too-large', 'The file is larger than 1 MB', 'Keep texts short, and put pictures and documents beside them as files.');
  const bytes = readFileSync(path);
  const lineOf = (index: number) => bytes.subarray(0, index).toString('latin1').split('\n').length;
  if (bytes.includes(0)) return refuse('not-text', 'The file holds a NUL byte, so it is not text', 'Save it again as plain text in UTF-8.', lineOf(bytes.indexOf(0)));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    const index = findInvisible(text);
    if (index === undefined) return { ok: true, text };
    const before = text.slice(0, index).split('\n');
    return { ok: false, problem: { file: shown, line: before.length, column: (before.at(-1) ?? '').length + 1, ...invisibleComplaint } };
  } catch {
    return refuse('not-text', 'The file is not in UTF-8, or is cut off in the middle of a letter', 'Save it again as UTF-8.');
  }
}
