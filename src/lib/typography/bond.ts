/** What stands before and after a space that may not be broken, as sources of regular expressions. */
export type Bond = readonly [before: string, after: string];

/** Beginning of a word, for what may not be the end of a longer one. */
export const start = String.raw`(?<![\p{L}\p{M}\p{N}])`;

/** End of a word. */
export const end = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** First character of the next word or opaque piece, a quote before it included. */
export const word = String.raw`[„“‚‘"'«]?[\p{L}\p{N}\uFFFC]`;
