import type { CorrectionComment, WebPage } from 'schema-dts';
import { changedDay, updatesOf } from '../changes.ts';
import type { AnyEntry } from '../content/entry.ts';
import type { Locale } from '../locales.ts';

/** When a text was first published here, when it last changed, what was corrected, and whether it still stands. */
export function written(entry: AnyEntry, locale: Locale) {
  const { published, withdrawn } = entry.facts;
  const changed = changedDay(entry);
  const corrections: CorrectionComment[] = [
    ...(withdrawn ? [{ '@type': 'CorrectionComment', text: withdrawn.reason[locale], datePublished: withdrawn.date } as const] : []),
    ...updatesOf(entry).map(({ date, text }) => ({ '@type': 'CorrectionComment', text: text[locale], datePublished: date }) as const),
  ];
  return {
    ...(published && { datePublished: published }),
    ...(changed && { dateModified: changed }),
    ...(corrections.length > 0 && { correction: corrections }),
    ...(withdrawn && { creativeWorkStatus: 'Withdrawn' }),
  };
}

/** The same of things that are no texts themselves, said of their page; nothing while there is nothing to say. */
export function writtenOfPage(entry: AnyEntry, locale: Locale, url: string): { mainEntityOfPage?: WebPage } {
  const { updates, withdrawn } = entry.facts;
  return updates?.length || withdrawn ? { mainEntityOfPage: { '@type': 'WebPage', '@id': url, ...written(entry, locale) } } : {};
}
