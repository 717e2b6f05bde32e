import type { ProblemWords } from '../words.ts';

/** Letters that a typeface has not, with their code points: `U+042F`. */
export interface Letters {
  text: string;
  codes: string;
}

/** What is said when a document cannot be made. */
export const documents = {
  pdfFailed: ({ reason }: { reason: string }): ProblemWords => ({ what: `The PDF cannot be made: ${reason}`, remedy: 'This is a fault of the templates in src/documents/typst/; tell whoever looks after the code.' }),
  missingLetter: ({ missing }: { missing: readonly Letters[] }): ProblemWords => ({ what: `The typeface of the documents has no ${missing.map(({ text, codes }) => `“${text}” (${codes})`).join(', ')}`, remedy: 'Write it with letters of Latin alphabets and common punctuation.' }),
};
