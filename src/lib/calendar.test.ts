import { expect, test } from 'vitest';
import { existsInCalendar, firstDay, precisionOf } from './calendar.ts';

test.each([
  ['2017-03-22', 'day'],
  ['2017-03', 'month'],
  ['2017', 'year'],
  ['2017-3-22', undefined],
  ['17', undefined],
  ['2017-03-22T00:00', undefined],
  ['2017-03-22\n', undefined],
  ['', undefined],
])('the precision of %j is %s', (date, precision) => {
  expect(precisionOf(date)).toBe(precision);
});

test.each(['2017', '2017-12', '2017-01-31', '2024-02-29', '2000-02-29'])('%s is in the calendar', (date) => {
  expect(existsInCalendar(date)).toBe(true);
});

test.each(['2026-13-02', '2025-02-29', '1900-02-29', '2017-04-31', '2017-00', '2017-13', '2017-01-00', '0099-01-01', 'kovas', ''])('%j is not in the calendar', (date) => {
  expect(existsInCalendar(date)).toBe(false);
});

test('the first day of a year or month stands for it in sorting', () => {
  expect(['2017', '2017-03', '2017-03-22'].map(firstDay)).toEqual(['2017-01-01', '2017-03-01', '2017-03-22']);
});
