/** Words that say nothing about a page, in both languages, without their marks. */
const emptyWords = new Set(
  ('ir o bet ar kad kaip kas kur i is su be del apie per pagal prie po pas uz nuo iki ant tai yra ' +
    'the a an and or of in on at to for with by from is are').split(' '),
);

/** A word without its marks and capitals: „Šiauliuose“ becomes `siauliuose`. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, in order, as they stand there. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** True for words of two characters and more that say something. */
export function isTelling(word: string): boolean {
  return word.length > 1 && !emptyWords.has(fold(word));
}

/** The words of a query that are looked for: the telling ones, each once, or all when none is telling. */
export function termsOf(query: string): string[] {
  const words = [...new Map(wordsOf(query).map((word) => [word.toLowerCase(), word])).values()];
  const telling = words.filter(isTelling);
  return telling.length > 0 ? telling : words;
}
