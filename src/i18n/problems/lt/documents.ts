import type { documents as english } from '../en/documents.ts';

/** The same in Lithuanian. */
export const documents: typeof english = {
  pdfFailed: ({ reason }) => ({ what: `Nepavyksta parengti PDF: ${reason}`, remedy: 'Tai šablonų iš src/documents/typst/ klaida; praneškite tam, kas prižiūri programą.' }),
  notAcknowledged: ({ locale }) => ({ what: `Faile nepasakyta ${locale === 'lt' ? 'lietuviškai' : 'angliškai'}, kas finansavo projektą`, remedy: 'Žodžiai yra site.yaml eilutėse `funder.acknowledgement` ir `funder.amounts`; kas rašo šį failą, turi juos įrašyti taip, kaip pateikia acknowledgement() iš src/lib/acknowledgement.ts. Jei failui to nereikia, įrašykite jį su priežastimi į src/lib/publicity/exempt.ts.' }),
  missingLetter: ({ missing }) => ({ what: `Dokumentų šriftas šių ženklų neturi: ${missing.map(({ text, codes }) => `„${text}“ (${codes})`).join(', ')}`, remedy: 'Rašykite lotyniškų abėcėlių raidėmis ir įprastais skyrybos ženklais.' }),
};
