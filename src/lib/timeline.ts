import { firstDay } from './calendar.ts';
import { wordsFor, type Entry } from './content/entry.ts';
import { formatSpan } from './dates.ts';
import type { Locale } from './locales.ts';
import { entryAddress } from './routes/addresses.ts';
import { inOrder } from './relations.ts';
import type { Site } from './site.ts';

/** A point in the course of the project. */
export interface TimelineItem {
  /** As precisely as it is known, for machines and for people. */
  date: string;
  dateText: string;
  title: string;
  /** Where it is told; undefined for a milestone that has no page. */
  address: string | undefined;
  /** The language of the title and of its page when it is not the one asked for. */
  foreign: Locale | undefined;
  /** The year, where this is its first item. */
  year: string | undefined;
}

/** Events that the course shows; older ones stand in the list of events. */
export const timelineEvents = 20;

/** The course of the project from its first day to its last: milestones and the newest events. */
export function timelineOf(site: Site, locale: Locale): TimelineItem[] {
  const milestones = site.settings.project.milestones.map(({ date, label }) => ({ date, dateText: formatSpan(date, undefined, locale), title: label[locale], address: undefined, foreign: undefined }));
  const events = newestEvents(site).map((entry) => {
    const { words, locale: language } = wordsFor(entry, locale);
    const { date, endDate } = entry.facts;
    return { date, dateText: formatSpan(date, endDate, locale), title: words.title, address: entryAddress(entry, language), foreign: language === locale ? undefined : language };
  });
  const course = [...milestones, ...events].sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
  return course.map((item, index) => {
    const year = item.date.slice(0, 4);
    return { ...item, year: course[index - 1]?.date.startsWith(year) ? undefined : year };
  });
}

/** The newest events in the order of their keys, which stays that of one day's events. */
function newestEvents(site: Site): Entry<'events'>[] {
  const newest = inOrder(site, 'events').slice(0, timelineEvents) as readonly Entry<'events'>[];
  return newest.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
