import { perLocale, type Locale } from '../lib/locales.ts';
import { keysOf } from './key.ts';
import { isTelling, wordsOf } from './words.ts';

/** A word as it stands in a text, with its keys. */
export type TellingWord = readonly [word: string, keys: readonly string[]];

// Texts say the same words again and again: each is worked out once in a build.
const known = perLocale(() => new Map<string, TellingWord | undefined>());

/** The words of a text that say something, in order, with their keys: for the making of the index, not for a browser. */
export function tellingWords(text: string, locale: Locale): TellingWord[] {
  const words = known[locale];
  return wordsOf(text).flatMap((word) => {
    if (!words.has(word)) words.set(word, isTelling(word) ? [word, keysOf(word, locale)] : undefined);
    const telling = words.get(word);
    return telling ? [telling] : [];
  });
}
