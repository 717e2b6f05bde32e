import { messages } from '../i18n/index.ts';
import { formatDate } from './dates.ts';
import { byEditorsClock } from './editors-clock.ts';
import type { Locale } from './locales.ts';
import type { SiteSettings } from './schemas/site.ts';
import { typesetLine } from './typography/typeset.ts';

/** What a site that nobody updates any more says of itself, with the note of its staff; undefined for one that lives. */
export function archivedLine({ archived }: Pick<SiteSettings, 'archived'>, locale: Locale): string | undefined {
  if (!archived) return undefined;
  const said = messages(locale).archived(formatDate(archived.date, locale));
  return typesetLine([said, archived.note?.[locale]].filter(Boolean).join(' '), locale);
}

/** The settings as they hold at a moment: a day on which the site is going to be archived says nothing before it has come. */
export function settingsAt(settings: SiteSettings, now: Date): SiteSettings {
  const { archived, ...others } = settings;
  return archived && archived.date <= byEditorsClock(now).day ? settings : others;
}
