import { intlLocale, type Locale } from './locales.ts';

/** Writes the size of a file as people read it, in thousands and millions of bytes: „53 kB“, „1,2 MB“. */
export function formatSize(bytes: number, locale: Locale): string {
  const [value, unit, digits] = bytes < 999_500 ? [Math.max(1, Math.round(bytes / 1000)), 'kB', 0] : [bytes / 1_000_000, 'MB', 1];
  return `${new Intl.NumberFormat(intlLocale[locale], { maximumFractionDigits: digits }).format(value)}\u00A0${unit}`;
}
