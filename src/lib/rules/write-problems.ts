import type { TextEdit } from '../problems/edits.ts';
import type { Problem } from '../problems/problem.ts';
import type { Finding, Mend } from './finding.ts';
import type { LocatedText } from './located-texts.ts';

/** Puts the findings of a rule at their places in the files, with the edits that mend them. */
export function problemsOf(text: LocatedText, findings: readonly Finding[]): Problem[] {
  return findings.map(({ at, fault, mends }) => {
    const edits = mends?.map((mend) => editOf(text, mend));
    // A straight quotation mark may be escaped in the front matter, and is then no sign by itself.
    const certain = edits?.every(({ found }) => text.kind !== 'word' || found !== '"');
    return { ...text.placeAt(at), ...fault, ...(edits && certain && { edits }) };
  });
}

function editOf(text: LocatedText, { at, length, insert }: Mend): TextEdit {
  return { ...text.placeAt(at), found: text.text.slice(at, at + length), insert };
}
