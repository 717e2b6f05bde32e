import { Feed } from 'feed';
import { messages } from '../i18n/index.ts';
import { firstDay } from './calendar.ts';
import { type AnyEntry, type Entry, hasLocale } from './content/entry.ts';
import { documentParts } from './document/html.ts';
import { plainHtml } from './document/plain-html.ts';
import { readDocument } from './document/read.ts';
import { resolveLink } from './document/resolve-link.ts';
import { escapeText } from './escape.ts';
import type { Locale } from './locales.ts';
import { dateLabel, kindLabel } from './present.ts';
import { newestFirst } from './routes/build-routes.ts';
import { entryAddress, homeAddress } from './routes/addresses.ts';
import { absolute, entriesOf, type Site } from './site.ts';
import { plain } from './typography/plain.ts';

/** Items a feed holds; older ones are on the site. */
const feedLength = 20;

/** Address of the feed of a language. */
export function feedAddress(locale: Locale): string {
  return `${homeAddress(locale)}rss.xml`;
}

/** The newest news and events of a language as RSS 2.0, with their full text and the funder's acknowledgement. */
export function makeFeed(site: Site, locale: Locale): string {
  const { name, description, funder } = site.settings;
  const acknowledgement = `${funder.acknowledgement[locale]} ${funder.amounts[locale]}`;
  const dated = [...entriesOf(site, 'news'), ...entriesOf(site, 'events')] as Entry<'news' | 'events'>[];
  const newest = newestFirst(dated.filter((entry) => hasLocale(entry, locale))).slice(0, feedLength) as AnyEntry[];
  const days = newest.map(publishedDay).sort();
  const feed = new Feed({
    id: absolute(site, homeAddress(locale)),
    link: absolute(site, homeAddress(locale)),
    title: name[locale],
    description: `${description[locale]} ${acknowledgement}`,
    language: locale,
    copyright: acknowledgement,
    generator: name[locale],
    feedLinks: { rss: absolute(site, feedAddress(locale)) },
    // Dates come from content, so that the same content gives the same feed.
    updated: new Date(`${days.at(-1) ?? firstDay(site.settings.project.period.end)}T00:00:00Z`),
  });
  for (const entry of newest) feed.addItem(feedItem(site, locale, entry, acknowledgement));
  return plain(feed.rss2());
}

const publishedDay = ({ facts }: AnyEntry) => facts.published ?? '1970-01-01';

function feedItem(site: Site, locale: Locale, entry: AnyEntry, acknowledgement: string) {
  const words = entry.words[locale] ?? entry.words.lt;
  const link = absolute(site, entryAddress(entry, locale));
  const when = [kindLabel(entry, messages(locale), site), dateLabel(entry, locale)].filter(Boolean).join(', ');
  const content = `<p>${escapeText(when)}</p><p><strong>${escapeText(words.summary)}</strong></p>${fullText(site, locale, entry)}<p>${escapeText(acknowledgement)}</p>`;
  // Readers of feeds take titles and descriptions for HTML.
  return { id: link, link, title: escapeText(words.title), description: escapeText(words.summary), content, date: new Date(`${publishedDay(entry)}T00:00:00Z`) };
}

function fullText(site: Site, locale: Locale, entry: AnyEntry): string {
  const { footnotes, backToText, table, done, toDo } = messages(locale);
  const resolve = (target: Parameters<typeof resolveLink>[3]) => resolveLink(site, entry, locale, target, true);
  return plainHtml(documentParts(readDocument(entry, locale), { resolveLink: resolve, page: absolute(site, entryAddress(entry, locale)), labels: { footnotes, backToText, table, done, toDo } }));
}
