/** The only place that names the site's languages. */
export const locales = ['lt', 'en'] as const;

/** A language of the site, as written in `lang`, in file names and in the search index. */
export type Locale = (typeof locales)[number];

/** The language of record: every entry has it, and its addresses carry no prefix. */
export const recordLocale = 'lt' satisfies Locale;

/** One value for each language. */
export type PerLocale<T> = Record<Locale, T>;

/** Builds one value for each language. */
export function perLocale<T>(make: (locale: Locale) => T): PerLocale<T> {
  return { lt: make('lt'), en: make('en') };
}

/** The language a switch leads to. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'lt' ? 'en' : 'lt';
}

/** What an address of this language begins with, without a slash at the end: `''` or `/en`. */
export const addressPrefix: PerLocale<string> = { lt: '', en: '/en' };

/** Locales as Open Graph writes them. */
export const openGraphLocale: PerLocale<string> = { lt: 'lt_LT', en: 'en_GB' };

/** Locales as `Intl` needs them: British order of day and month in English. */
export const intlLocale: PerLocale<string> = { lt: 'lt', en: 'en-GB' };
