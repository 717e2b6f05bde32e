import { messages } from '../i18n/index.ts';
import type { AnyEntry, Entry } from '../lib/content/entry.ts';
import { formatDate, formatHours, weekday } from '../lib/dates.ts';
import type { Locale } from '../lib/locales.ts';
import { dateLabel } from '../lib/present.ts';
import { findEntry, type Site } from '../lib/site.ts';
import { line, type PaperFact } from './paper.ts';

/** The facts that stand beside an entry's text on its page, as lines with labels. */
export function paperFacts(site: Site, entry: AnyEntry, locale: Locale): PaperFact[] {
  switch (entry.section) {
    case 'news':
      return newsFacts(entry, locale);
    case 'events':
      return eventFacts(entry, locale);
    case 'partners':
      return partnerFacts(site, entry, locale);
    default:
      return [];
  }
}

/** Lines of which something is known. */
function known(rows: readonly (readonly [label: string, value: string | undefined])[]): PaperFact[] {
  return rows.flatMap(([label, value]) => (value ? [{ label, value: line(value) }] : []));
}

function newsFacts(entry: Entry<'news'>, locale: Locale): PaperFact[] {
  const words = messages(locale);
  const { reference, published, updated } = entry.facts;
  return known([
    [words.when, dateLabel(entry, locale)],
    [words.reference, reference && `${reference} (${words.referenceNote})`],
    [words.published, formatDate(published, locale)],
    [words.updated, updated && formatDate(updated, locale)],
  ]);
}

function eventFacts(entry: Entry<'events'>, locale: Locale): PaperFact[] {
  const words = messages(locale);
  const own = entry.words[locale] ?? entry.words.lt;
  const { country, date, endDate, startsAt, endsAt, published } = entry.facts;
  return known([
    [words.when, [dateLabel(entry, locale), !endDate && weekday(date, locale), startsAt && formatHours(startsAt, endsAt)].filter(Boolean).join(', ')],
    [words.where, [own.place, country && words.countries[country]].filter(Boolean).join(', ')],
    [words.whoTookPart, own.participants],
    [words.published, formatDate(published, locale)],
  ]);
}

function partnerFacts(site: Site, entry: Entry<'partners'>, locale: Locale): PaperFact[] {
  const words = messages(locale);
  const own = entry.words[locale] ?? entry.words.lt;
  const { website, otherNames, municipality, country } = entry.facts;
  const above = municipality ? findEntry(site, 'partners', municipality) : undefined;
  return [
    ...known([
      [words.role, own.role],
      [words.where, [own.town, own.county, words.countries[country]].filter(Boolean).join(', ')],
      [words.municipality, above && (above.words[locale] ?? above.words.lt).title],
      [words.now, own.now],
    ]),
    ...(website ? [{ label: words.website, value: [{ type: 'link' as const, href: website, children: line(website.replace(/^https?:\/\/|\/$/g, '')) }] }] : []),
    ...known([[words.otherNames, otherNames?.join('; ')]]),
  ];
}
