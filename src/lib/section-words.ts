import { messages } from '../i18n/index.ts';
import type { Locale } from './locales.ts';
import type { ListedSection, Section } from './sections.ts';
import type { Site } from './site.ts';

/** What a section is called: as `site.yaml` calls it, else as every site does. */
export function sectionName({ settings }: Pick<Site, 'settings'>, section: Section, locale: Locale): string {
  const own = section === 'pages' ? undefined : settings.sections?.[section]?.name;
  return own?.[locale] ?? messages(locale).sectionNames[section];
}

/** The lead of a section's list: that of `site.yaml`, else the usual one. */
export function sectionLead({ settings }: Pick<Site, 'settings'>, section: ListedSection, locale: Locale): string {
  return settings.sections?.[section]?.lead?.[locale] ?? messages(locale).sectionLeads[section];
}
