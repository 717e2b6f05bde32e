import { recordLocale, type Locale } from '../locales.ts';

/** The language in which commands tell of mistakes: Lithuanian, or English where `CHECK_LANG=en`. */
export function languageOfProblems(value = process.env.CHECK_LANG): Locale {
  return value === 'en' ? 'en' : recordLocale;
}
