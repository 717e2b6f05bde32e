import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../problems/problem.ts';

/** Largest content file that is read, in bytes: some hundred times the longest chapter. */
const largest = 1_000_000;

/** Control characters that neither HTML nor XML 1.0 (section 2.2) lets stand; a feed that holds one cannot be read. */
const forbidden = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/;

/** Reads a content file as text with plain line breaks, or says why it is not text; `shown` is its name for people. */
export function readText(path: string, shown: string): { ok: true; text: string } | { ok: false; problem: Problem } {
  const refuse = (rule: string, what: string, remedy: string, line = 1, column = 1) => ({ ok: false, problem: { file: shown, line, column, rule, what, remedy } }) as const;
  if (statSync(path).size > largest) return refuse('too-large', 'The file is larger than 1 MB', 'Keep texts short, and put pictures and documents beside them as files.');
  const bytes = readFileSync(path);
  const lineOf = (index: number) => bytes.subarray(0, index).toString('latin1').split('\n').length;
  if (bytes.includes(0)) return refuse('not-text', 'The file holds a NUL byte, so it is not text', 'Save it again as plain text in UTF-8.', lineOf(bytes.indexOf(0)));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    const before = text.slice(0, Math.max(text.search(forbidden), 0)).split('\n');
    if (forbidden.test(text)) return refuse('not-text', 'The file holds an invisible control character', 'Delete it; it often comes along when text is pasted.', before.length, (before.at(-1) ?? '').length + 1);
    return { ok: true, text };
  } catch {
    return refuse('not-text', 'The file is not in UTF-8, or is cut off in the middle of a letter', 'Save it again as UTF-8.');
  }
}
