import { messages } from '../i18n/index.ts';
import type { Locale } from './locales.ts';
import { licences, type LicenceKey } from './schemas/licences.ts';

/** A licence as readers of a language know it. */
export function licenceName(licence: LicenceKey, locale: Locale): string {
  return licences[licence].name ?? messages(locale).licences[licence as 'press-use' | 'all-rights'];
}

/** The terms of a photograph in a sentence: whose it is, and under which licence. */
export function licenceTerms(licence: LicenceKey, locale: Locale, credit: string): string {
  return `© ${credit}. ${licenceName(licence, locale)}`;
}
