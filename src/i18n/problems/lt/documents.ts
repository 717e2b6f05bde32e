import type { documents as english } from '../en/documents.ts';

/** Ką sako, kai dokumento parengti nepavyksta. */
export const documents: typeof english = {
  pdfFailed: ({ reason }) => ({ what: `Nepavyksta parengti PDF: ${reason}`, remedy: 'Tai šablonų iš src/documents/typst/ klaida; praneškite tam, kas prižiūri programą.' }),
  missingLetter: ({ missing }) => ({ what: `Dokumentų šriftas neturi ${missing.map(({ text, codes }) => `„${text}“ (${codes})`).join(', ')}`, remedy: 'Rašykite lotyniškų abėcėlių raidėmis ir įprastais skyrybos ženklais.' }),
};
