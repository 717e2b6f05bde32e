import { slugify } from '../slug.ts';
import { sectionOf, type Answers, type ScaffoldKind } from './kinds.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A key is typed in links and read in lists of folders: some words of the title are enough. */
const longestKey = 32;

/** The first words of a text as a key of at most 32 letters; of a longer word its beginning. */
export function shortKey(text: string): string {
  const [first = '', ...others] = slugify(text).split('-');
  return others.reduce((key, word) => (key.length + word.length < longestKey && key.split('-').length < 4 ? `${key}-${word}` : key), first.slice(0, longestKey));
}

/** The first of `name`, `name-2`, `name-3` … that is not taken. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name}-${number}`;
  return free;
}

/** The key a new entry is given unless its author chooses another, by the custom of its section: `2017-05-atidarymas`, `17-pirkimai`, `leu`. */
export function suggestKey(kind: ScaffoldKind, answers: Answers, vocabulary: Vocabulary): string {
  const { title = '', titleEn = '', shortName = '', date = '' } = answers;
  const names: Record<ScaffoldKind, string[]> = {
    news: [date.slice(0, 7), shortKey(title)],
    release: [date.slice(0, 7), shortKey(title)],
    event: [date.slice(0, 7), shortKey(title)],
    partner: [shortKey(shortName) || shortKey(title)],
    chapter: [String(nextNumber(vocabulary.keys.guide)).padStart(2, '0'), shortKey(title)],
    module: [String(nextNumber(vocabulary.keys.training)), shortKey(title)],
    page: [shortKey(titleEn)],
  };
  return freeName(names[kind].filter(Boolean).join('-'), (key) => vocabulary.keys[sectionOf[kind]].includes(key));
}

/** One more than the greatest number with which a key begins; 1 when none does. */
export function nextNumber(keys: readonly string[]): number {
  return Math.max(0, ...keys.map((key) => Number(/^\d+/.exec(key)?.[0] ?? 0))) + 1;
}

/** The next free reference of a year, `PR-2017-02`; a gap is not filled, for its number may have been spoken of. */
export function nextReference(references: readonly string[], year: string): string {
  const numbers = references.map((reference) => /^([A-Z]{2})-(\d{4})-(\d+)$/.exec(reference)).filter((match) => match?.[2] === year).map((match) => Number(match?.[3]));
  return `PR-${year}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
