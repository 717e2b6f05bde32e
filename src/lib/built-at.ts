import { messages } from '../i18n/index.ts';
import { formatDate } from './dates.ts';
import { byEditorsClock } from './editors-clock.ts';
import { perLocale, type PerLocale } from './locales.ts';
import { typesetLine } from './typography/typeset.ts';

/** When the site was built, for `build.json`: the moment (UTC), and the sentence that the footer shows in each language. */
export function builtAt(now: Date): { builtAt: string; told: PerLocale<string> } {
  const { day, hour } = byEditorsClock(now);
  return { builtAt: now.toISOString(), told: perLocale((locale) => typesetLine(messages(locale).siteBuilt(`${formatDate(day, locale)}, ${hour}`), locale)) };
}
