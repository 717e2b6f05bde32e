/**
 * The characters the site's typeface is cut down to: fixed, so that a new article does not change the font.
 * Lithuanian and English alphabets, digits, punctuation of both languages, and the letters of Nordic and German names.
 */
export const characters = {
  latin: `${asciiCharacters()}\u00A0\u00AD§°²·ÅØÄÖÜäåæéëöøü×–—‘’‚“”„…€−`,
  latinExtended: 'ĄČĘĖĮŠŲŪŽąčęėįšųūž',
};

function asciiCharacters(): string {
  return Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
}
