import type { Locale } from '../lib/locales.ts';
import { keysOf } from './key.ts';
import type { PagefindData } from './pagefind.ts';
import { fold, termsOf, wordsOf } from './words.ts';

/** A word of an excerpt; those that answer the query are marked. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A page's words with those that answer a query. */
export interface Marked {
  words: string[];
  marks: boolean[];
}

/** Words of an excerpt. */
const size = 32;

/** Marks every form of the query's words; where a word has none, words that begin so, and else what the engine found. */
export function markWords({ content }: PagefindData, query: string, locale: Locale, places: readonly number[]): Marked {
  const words = content.split(/\s+/);
  const parts = words.map((word) => wordsOf(word).map((part) => ({ start: fold(part), keys: keysOf(part, locale) })));
  const marks = words.map(() => false);
  let left = false;
  for (const term of termsOf(query)) {
    const [start, key = ''] = [fold(term), keysOf(term, locale)[0]];
    const tests = [(part: (typeof parts)[number][number]) => part.keys.includes(key), (part: (typeof parts)[number][number]) => part.start.startsWith(start)];
    const found = tests.map((test) => parts.flatMap((own, place) => (own.some(test) ? [place] : []))).find((list) => list.length > 0);
    for (const place of found ?? []) marks[place] = true;
    left ||= !found;
  }
  if (left) for (const place of places) if (place < marks.length) marks[place] = true;
  return { words, marks };
}

/** The stretch of a page's words that holds most of the marked ones, in pieces. */
export function excerptOf({ words, marks }: Marked): Piece[] {
  const start = densest(words, marks);
  const pieces = words.slice(start, start + size).map((text, index): Piece => ({ text, marked: marks[start + index] ?? false }));
  if (start > 0) pieces.unshift({ text: '…', marked: false });
  if (start + size < words.length) pieces.push({ text: '…', marked: false });
  return pieces;
}

/** Where the stretch begins that holds the most different marked words: a few words before the first of them. */
function densest(words: readonly string[], marks: readonly boolean[]): number {
  let [best, most] = [0, 0];
  marks.forEach((marked, place) => {
    if (!marked) return;
    const start = Math.max(0, Math.min(place - 5, words.length - size));
    const held = new Set(words.slice(start, start + size).filter((_, index) => marks[start + index]).map((word) => fold(word)));
    if (held.size > most) [best, most] = [start, held.size];
  });
  return best;
}
