/** Endings of forms, and longer ones that make words of words: those come off a long word only. */
const endings = /(?<=.{5})(?:ations?|ators?|ating|ated?|ements?|ments?|enc(?:y|ies|es?)|anc(?:y|ies|es?)|ents?|ants?|ions?)$|(?:ings?|edly|ed|ies|es|s|ly|e|y)$/;

/** What the forms of an English word have in common, roughly: `publish` of „publishing“ and „published“; the engine of the site has a stemmer for it. */
export function englishStem(word: string): string {
  const stem = word.replace(endings, '');
  if (stem.length < 3 || !/[aeiouy]/.test(stem)) return word;
  return stem.replace(/([bdfgmnprt])\1$/, '$1');
}
