import { keysOf } from '../../search/key.ts';
import type { Locale } from '../locales.ts';

/** A place in a text where a term stands: from one character to another, and which of the terms. */
interface Found {
  from: number;
  to: number;
  term: number;
}

/** Says where terms stand in a text. */
export type TermFinder = (text: string) => Found[];

interface Word {
  key: string;
  capital: boolean;
}

const wordPattern = /[\p{L}\p{M}\p{N}\u00AD]+/gu;
const isAbbreviation = (word: string) => word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word);

/** „privačių interesų derinimo įstatymas“ is the name of a law and not the term; in English such names have capitals. */
const nameOfLaw = /^(?:\s+\p{L}+)?\s+įstatym/u;

/**
 * Makes a finder of terms in whatever case or number the language puts them, by the keys that the search knows words by.
 * Only what is certain is found: all words of a term side by side, with capitals where the term has them – a law that is
 * named after a term begins with one –, and abbreviations as they are written. Of two terms that begin at one word the longer is found.
 */
export function termFinder(terms: readonly (readonly string[])[], locale: Locale): TermFinder {
  const read = wordReader(locale);
  const known = terms
    .flatMap((forms, term) => forms.map((form) => ({ term, words: (form.match(wordPattern) ?? []).map(read) })))
    .filter(({ words }) => words.length)
    .sort((a, b) => b.words.length - a.words.length);
  const byFirst = Map.groupBy(known, ({ words }) => words[0]?.key);
  return (text) => {
    const words = [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({ from: index, to: index + word.length, ...read(word) }));
    const joined = words.map(({ from }, index) => index > 0 && /^\s+$/.test(text.slice(words[index - 1]?.to, from)));
    const found: Found[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const hit = byFirst.get(words[at]?.key)?.find(({ words: wanted }) => wanted.every((word, offset) => {
        const given = words[at + offset];
        return given && (offset === 0 || joined[at + offset]) && word.key === given.key && word.capital === given.capital;
      }));
      const [first, last] = [words[at], words[at + (hit?.words.length ?? 1) - 1]];
      if (!hit || !first || !last || nameOfLaw.test(text.slice(last.to).replaceAll('\u00AD', ''))) continue;
      found.push({ from: first.from, to: last.to, term: hit.term });
      at += hit.words.length - 1;
    }
    return found;
  };
}

/** Reads words one by one; texts say the same ones again and again, so each is worked out once. */
function wordReader(locale: Locale): (written: string) => Word {
  const known = new Map<string, Word>();
  return (written) => {
    const met = known.get(written);
    if (met) return met;
    const word = written.replace(/\u00AD/g, '');
    const read = { key: isAbbreviation(word) ? word : (keysOf(word, locale)[0] ?? word), capital: /^\p{Lu}/u.test(word) };
    known.set(written, read);
    return read;
  };
}
