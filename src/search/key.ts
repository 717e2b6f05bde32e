import type { Locale } from '../lib/locales.ts';
import { englishKeys } from './key-en.ts';
import { lithuanianKeys } from './key-lt.ts';

/** Closes a key in the index: no ending of a language begins with it, so that only whole keys are found. */
export const keyEnd = 'q';

/**
 * The keys of a word, the same at build and in the browser. The first is its own: all forms of a word share it, with their marks or
 * without. Those that follow are of words it is made from („rinkimas“ has that of „rinkti“), by which a search for those finds it too.
 */
export function keysOf(word: string, locale: Locale): string[] {
  return locale === 'lt' ? lithuanianKeys(word) : englishKeys(word);
}
