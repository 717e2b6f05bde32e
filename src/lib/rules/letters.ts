import { characters } from '../typography/characters.ts';
import { opaque } from '../typography/typeset.ts';

// A line break is set by the parser, the tab stands in code, and « » are told of with the quotation marks.
const known = new Set(`${characters.latin}${characters.latinExtended}\n\t\u2028${opaque}«»`);

/** Finds the first other character; nearly all texts have none. */
const other = new RegExp(`[^${[...known].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`);

/** A character that the typeface of the site has not, with where it first stands in a text. */
export interface ForeignLetter {
  at: number;
  letter: string;
  /** Its code point as people look it up: U+042F. */
  code: string;
}

/** Finds each character once that the typeface of the site lacks: another font would draw it, and a PDF none. */
export function foreignLetters(text: string): ForeignLetter[] {
  if (!other.test(text)) return [];
  const found = new Map<string, ForeignLetter>();
  let at = 0;
  for (const letter of text) {
    if (!known.has(letter) && !found.has(letter)) found.set(letter, { at, letter, code: codeOf(letter) });
    at += letter.length;
  }
  return [...found.values()];
}

const codeOf = (letter: string) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
