import { intlLocale, type Locale } from '../lib/locales.ts';
import { formatNumber } from '../lib/numbers.ts';

/** Forms of a counted word: Lithuanian needs all four, English `one` and `other`. */
export interface PluralForms {
  one: string;
  few?: string;
  many?: string;
  other: string;
}

/** Lithuanian forms: 1 naujiena, 2 naujienos, 1,5 naujienos, 10 naujienų. */
export type LithuanianForms = Required<PluralForms>;

/** The form of a counted word that goes with a number, by the rules of Unicode CLDR. */
export function plural(locale: Locale, count: number, forms: PluralForms): string {
  const rule = new Intl.PluralRules(intlLocale[locale]).select(count);
  return (rule === 'one' || rule === 'few' || rule === 'many' ? forms[rule] : undefined) ?? forms.other;
}

/** A number and its word in Lithuanian: „2 įrašai“. */
export function countInLithuanian(n: number, forms: LithuanianForms): string {
  return `${formatNumber(n, 'lt')} ${plural('lt', n, forms)}`;
}

/** A number and its word in English: “2 entries”. */
export function countInEnglish(n: number, forms: PluralForms): string {
  return `${formatNumber(n, 'en')} ${plural('en', n, forms)}`;
}
