import { keysOf } from '../../src/search/key.ts';
import { fold, wordsOf } from '../../src/search/words.ts';
import type { SetPage } from './pages.ts';
import { drawFrom, sample, type Draw } from '../random.ts';
import type { Way } from './ways.ts';

const alphabet = 'aąbcčdeęėfghiįyjklmnoprsštuųūvzž';
const wordCount = 300;

/** What became of mistyped words, and of the same words without a mistake; counts of words. */
export interface TypoResult {
  words: number;
  /** Some page that holds the word is found. */
  found: number;
  /** A form of the word is offered or searched in its place. */
  offered: number;
  either: number;
  /** Words that stand on the site and are offered another all the same, or lose a page. */
  lost: number;
}

/** Makes one mistake each in words of the Lithuanian pages, the same at every run, and searches for them. */
export async function measureTypos(way: Way, pages: readonly SetPage[], addressOf: (page: SetPage) => string): Promise<TypoResult> {
  const draw = drawFrom(300);
  const own = pages.filter(({ lang }) => lang === 'lt').map((page) => {
    const text = [page.title, page.intro, ...page.sections.flatMap(({ heading, text }) => [heading, text])].join(' ');
    return { address: addressOf(page), words: wordsOf(text).filter((word) => /^\p{L}{6,}$/u.test(word)).map((word) => word.toLowerCase()) };
  });
  const result: TypoResult = { words: 0, found: 0, offered: 0, either: 0, lost: 0 };
  for (const word of sample([...new Set(own.flatMap(({ words }) => words))], wordCount, draw)) {
    const key = keysOf(word, 'lt')[0];
    const holding = own.filter(({ words }) => words.includes(word)).map(({ address }) => address);
    const typed = await way(mistyped(word, draw));
    const found = [...typed.whole, ...typed.partial].slice(0, 5).some((address) => holding.includes(address));
    const offered = typed.suggestion !== undefined && keysOf(typed.suggestion, 'lt')[0] === key;
    const clean = await way(word);
    result.words += 1;
    result.found += Number(found);
    result.offered += Number(offered);
    result.either += Number(found || offered);
    result.lost += Number(clean.suggestion !== undefined || !holding.every((address) => clean.whole.includes(address)));
  }
  return result;
}

/** A word with one letter left out, put in, changed or swapped with the next. */
function mistyped(word: string, draw: Draw): string {
  const at = draw(word.length - 1);
  const letter = alphabet[draw(alphabet.length)] ?? 'a';
  const made = [word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + letter + word.slice(at), word.slice(0, at) + letter + word.slice(at + 1), word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)][draw(4)] ?? word;
  return fold(made) === fold(word) ? mistyped(word, draw) : made;
}
