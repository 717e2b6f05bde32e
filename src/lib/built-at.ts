import { messages } from '../i18n/index.ts';
import { formatDate } from './dates.ts';
import { perLocale, type PerLocale } from './locales.ts';

// The clock of the editors, wherever the machine stands; Swedes write the day as ISO does.
const vilnius = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Vilnius', dateStyle: 'short', timeStyle: 'short' });

/** When the site was built, for `build.json`: the moment (UTC), and the sentence that the footer shows in each language. */
export function builtAt(now: Date): { builtAt: string; told: PerLocale<string> } {
  const [day = '', hour = ''] = vilnius.format(now).split(' ');
  return { builtAt: now.toISOString(), told: perLocale((locale) => messages(locale).siteBuilt(`${formatDate(day, locale)}, ${hour}`)) };
}
