/** The words of a text alone, in small letters. */
export const plainWords = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** True for two texts of the same words, whatever their case and marks. */
export function sameWords(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}
