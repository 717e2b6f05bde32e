import ical, { ICalCalendarMethod, type ICalEventData } from 'ical-generator';
import { messages } from '../../i18n/index.ts';
import { acknowledgement } from '../acknowledgement.ts';
import { changedDay } from '../changes.ts';
import { hasLocale, wordsFor, type Entry } from '../content/entry.ts';
import type { Locale } from '../locales.ts';
import { entryAddress } from '../routes/addresses.ts';
import { absolute, entriesOf, type Site } from '../site.ts';
import { plain, plainLine } from '../typography/plain.ts';

const day = (date: string) => new Date(`${date}T00:00:00Z`);

/** Published events that a language has, in order of time. */
export function calendarEvents(site: Site, locale: Locale): Entry<'events'>[] {
  return entriesOf(site, 'events').filter((entry) => hasLocale(entry, locale)).sort((a, b) => (a.facts.date < b.facts.date ? -1 : 1));
}

/** Events as an iCalendar file (RFC 5545): whole days where no hour is known; nothing in it but what content says. */
export function makeCalendar(site: Site, locale: Locale, events: readonly Entry<'events'>[], address: string): string {
  const { name, description } = site.settings;
  const calendar = ical({
    name: plainLine(name[locale]),
    // A calendar without an event says it too.
    description: plainLine(`${description[locale]} ${acknowledgement(site.settings, locale)}`),
    prodId: { company: plainLine(name[locale]), product: 'site', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    url: absolute(site, address),
    events: events.map((entry) => eventData(site, locale, entry)),
  });
  return calendar.toString();
}

function eventData(site: Site, locale: Locale, entry: Entry<'events'>): ICalEventData {
  const { words } = wordsFor(entry, locale);
  const { date, endDate, startsAt, endsAt, published, withdrawn } = entry.facts;
  const changed = day(changedDay(entry) ?? published);
  const url = absolute(site, entryAddress(entry, locale));
  const note = [withdrawn && `${withdrawn.reason[locale]}\n`, words.summary, `\n${acknowledgement(site.settings, locale)}`, url].filter(Boolean).join('\n');
  return {
    id: `events-${entry.key}-${locale}@${new URL(site.origin).host}`,
    summary: plainLine(withdrawn ? messages(locale).withdrawnTitle(words.title) : words.title),
    description: plain(note).replace(/\r/g, ''),
    location: plainLine(words.place),
    url,
    // The stamp too is of the content: the same content gives the same calendar.
    stamp: changed,
    created: day(published),
    lastModified: changed,
    ...(startsAt ? { start: new Date(startsAt), end: endsAt ? new Date(endsAt) : null } : { allDay: true, start: day(date), end: nextDay(endDate ?? date), timezone: 'UTC' }),
  };
}

/** The end of a day in a calendar is the beginning of the next (RFC 5545, 3.6.1). */
function nextDay(date: string): Date {
  return new Date(day(date).getTime() + 24 * 60 * 60 * 1000);
}
