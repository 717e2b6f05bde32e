/** Matches a key or a slug: lower-case ASCII letters and digits, single hyphens between them. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Most characters of a slug: it is the name of a folder, and file systems hold 255 bytes with what is added to it. */
export const longestSlug = 120;

/** Letters that do not fall apart into a base letter and a mark under Unicode decomposition. */
const undecomposed: Record<string, string> = { ø: 'o', æ: 'ae', å: 'a', ł: 'l', ß: 'ss', đ: 'd', þ: 'th', ð: 'd' };

/** Folds text to lower-case ASCII words joined by hyphens, for addresses and heading ids: as many as `longestSlug` holds; may be empty. */
export function slugify(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[øæåłßđþð]/g, (letter) => undecomposed[letter] ?? '')
    .replace(/[’'`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return words.length > longestSlug ? words.slice(0, longestSlug + 1).replace(/-[^-]*$|.$/, '') : words;
}
