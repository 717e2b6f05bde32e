import type { Locale, PerLocale } from '../../../lib/locales.ts';
import type { ProblemWords } from '../words.ts';

const inLanguage: PerLocale<string> = { lt: 'in Lithuanian', en: 'in English' };
const compare = 'Compare the two languages and mend the one that is wrong.';

/** What is said where the two languages of an entry differ. */
export const languages = {
  entryWithoutEnglish: (): ProblemWords => ({ what: 'The entry is not translated into English', remedy: 'Add index.en.mdx with title:, summary: and the text; until then it is published in Lithuanian only.' }),
  pageWithoutEnglish: (): ProblemWords => ({ what: 'The page is not translated into English', remedy: 'Add index.en.mdx with title:, summary: and the text: pages and the guide are published in both languages.' }),
  textMissing: ({ locale }: { locale: Locale }): ProblemWords => ({ what: `There is no text ${inLanguage[locale]}`, remedy: 'Translate it, below the second line ---.' }),
  quotesMissing: ({ here, there, locale }: { here: number; there: number; locale: Locale }): ProblemWords => ({ what: `Quotes here: ${here}, and ${inLanguage[locale]}: ${there}`, remedy: 'Give both languages the same ones.' }),
  wordMissing: ({ key, locale }: { key: string; locale: Locale }): ProblemWords => ({ what: `\`${key}\` is not there ${inLanguage[locale]}`, remedy: 'Translate it, or remove it here.' }),
  numberDiffers: ({ written, instead, locale }: { written: string; instead: string; locale: Locale }): ProblemWords => ({ what: `“${written}” stands here, and ${inLanguage[locale]} “${instead}”`, remedy: compare }),
  numberMissing: ({ written, locale }: { written: string; locale: Locale }): ProblemWords => ({ what: `“${written}” is not there ${inLanguage[locale]}`, remedy: 'Look whether it was forgotten.' }),
  linkDiffers: ({ target, instead, locale }: { target: string; instead: string; locale: Locale }): ProblemWords => ({ what: `${target} stands here, and ${inLanguage[locale]} ${instead}`, remedy: compare }),
  linkMissing: ({ target, locale }: { target: string; locale: Locale }): ProblemWords => ({ what: `${target} is not there ${inLanguage[locale]}`, remedy: 'Look whether it was forgotten.' }),
  headingsDiffer: ({ lt, en }: { lt: number; en: number }): ProblemWords => ({ what: `The text has other headings in the other language: ${lt} in Lithuanian, ${en} in English`, remedy: 'Look whether a part was forgotten.' }),
};
