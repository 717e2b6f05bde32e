import type { Locale } from '../lib/locales.ts';
import { distance } from './distance.ts';
import { keysOf } from './key.ts';
import { fold } from './words.ts';

/** A word of the site, in the shapes in which a typed one is compared with it. */
export interface SiteWord {
  word: string;
  start: string;
  heard: string;
  key: string;
}

/** Letters that sound alike or stand doubled by mistake count as one. */
const heard = (word: string) => fold(word).replace(/y/g, 'i').replace(/(.)\1/g, '$1');

/** Reads the words of the site, a line each, the most frequent first: `words.lt.txt` of the index. */
export function siteWords(text: string, locale: Locale): SiteWord[] {
  return text.split('\n').filter(Boolean).map((word) => ({ word, start: fold(word), heard: heard(word), key: heard(keysOf(word, locale)[0] ?? word) }));
}

/** True when a word of the site begins with what was typed. */
export function startsWord(typed: string, { start }: SiteWord): boolean {
  return start.startsWith(fold(typed));
}

/** True when two words begin alike and end differently, as forms of one word do. */
export function isNear(typed: string, { start }: SiteWord): boolean {
  const own = fold(typed);
  const least = Math.max(4, own.length - 4);
  return own.length >= least && start.slice(0, least) === own.slice(0, least) && start.length < least + 6;
}

/**
 * The word of the site that was most likely meant by one it does not hold: one mistake away, two in long words.
 * @param words the most frequent first
 */
export function suggestion(typed: string, words: readonly SiteWord[], locale: Locale): string | undefined {
  const whole = heard(typed);
  const most = whole.length > 9 ? 2 : whole.length > 4 ? 1 : 0;
  if (most === 0) return undefined;
  const key = heard(keysOf(typed, locale)[0] ?? typed);
  let best: string | undefined;
  let least = most + 1;
  for (const word of words) {
    const far = farness(whole, key, word, most);
    if (far < least) [best, least] = [word.word, far];
  }
  return best;
}

/** How far a word of the site is from a typed one, by their keys or as they stand; a wrong first letter is the rarest mistake. */
function farness(typed: string, typedKey: string, { heard: whole, key }: SiteWord, most: number): number {
  const first = whole[0] === typed[0] ? 0 : 0.5;
  if (key.length < 4) return distance(typed, whole, most) + first;
  // The mistake may stand in the ending, which then does not come off: the typed word begins with the key, and a short rest follows.
  const rest = typed.length - key.length;
  const begun = rest >= 0 && rest < 6 ? Math.min(...[-1, 0, 1].map((more) => distance(typed.slice(0, key.length + more), key, most))) + 0.3 : Infinity;
  return Math.min(distance(typed, whole, most), distance(typedKey, key, most) + 0.1, begun) + first;
}
