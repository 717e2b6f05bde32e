import { precisionOf } from './calendar.ts';
import { intlLocale, perLocale, type Locale } from './locales.ts';

// Made once: making a formatter takes a hundred times longer than formatting with it.
const formatters = (options: Intl.DateTimeFormatOptions) => perLocale((locale) => new Intl.DateTimeFormat(intlLocale[locale], { ...options, timeZone: 'UTC' }));
const months = formatters({ month: 'long' });
const monthsWithDay = formatters({ month: 'long', day: 'numeric' });
const weekdays = formatters({ weekday: 'long' });

/** Month's name after a year or day: Lithuanian has it in the nominative alone and in the genitive with a day. */
function monthName(date: Date, locale: Locale, withDay: boolean): string {
  const name = `${locale} ${date.getUTCMonth()} ${withDay}`;
  const known = monthNames.get(name);
  if (known !== undefined) return known;
  const parts = (withDay ? monthsWithDay : months)[locale].formatToParts(date);
  const made = parts.find(({ type }) => type === 'month')?.value ?? '';
  monthNames.set(name, made);
  return made;
}

// There are 48 of them, and a site of thousands of pages asks for each as often.
const monthNames = new Map<string, string>();

/**
 * Writes a date as people read it, as precisely as it is known:
 * „2017 m. kovo 22 d.“, „2017 m. kovas“, „2017 m.“ / “22 March 2017”, “March 2017”, “2017”.
 */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const precision = precisionOf(date);
  if (precision === 'year') return locale === 'lt' ? `${year} m.` : year;
  if (precision === 'month') return locale === 'lt' ? `${year} m. ${monthName(time, locale, false)}` : `${monthName(time, locale, false)} ${year}`;
  const number = String(Number(day));
  return locale === 'lt' ? `${year} m. ${monthName(time, locale, true)} ${number} d.` : `${number} ${monthName(time, locale, true)} ${year}`;
}

/** Writes a span of days without saying twice what both ends share: „2016 m. lapkričio 14–17 d.“ / “14–17 November 2016”. */
export function formatSpan(start: string, end: string | undefined, locale: Locale): string {
  if (!end || end === start) return formatDate(start, locale);
  const [startYear, startMonth] = start.split('-');
  const [endYear, endMonth, endDay] = end.split('-');
  const [from, to] = [formatDate(start, locale), formatDate(end, locale)];
  if (startYear !== endYear) return `${from} – ${to}`;
  if (startMonth !== endMonth) {
    return locale === 'lt' ? `${from} – ${to.slice(`${endYear} m. `.length)}` : `${from.slice(0, -` ${startYear}`.length)} – ${to}`;
  }
  const last = String(Number(endDay));
  return locale === 'lt' ? `${from.slice(0, -' d.'.length)}–${last} d.` : `${from.split(' ')[0]}–${to}`;
}

/** Day of the week by name: „trečiadienis“ / “Wednesday”. */
export function weekday(day: string, locale: Locale): string {
  return weekdays[locale].format(new Date(`${day}T00:00:00Z`));
}

/** The hours of an event as its own clock showed them, of moments with their zone: „10:00–12:30“. */
export function formatHours(start: string, end: string | undefined): string {
  const hour = (moment: string) => moment.slice(11, 16);
  return end ? `${hour(start)}–${hour(end)}` : hour(start);
}

/** A moment as its author wrote it, with the zone that was written: „2032 m. birželio 1 d., 09:00 (UTC+03:00)“. */
export function formatMoment(moment: string, locale: Locale): string {
  const [, day = '', time = '', zone = ''] = /^(.{10})T(\d\d:\d\d).*?(Z|[+-]\d\d:\d\d)$/.exec(moment) ?? [];
  return `${formatDate(day, locale)}, ${time} (UTC${zone.replace('Z', '')})`;
}
