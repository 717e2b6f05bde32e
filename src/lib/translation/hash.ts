import { createHash } from 'node:crypto';
import type { Entry } from '../content/entry.ts';

/** Matches the mark of a translation: eight hexadecimal digits. */
export const hashPattern = /^[0-9a-f]{8}$/;

/**
 * A short hash of an entry's Lithuanian words and text, by which its English file says what it was translated from.
 * Facts and the address are no part of it, nor is anything a reader would not see: how lines are broken, and the kind of
 * quotation marks, dashes and spaces, which the build sets by itself.
 */
export function recordHash({ words, body }: Pick<Entry, 'words' | 'body'>): string {
  const said = Object.entries(words.lt).filter(([name]) => name !== 'slug').sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([said, body.lt.source], (_, value: unknown) => (typeof value === 'string' ? folded(value) : value));
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u2060]/g, '')
    .replace(/[„“”«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .trim();
}
