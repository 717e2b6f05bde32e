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
 * the other in any form (`src/search/key.ts`), and within a longer one it is not; what it has in brackets at its end – „(PINREG)“ –
 * is another name of it.
 */
export function termFinder(terms: readonly string[], locale: Locale): (text: string) => number[] {
  // An abbreviation is no form of another word: SKAIDRIS is a system, not „skaidrus“.
  const key = (word: string) => (/^\p{Lu}{2,}$/u.test(word) ? word : (keysOf(word, locale)[0] ?? word));
  const phrases = terms.flatMap((term, index) => namesOf(term).map((name) => ({ index, keys: wordsOf(name).map(key) })));
  const byFirst = Map.groupBy(phrases.sort((a, b) => b.keys.length - a.keys.length), ({ keys: [first = ''] }) => first);
  return (text) => {
    const keys = wordsOf(plain(text)).map(key);
    const found = new Set<number>();
    for (let at = 0; at < keys.length; at += 1) {
      const longest = byFirst.get(keys[at] ?? '')?.find((phrase) => phrase.keys.every((one, offset) => one === keys[at + offset]));
      if (!longest) continue;
      found.add(longest.index);
      at += longest.keys.length - 1;
    }
    return [...found];
  };
}

function namesOf(term: string): string[] {
  const [, before = term, bracketed] = /^(.*?)\s*(?:\(([^)]+)\))?$/.exec(term) ?? [];
  return bracketed ? [before, bracketed] : [before];
}
