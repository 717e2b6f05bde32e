import { addressPrefix, type Locale, type PerLocale } from '../locales.ts';

/** Addresses of the staff's page of translations, which stands where drafts are shown and is no route of the site. */
export const translationsAddress: PerLocale<string> = { lt: '/vertimai/', en: '/en/translations/' };

/** The language of a page of the staff, from the pattern of its route. */
export const localeOfPattern = (pattern: string): Locale => (pattern.startsWith(`${addressPrefix.en}/`) ? 'en' : 'lt');
