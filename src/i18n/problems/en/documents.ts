import type { Locale } from '../../../lib/locales.ts';
import type { ProblemWords } from '../words.ts';

/** Letters that a typeface has not, with their code points: `U+042F`. */
export interface Letters {
  text: string;
  codes: string;
}

/** What is said when a document cannot be made. */
export const documents = {
  pdfFailed: ({ reason }: { reason: string }): ProblemWords => ({ what: `The PDF cannot be made: ${reason}`, remedy: 'This is a fault of the templates in src/documents/typst/; tell whoever looks after the code.' }),
  notAcknowledged: ({ locale }: { locale: Locale }): ProblemWords => ({ what: `The file does not say in ${locale === 'lt' ? 'Lithuanian' : 'English'} who paid for the project`, remedy: 'The words are `funder.acknowledgement` and `funder.amounts` of site.yaml; whatever writes this file must print them, as acknowledgement() of src/lib/acknowledgement.ts gives them. If a file need not, name it with the reason in src/lib/publicity/exempt.ts.' }),
  missingLetter: ({ missing }: { missing: readonly Letters[] }): ProblemWords => ({ what: `The typeface of the documents has no ${missing.map(({ text, codes }) => `“${text}” (${codes})`).join(', ')}`, remedy: 'Write it with letters of Latin alphabets and common punctuation.' }),
};
