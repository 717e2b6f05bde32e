import type { PerLocale } from '../../../lib/locales.ts';
import type { languages as english } from '../en/languages.ts';

const inLanguage: PerLocale<string> = { lt: 'lietuviškai', en: 'angliškai' };
const compare = 'Palyginkite abi kalbas ir pataisykite tą, kurioje suklysta.';
const forgotten = 'Pažiūrėkite, ar nebuvo pamiršta.';

/** The same in Lithuanian. */
export const languages: typeof english = {
  entryWithoutEnglish: () => ({ what: 'Įrašas neišverstas į anglų kalbą', remedy: 'Pridėkite index.en.mdx su title:, summary: ir tekstu; iki tol įrašas bus tik lietuvių kalba.' }),
  pageWithoutEnglish: () => ({ what: 'Puslapis neišverstas į anglų kalbą', remedy: 'Pridėkite index.en.mdx su title:, summary: ir tekstu: puslapiai ir vadovas skelbiami abiem kalbomis.' }),
  textMissing: ({ locale }) => ({ what: `Teksto ${inLanguage[locale]} nėra`, remedy: 'Išverskite jį ir įrašykite po antrosios eilutės ---.' }),
  quotesMissing: ({ here, there, locale }) => ({ what: `Citatų čia ${here}, o ${inLanguage[locale]} – ${there}`, remedy: 'Abiem kalbomis rašykite tas pačias.' }),
  wordMissing: ({ key, locale }) => ({ what: `\`${key}\` yra tik čia, o ${inLanguage[locale]} nėra`, remedy: 'Išverskite arba pašalinkite čia.' }),
  numberDiffers: ({ written, instead, locale }) => ({ what: `Čia „${written}“, o ${inLanguage[locale]} – „${instead}“`, remedy: compare }),
  numberMissing: ({ written, locale }) => ({ what: `„${written}“ yra tik čia, o ${inLanguage[locale]} nėra`, remedy: forgotten }),
  linkDiffers: ({ target, instead, locale }) => ({ what: `Čia ${target}, o ${inLanguage[locale]} – ${instead}`, remedy: compare }),
  linkMissing: ({ target, locale }) => ({ what: `${target} yra tik čia, o ${inLanguage[locale]} nėra`, remedy: forgotten }),
  headingsDiffer: ({ lt, en }) => ({ what: `Antraštės abiem kalbomis skiriasi: lietuviškai jų ${lt}, angliškai – ${en}`, remedy: 'Pažiūrėkite, ar nebuvo pamiršta teksto dalis.' }),
};
