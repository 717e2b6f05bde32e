import { intlLocale, type Locale } from './locales.ts';

/** Writes a number with the language's groups; Lithuanian groups four digits too, with a no-break space. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(intlLocale[locale], { useGrouping: true }).format(value);
}

/** Writes an amount as the language does: „391 915 Eur“ / “€391,915”. */
export function formatAmount(value: number, unit: 'EUR' | undefined, locale: Locale): string {
  const number = formatNumber(value, locale);
  if (!unit) return number;
  return locale === 'lt' ? `${number}\u00A0Eur` : `€${number}`;
}
