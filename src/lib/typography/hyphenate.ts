import english from 'hyphen/en-gb/index.js';
import lithuanian from 'hyphen/lt/index.js';
import type { Locale, PerLocale } from '../locales.ts';

const softHyphen = '\u00AD';

/** Fewest letters of a word that is hyphenated, and of each part a line may begin or end with. */
const shortestWord = 12;
const shortestPart = 4;

const languages: PerLocale<{ hyphenateSync(text: string): string; alphabet: RegExp }> = {
  lt: { ...lithuanian, alphabet: /^[a-pr-vyząčęėįšųūž]+$/i },
  en: { ...english, alphabet: /^[a-z]+$/i },
};

/** What is an address, an e-mail, a path or a code, and so may hold nothing invisible. */
const untouchable = /\d|@|_|:\/\/|^\/|\p{L}\.\p{L}/u;

const longWord = new RegExp(String.raw`(?<![\p{L}\p{M}\u00AD])\p{L}{${shortestWord},}(?![\p{L}\p{M}\u00AD])`, 'gu');

/**
 * Puts soft hyphens (U+00AD) into the long words of a text, for headings, tables and cards.
 * Addresses, codes, words with letters foreign to the language and words that have soft hyphens already stay.
 */
export function hyphenate(text: string, locale: Locale): string {
  return text.replace(/\S+/g, (token) => (untouchable.test(token) ? token : token.replace(longWord, (word) => hyphenateWord(word, locale))));
}

function hyphenateWord(word: string, locale: Locale): string {
  const { hyphenateSync, alphabet } = languages[locale];
  if (!alphabet.test(word)) return word;
  const [first = '', ...parts] = hyphenateSync(word).split(softHyphen);
  let done = first.length;
  return parts.reduce((hyphenated, part) => {
    const allowed = done >= shortestPart && word.length - done >= shortestPart;
    done += part.length;
    return hyphenated + (allowed ? softHyphen : '') + part;
  }, first);
}
