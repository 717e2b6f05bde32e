import type { documents as english } from '../en/documents.ts';

/** The same in Lithuanian. */
export const documents: typeof english = {
  pdfFailed: ({ reason }) => ({ what: `Nepavyksta parengti PDF: ${reason}`, remedy: 'Tai šablonų iš src/documents/typst/ klaida; praneškite tam, kas prižiūri programą.' }),
  missingLetter: ({ missing }) => ({ what: `Dokumentų šriftas šių ženklų neturi: ${missing.map(({ text, codes }) => `„${text}“ (${codes})`).join(', ')}`, remedy: 'Rašykite lotyniškų abėcėlių raidėmis ir įprastais skyrybos ženklais.' }),
};
