import { readFileSync, statSync } from 'node:fs';
import { problem, type Place, type Problem } from '../problems/problem.ts';
import { findInvisible } from './invisible.ts';

/** Largest content file that is read, in bytes: some hundred times the longest chapter. */
const largest = 1_000_000;

/** Reads a content file as text with plain line breaks, or says why it is not text; `shown` is its name for people. */
export function readText(path: string, shown: string): { ok: true; text: string } | { ok: false; problem: Problem } {
  const refuse = (message: 'fileTooLarge' | 'nulByte' | 'notUtf8', place: Place = { file: shown, line: 1, column: 1 }) => ({ ok: false, problem: problem(place, message) }) as const;
  if (statSync(path).size > largest) return refuse('fileTooLarge');
  const bytes = readFileSync(path);
  const lineOf = (index: number) => bytes.subarray(0, index).toString('latin1').split('\n').length;
  if (bytes.includes(0)) return refuse('nulByte', { file: shown, line: lineOf(bytes.indexOf(0)), column: 1 });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    const index = findInvisible(text);
    if (index === undefined) return { ok: true, text };
    const found = problem(placeIn(text, index, shown), 'invisibleCharacter');
    // Letters of no width and marks of direction say nothing; what a control character stood for, its author must say.
    const edits = [...text.matchAll(/[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g)].map((match) => ({ ...placeIn(text, match.index, shown), found: match[0], insert: '' }));
    return { ok: false, problem: edits.length ? { ...found, edits } : found };
  } catch {
    // The first character that no letter could be made of.
    const text = new TextDecoder().decode(bytes);
    return refuse('notUtf8', placeIn(text, text.indexOf('\uFFFD'), shown));
  }
}

/** The place of a character by its index. */
function placeIn(text: string, index: number, file: string): Place {
  const before = text.slice(0, index).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
