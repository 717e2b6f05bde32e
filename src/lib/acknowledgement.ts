import type { Locale } from './locales.ts';
import type { SiteSettings } from './schemas/site.ts';

/** The funder's line with the amounts, to the letter: it stands in everything that is taken away. */
export function acknowledgement({ funder }: Pick<SiteSettings, 'funder'>, locale: Locale): string {
  return `${funder.acknowledgement[locale]} ${funder.amounts[locale]}`;
}
