import type { Messages } from '../i18n/index.ts';
import { folderNumber, isIntroduction, type AnyEntry, type Entry } from './content/entry.ts';
import { formatDate, formatSpan } from './dates.ts';
import type { Locale } from './locales.ts';
import type { Site } from './site.ts';
import { entriesOf } from './site.ts';

/** What kind of thing an entry is, as its kicker says, and that it has been withdrawn or is a draft where it has or is. */
export function kindLabel(entry: AnyEntry, words: Messages, site: Site): string {
  const kind = kindOf(entry, words, site);
  if (entry.facts.draft) return `${kind} – ${words.draftMark}`;
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
      return chapterLabel(site, entry, words);
    case 'pages':
      return words.page;
  }
}

/** What a chapter of the guide is called: „Įvadas“, „3 skyrius“, „1 priedas“. The key of the introduction begins with 00. */
export function chapterLabel(site: Site, chapter: Entry<'guide'>, words: Messages): string {
  return isIntroduction(chapter.key) ? words.introduction : (chapter.facts.annex ? words.annex : words.chapter)(chapterNumber(site, chapter));
}

/** Number of a chapter, which is that of its folder so that its sections can be cited, or of an annex among the published ones; the introduction is 0. */
export function chapterNumber(site: Site, { key, facts }: Entry<'guide'>): number {
  if (isIntroduction(key)) return 0;
  const alike = entriesOf(site, 'guide').filter((other) => !isIntroduction(other.key) && Boolean(other.facts.annex) === Boolean(facts.annex));
  const counted = alike.findIndex((other) => other.key === key) + 1;
  return facts.annex ? counted : (folderNumber(key) ?? counted);
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
