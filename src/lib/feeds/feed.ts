import { Feed } from 'feed';
import { messages } from '../../i18n/index.ts';
import { acknowledgement } from '../acknowledgement.ts';
import { archivedLine } from '../archived.ts';
import { changedDay } from '../changes.ts';
import { escapeText } from '../escape.ts';
import type { Locale } from '../locales.ts';
import { homeAddress } from '../routes/addresses.ts';
import { feedAddress, type FeedFormat, type FeedKind } from '../routes/files.ts';
import { absolute, type Site } from '../site.ts';
import { plain } from '../typography/plain.ts';
import { feedItem, midnight, type Enclosures, type FeedItem } from './item.ts';
import { jsonFeed } from './json-feed.ts';
import { feedEntries } from './select.ts';

/** A feed before it has a form. */
export interface FeedData {
  locale: Locale;
  home: string;
  title: string;
  description: string;
  acknowledgement: string;
  siteName: string;
  /** Addresses of the feed in each of its forms. */
  self: Record<FeedFormat, string>;
  updated: Date;
  items: FeedItem[];
}

/** The newest of a kind in a language as RSS 2.0, Atom 1.0 or JSON Feed 1.1, with full texts and the funder's acknowledgement. */
export function makeFeed(site: Site, locale: Locale, kind: FeedKind = 'all', format: FeedFormat = 'rss', enclosures: Enclosures = new Map()): string {
  const data = feedData(site, locale, kind, enclosures);
  return plain(format === 'json' ? jsonFeed(data) : xmlFeed(data, format));
}

function feedData(site: Site, locale: Locale, kind: FeedKind, enclosures: Enclosures): FeedData {
  const { name, description, project } = site.settings;
  const line = acknowledgement(site.settings, locale);
  const entries = feedEntries(site, locale, kind);
  const address = (format: FeedFormat) => absolute(site, feedAddress(locale, kind, format));
  return {
    locale,
    home: absolute(site, homeAddress(locale)),
    title: kind === 'all' ? name[locale] : `${name[locale]}: ${messages(locale).feedKinds[kind]}`,
    description: [archivedLine(site.settings, locale), description[locale], line].filter(Boolean).join(' '),
    acknowledgement: line,
    siteName: name[locale],
    self: { rss: address('rss'), atom: address('atom'), json: address('json') },
    // Dates come from content, so that the same content gives the same feed.
    updated: midnight(entries.map((entry) => changedDay(entry) ?? '').sort().at(-1) || project.period.end),
    items: entries.map((entry) => feedItem(site, locale, entry, enclosures)),
  };
}

function xmlFeed(data: FeedData, format: 'rss' | 'atom'): string {
  const { locale, home, title, description, siteName, self, updated, items } = data;
  // Readers of RSS take titles and descriptions for HTML; those of Atom are told that the feed's own are text.
  const told = (text: string) => (format === 'rss' ? escapeText(text) : text);
  const feed = new Feed({ id: self[format], link: home, title: told(title), description: told(description), language: locale, copyright: data.acknowledgement, generator: siteName, author: { name: siteName, link: home }, feedLinks: self, updated });
  for (const { link, title: ofItem, summary, content, published, changed, enclosures } of items) {
    const [first] = enclosures;
    // Those of an item the package calls HTML in both. It escapes no title of a picture, so it is given none.
    feed.addItem({ id: link, link, title: escapeText(ofItem), description: escapeText(summary), content, date: changed, published, ...(first && { image: { url: first.url, type: first.type, length: first.length } }) });
  }
  if (format === 'rss') return feed.rss2();
  // The package knows no language in Atom, and no media type but by the ending of a name.
  return feed.atom1().replace('<feed xmlns', `<feed xml:lang="${locale}" xmlns`).replaceAll('type="image/jpg"', 'type="image/jpeg"');
}
