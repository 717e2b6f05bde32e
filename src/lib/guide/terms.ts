import { keysOf } from '../../search/key.ts';
import { wordsOf } from '../../search/words.ts';
import type { TextDocument } from '../document/model.ts';
import { inlineText } from '../document/text.ts';
import type { Locale } from '../locales.ts';
import { plain } from '../typography/plain.ts';

/** The terms of a glossary in the order of its tables: the first column of each row. */
export function readTerms({ blocks }: TextDocument): string[] {
  return blocks.flatMap((block) => (block.type === 'table' ? block.rows.map(([term = []]) => plain(inlineText(term)).trim()) : []));
}

/**
 * A function that finds the terms used in a text, by their positions in the list. A term is used where its words stand one after
 * the other in any form (`src/search/key.ts`); what it has in brackets at its end – „(PINREG)“ – is another name of it.
 */
export function termFinder(terms: readonly string[], locale: Locale): (text: string) => number[] {
  const key = (word: string) => keysOf(word, locale)[0] ?? word;
  const phrases = terms.flatMap((term, index) => namesOf(term).map((name) => ({ index, keys: wordsOf(name).map(key) }))).filter(({ keys }) => keys.length > 0);
  const byFirst = Map.groupBy(phrases, ({ keys: [first = ''] }) => first);
  return (text) => {
    const keys = wordsOf(plain(text)).map(key);
    const found = keys.flatMap((first, at) => (byFirst.get(first) ?? []).filter((phrase) => phrase.keys.every((one, offset) => one === keys[at + offset])).map(({ index }) => index));
    return [...new Set(found)];
  };
}

function namesOf(term: string): string[] {
  const [, before = term, bracketed] = /^(.*?)\s*(?:\(([^)]+)\))?$/.exec(term) ?? [];
  return bracketed ? [before, bracketed] : [before];
}
