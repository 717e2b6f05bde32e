import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { entryOf } from '../content/test-entry.ts';
import { readContent } from '../content/read-content.ts';
import { makeSite } from '../site.ts';
import { calendarEvents, makeCalendar } from './calendar.ts';
import { settings } from '../content/test-settings.ts';

const gate = { now: new Date('2026-12-01T00:00:00Z'), drafts: false };
type Facts = NonNullable<Parameters<typeof entryOf<'events'>>[2]>;

function calendarOf(...events: [string, Facts][]) {
  const site = makeSite({ settings, tags: {}, entries: events.map(([key, given]) => entryOf('events', key, given)) }, gate, 'https://x.lt/p');
  const text = makeCalendar(site, 'lt', calendarEvents(site, 'lt'), '/renginiai/kalendorius.ics');
  const parsed = new ICAL.Component(ICAL.parse(text) as unknown as unknown[]);
  return { text, parsed, events: parsed.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

test('an event of days is whole days, and its last day is in it', () => {
  const { events } = calendarOf(['vizitas', { facts: { date: '2016-11-14', endDate: '2016-11-17' }, lt: { title: 'Vizitas', place: 'Salė, Oslas' } }]);
  const [event] = events;
  expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString(), event?.location]).toEqual([true, '2016-11-14', '2016-11-18', 'Salė, Oslas']);
  expect(event?.uid).toBe('events-vizitas-lt@x.lt');
});

test('an event of hours stands at its moment, whatever the zone of the machine', () => {
  const { events } = calendarOf(['a', { facts: { date: '2027-03-22', startsAt: '2027-03-22T10:00:00+02:00', endsAt: '2027-03-22T16:30:00+02:00' }, lt: { place: 'Salė' } }]);
  expect([events[0]?.startDate.isDate, events[0]?.startDate.toJSDate().toISOString(), events[0]?.endDate.toJSDate().toISOString()]).toEqual([false, '2027-03-22T08:00:00.000Z', '2027-03-22T14:30:00.000Z']);
});

test('stamps come from content: published, or changed', () => {
  const { events, text } = calendarOf(['a', { facts: { published: '2026-11-22', updates: [{ date: '2026-11-30', text: { lt: 'Pataisyta', en: 'Mended' } }] }, lt: { place: 'Salė' } }]);
  expect(events[0]?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-30T00:00:00Z');
  expect(text.match(/\d{8}T\d{6}Z/g)).toEqual(['20261130T000000Z', '20261122T000000Z', '20261130T000000Z']);
});

test('words that look like lines of a calendar begin none', () => {
  const hostile = 'Žodis\r\nBEGIN:VALARM\r\nACTION:AUDIO\nEND:VALARM\\n;,: "';
  const { parsed, events } = calendarOf(['a', { lt: { title: hostile, summary: hostile, place: hostile } }]);
  expect(parsed.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent']);
  expect(events[0]?.component.getAllSubcomponents()).toEqual([]);
  expect(events[0]?.summary).toBe('Žodis BEGIN:VALARM ACTION:AUDIO END:VALARM\\n;,: "');
  expect(events[0]?.description).toContain('BEGIN:VALARM\nACTION:AUDIO\nEND:VALARM\\n;,: "');
});

test('a withdrawn event says so in its title and tells why', () => {
  const { events } = calendarOf(['a', { facts: { withdrawn: { date: '2026-12-01', reason: { lt: 'Klaidinga diena.', en: 'A wrong day.' } } }, lt: { title: 'Renginys', place: 'Salė' } }]);
  expect(events[0]?.summary).toBe('Atšaukta: Renginys');
  expect(events[0]?.description).toContain('Klaidinga diena.');
});

test('every event of this site stands in the calendar of either language, with the acknowledgement', () => {
  const content = readContent('content', 'content');
  const site = makeSite(content, gate);
  for (const locale of ['lt', 'en'] as const) {
    const events = calendarEvents(site, locale);
    const text = makeCalendar(site, locale, events, '/x.ics');
    const parsed = new ICAL.Component(ICAL.parse(text) as unknown as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(parsed.map(({ startDate }) => startDate.toString())).toEqual(events.map(({ facts }) => facts.date));
    expect(parsed.filter(({ description }) => !description.includes(settings.project.number))).toEqual([]);
    expect(parsed.length).toBeGreaterThanOrEqual(4);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  }
});
