import type { Locale } from '../locales.ts';
import { setDashes, shorten } from './dashes.ts';
import { setQuotes } from './quotes.ts';
import { bindSpaces } from './spaces.ts';

/** Stands among pieces for what is not text: code, a picture, the number of a footnote. */
export const opaque = '\uFFFC';

/** Stands among pieces for a line break that the author set: a space to what is beside it, and never a no-break one. */
export const lineBreak = '\u2028';

/**
 * Sets the quotes, dashes, ellipses and no-break spaces of one block in the manner of its language.
 * `pieces` are the text runs of the block in order; every rule sees across them, and as many come back.
 * Typography that is right already stays, so setting twice is setting once.
 */
export function typeset(pieces: readonly string[], locale: Locale): string[] {
  const shortened = shorten(pieces);
  // From here on every rule puts one character in place of one, so that the pieces keep their ends.
  const text = bindSpaces(setDashes(setQuotes(shortened.join(''), locale)), locale);
  let end = 0;
  return shortened.map(({ length }) => text.slice(end, (end += length)));
}

/** Sets a text that is a block of its own, such as a title. */
export function typesetLine(text: string, locale: Locale): string {
  return typeset([text], locale).join('');
}
