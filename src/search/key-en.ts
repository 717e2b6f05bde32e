import { fold } from './words.ts';

/** The key of an English word: without a plural or possessive ending; further forms are left to the stemmer of the engine. */
export function englishKeys(word: string): string[] {
  const plain = fold(word);
  if (plain.length < 4 || /[^a-z]/.test(plain)) return [plain];
  if (/ies$/.test(plain) && plain.length > 4) return [`${plain.slice(0, -3)}y`];
  if (/(?:s|x|z|ch|sh)es$/.test(plain)) return [plain.slice(0, -2)];
  return [/[^su]s$/.test(plain) && !/is$/.test(plain) ? plain.slice(0, -1) : plain];
}
