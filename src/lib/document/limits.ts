import type { Mark } from '../../i18n/problems/words.ts';
import { fault, type Fault } from '../problems/problem.ts';

/** Something there is too much of in a text, with the place where it became too much. */
export interface Excess {
  index: number;
  fault: Fault;
}

/** Longest text of an entry, in characters: more than ten times the longest chapter. */
const longestText = 150_000;

/**
 * How often a mark may stand in a text. The parser's time grows with the square of unclosed marks,
 * so that a few hundred kilobytes of them would hold a build for minutes; no text of people comes near.
 */
const most: [mark: RegExp, count: number, name: Mark][] = [
  [/\{/g, 400, 'braces'],
  [/</g, 3000, 'brackets'],
  [/[*_]/g, 8000, 'emphasis'],
];

/** Quotes or lists opened inside each other on one line, more than a person would write. */
const nestedLine = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]|$)){60,}/m;

/** A word no person writes: the parser goes over it again and again in search of an address. */
const longestWord = 5000;
const longWord = new RegExp(`(?<!\\S)\\S{${longestWord},}`);

/** Columns of a table: the parser fills every row up to as many as the head has. */
const wideTable = /(?:\|[^\n|]*){100}/;

/** Finds what would keep the parser busy for longer than a text deserves; undefined for every ordinary text. */
export function findExcess(source: string): Excess | undefined {
  if (source.length > longestText) return { index: longestText, fault: fault('longText', { characters: longestText }) };
  const nested = nestedLine.exec(source);
  if (nested) return { index: nested.index, fault: fault('nestedLine') };
  // Most texts are shorter than that: they need not be looked through.
  const word = source.length < longestWord ? undefined : longWord.exec(source);
  if (word) return { index: word.index, fault: fault('longWord') };
  const table = wideTable.exec(source);
  if (table) return { index: table.index, fault: fault('wideTable') };
  for (const [pattern, count, mark] of most) {
    const found = nth(source, pattern, count);
    if (found !== undefined) return { index: found, fault: fault('manyMarks', { most: count, mark }) };
  }
  return undefined;
}

/** Index of the mark after the `count`th; undefined when there are no more. */
function nth(source: string, mark: RegExp, count: number): number | undefined {
  let seen = 0;
  for (const { index } of source.matchAll(mark)) {
    seen += 1;
    if (seen > count) return index;
  }
  return undefined;
}
