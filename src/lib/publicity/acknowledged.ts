import { acknowledgement } from '../acknowledgement.ts';
import { locales, perLocale, type Locale, type PerLocale } from '../locales.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { SiteSettings } from '../schemas/site.ts';
import { wordsIn } from './words-in-file.ts';

/** The language of a built file: that of its folder, or the one before its ending, as in `/dokumentai/PR-2017-01.en.pdf`. */
export function localeOfFile(address: string): Locale {
  const named = /\.([a-z]{2})\.[a-z]+$/.exec(address)?.[1];
  return locales.find((locale) => locale === named) ?? (address.startsWith('/en/') ? 'en' : 'lt');
}

/** The funder’s line in each language, as words. */
export function acknowledgementWords(settings: Pick<SiteSettings, 'funder'>): PerLocale<string> {
  return perLocale((locale) => wordsIn(acknowledgement(settings, locale)));
}

/**
 * Says of a built file whose text lacks the funder’s line in its language that it does.
 * @param address where the file stands in the site, with the name of the member if it is one of an archive
 */
export function checkAcknowledged(address: string, locale: Locale, text: string, lines: PerLocale<string>): Problem[] {
  return wordsIn(text).includes(lines[locale]) ? [] : [problem({ file: address, line: 1, column: 1 }, 'notAcknowledged', { locale })];
}
