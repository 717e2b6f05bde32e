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

/** Writes the size of a file as people compare sizes: „640 kB“, „1,2 MB“ / “1.2 MB”. */
export function formatBytes(bytes: number, locale: Locale): string {
  const inMegabytes = bytes >= 1_000_000;
  const value = inMegabytes ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000));
  return `${new Intl.NumberFormat(intlLocale[locale], { maximumFractionDigits: 1 }).format(value)}\u00A0${inMegabytes ? 'MB' : 'kB'}`;
}
