/**
 * Characters that show nothing and change what is read: controls that XML forbids, halves of letters, marks that
 * turn the direction of a line (CVE-2021-42574), and letters of no width. Soft hyphens and the joiner of emoji may stand.
 */
const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}\p{Surrogate}]/u;

/** The same and every half of a character in two halves, in the form that engines look for fastest. */
const suspicious = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uD800-\uDFFF\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/;

/** Index of the first character of a text that is invisible; undefined when there is none. */
export function findInvisible(text: string): number | undefined {
  if (!suspicious.test(text)) return undefined;
  const index = text.search(invisible);
  return index < 0 ? undefined : index;
}
