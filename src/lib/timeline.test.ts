import { expect, test } from 'vitest';
import { entryOf } from './content/test-entry.ts';
import { makeSite } from './site.ts';
import { timelineOf } from './timeline.ts';
import { settings, tags } from './content/test-settings.ts';

const milestone = (date: string) => ({ date, label: { lt: 'Riba', en: 'Milestone' } });
const course = (locale: 'lt' | 'en') => {
  const events = [
    entryOf('events', 'vizitas', { facts: { date: '2016-11-14', endDate: '2016-11-17' }, en: {} }),
    entryOf('events', 'pavasaris', { facts: { date: '2017-03-22' } }),
  ];
  const project = { ...settings.project, milestones: [milestone('2015-09-11'), milestone('2017-04-30')] };
  return timelineOf(makeSite({ settings: { ...settings, project }, tags, entries: events }, { now: new Date(), drafts: false }), locale);
};

test('milestones and events stand in the order of time, the year at the first of each', () => {
  expect(course('lt').map(({ date, year }) => [date, year])).toEqual([['2015-09-11', '2015'], ['2016-11-14', '2016'], ['2017-03-22', '2017'], ['2017-04-30', undefined]]);
});

test('dates are told as precisely as they are known, spans as spans', () => {
  expect(course('lt')[1]?.dateText).toBe('2016 m. lapkričio 14–17 d.');
  expect(course('en')[0]?.dateText).toBe('11 September 2015');
});

test('an event leads to its page, in the other language where it has none in this one; a milestone leads nowhere', () => {
  const [start, visit, spring] = course('en');
  expect([start?.address, start?.title]).toEqual([undefined, 'Milestone']);
  expect([visit?.address, visit?.foreign]).toEqual(['/en/events/vizitas-in-english/', undefined]);
  expect([spring?.address, spring?.foreign]).toEqual(['/renginiai/pavasaris/', 'lt']);
});
