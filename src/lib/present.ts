import type { Messages } from '../i18n/index.ts';
import { isIntroduction, type AnyEntry } from './content/entry.ts';
import { formatDate, formatSpan } from './dates.ts';
import type { Locale } from './locales.ts';
import type { Site } from './site.ts';
import { entriesOf } from './site.ts';

/** What kind of thing an entry is, as its kicker says, and that it has been withdrawn where it has. */
export function kindLabel(entry: AnyEntry, words: Messages, site: Site): string {
  const kind = kindOf(entry, words, site);
  return entry.facts.withdrawn ? `${kind} – ${words.withdrawn}` : kind;
}

function kindOf(entry: AnyEntry, words: Messages, site: Site): string {
  switch (entry.section) {
    case 'news':
      return words.newsKinds[entry.facts.kind];
    case 'events':
      return words.eventKinds[entry.facts.kind];
    case 'partners':
      return words.partnerKinds[entry.facts.kind];
    case 'training':
      return words.module(entry.facts.number);
    case 'guide':
      return words.chapter(chapterNumber(site, entry.key));
    case 'pages':
      return words.page;
  }
}

/** Number of a chapter among the published ones; the introduction, whose key begins with 00, is 0. */
export function chapterNumber(site: Site, key: string): number {
  const chapters = entriesOf(site, 'guide').filter((entry) => !isIntroduction(entry.key));
  return isIntroduction(key) ? 0 : chapters.findIndex((entry) => entry.key === key) + 1;
}

/** When an entry happened, as people read it; undefined for what has no date. */
export function dateLabel(entry: AnyEntry, locale: Locale): string | undefined {
  if (entry.section === 'news') {
    const words = entry.words[locale] ?? entry.words.lt;
    return words.dateText ?? formatDate(entry.facts.date, locale);
  }
  if (entry.section === 'events') return formatSpan(entry.facts.date, entry.facts.endDate, locale);
  return undefined;
}
