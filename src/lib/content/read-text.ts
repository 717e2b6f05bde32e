import { readFileSync, statSync } from 'node:fs';
import { problem, type Problem } from '../problems/problem.ts';
import { findInvisible } from './invisible.ts';

/** Largest content file that is read, in bytes: some hundred times the longest chapter. */
const largest = 1_000_000;

/** Reads a content file as text with plain line breaks, or says why it is not text; `shown` is its name for people. */
export function readText(path: string, shown: string): { ok: true; text: string } | { ok: false; problem: Problem } {
  const refuse = (message: 'fileTooLarge' | 'nulByte' | 'notUtf8' | 'invisibleCharacter', line = 1, column = 1) => ({ ok: false, problem: problem({ file: shown, line, column }, message) }) as const;
  if (statSync(path).size > largest) return refuse('fileTooLarge');
  const bytes = readFileSync(path);
  const lineOf = (index: number) => bytes.subarray(0, index).toString('latin1').split('\n').length;
  if (bytes.includes(0)) return refuse('nulByte', lineOf(bytes.indexOf(0)));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    const index = findInvisible(text);
    if (index === undefined) return { ok: true, text };
    const before = text.slice(0, index).split('\n');
    return refuse('invisibleCharacter', before.length, (before.at(-1) ?? '').length + 1);
  } catch {
    return refuse('notUtf8');
  }
}
