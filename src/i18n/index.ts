import type { Locale, PerLocale } from '../lib/locales.ts';
import { en, type Messages } from './en.ts';
import { lt } from './lt.ts';

const catalogues: PerLocale<Messages> = { lt, en };

/** The interface words of a language. */
export function messages(locale: Locale): Messages {
  return catalogues[locale];
}

export type { Messages };
