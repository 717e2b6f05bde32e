import { messages } from '../../i18n/index.ts';
import { acknowledgement } from '../acknowledgement.ts';
import { changedDay, updatesOf } from '../changes.ts';
import { entryId, wordsFor, type AnyEntry } from '../content/entry.ts';
import { formatDate } from '../dates.ts';
import { fullText } from '../document/full-text.ts';
import { escapeText } from '../escape.ts';
import type { Locale } from '../locales.ts';
import { dateLabel, kindLabel } from '../present.ts';
import { entryAddress } from '../routes/addresses.ts';
import { absolute, type Site } from '../site.ts';

/** A picture that a feed offers beside an item's text; `length` is in bytes. */
export interface Enclosure {
  url: string;
  type: string;
  length: number;
  title: string;
}

/** Pictures of entries by the entry's id. */
export type Enclosures = ReadonlyMap<string, readonly Enclosure[]>;

/** An item of a feed before it has a form; title and summary are plain text, the content is HTML. */
export interface FeedItem {
  link: string;
  title: string;
  summary: string;
  content: string;
  published: Date;
  changed: Date;
  enclosures: readonly Enclosure[];
}

/** Midnight of a day, by which a feed's dates come from content and not from the clock. */
export const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

const epoch = '1970-01-01';

/** An entry as an item of a feed: its full text with what changed, its quotations, the reference and the acknowledgement. */
export function feedItem(site: Site, locale: Locale, entry: AnyEntry, enclosures: Enclosures): FeedItem {
  const { words } = wordsFor(entry, locale);
  return {
    link: absolute(site, entryAddress(entry, locale)),
    title: entry.facts.withdrawn ? messages(locale).withdrawnTitle(words.title) : words.title,
    summary: words.summary,
    content: itemContent(site, locale, entry),
    published: midnight(entry.facts.published ?? epoch),
    changed: midnight(changedDay(entry) ?? epoch),
    enclosures: enclosures.get(entryId(entry)) ?? [],
  };
}

function itemContent(site: Site, locale: Locale, entry: AnyEntry): string {
  const { words } = wordsFor(entry, locale);
  const { withdrawn } = entry.facts;
  const say = messages(locale);
  const reference = entry.section === 'news' ? entry.facts.reference : undefined;
  const when = [kindLabel(entry, say, site), dateLabel(entry, locale), reference].filter(Boolean).join(', ');
  const updates = updatesOf(entry).map(({ date, text }) => `<li>${escapeText(`${formatDate(date, locale)}: ${text[locale]}`)}</li>`);
  const quotes = (words.quotes ?? []).map(({ text, name, role }) => `<blockquote><p>${escapeText(text)}</p><p>– ${escapeText([name, role].filter(Boolean).join(', '))}</p></blockquote>`);
  return [
    `<p>${escapeText(when)}</p>`,
    withdrawn && `<p><strong>${escapeText(say.withdrawnNotice(formatDate(withdrawn.date, locale)))}</strong> ${escapeText(withdrawn.reason[locale])}</p>`,
    updates.length > 0 && `<p>${escapeText(say.changes)}</p><ul>${updates.join('')}</ul>`,
    `<p><strong>${escapeText(words.summary)}</strong></p>`,
    fullText(site, locale, entry),
    ...quotes,
    `<p>${escapeText(acknowledgement(site.settings, locale))}</p>`,
  ].filter(Boolean).join('');
}
