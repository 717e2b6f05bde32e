import { expect, test } from 'vitest';
import { formatDate, formatHours, formatSpan, weekday } from './dates.ts';

const months = [
  ['01', 'sausis', 'sausio', 'January'],
  ['02', 'vasaris', 'vasario', 'February'],
  ['03', 'kovas', 'kovo', 'March'],
  ['04', 'balandis', 'balandžio', 'April'],
  ['05', 'gegužė', 'gegužės', 'May'],
  ['06', 'birželis', 'birželio', 'June'],
  ['07', 'liepa', 'liepos', 'July'],
  ['08', 'rugpjūtis', 'rugpjūčio', 'August'],
  ['09', 'rugsėjis', 'rugsėjo', 'September'],
  ['10', 'spalis', 'spalio', 'October'],
  ['11', 'lapkritis', 'lapkričio', 'November'],
  ['12', 'gruodis', 'gruodžio', 'December'],
] as const;

test.each(months)('month %s is „%s“ alone, „%s“ with a day and “%s” in English', (number, nominative, genitive, english) => {
  expect(formatDate(`2017-${number}`, 'lt')).toBe(`2017 m. ${nominative}`);
  expect(formatDate(`2017-${number}-05`, 'lt')).toBe(`2017 m. ${genitive} 5 d.`);
  expect(formatDate(`2017-${number}`, 'en')).toBe(`${english} 2017`);
  expect(formatDate(`2017-${number}-05`, 'en')).toBe(`5 ${english} 2017`);
});

test('a year alone is a year', () => {
  expect(formatDate('2017', 'lt')).toBe('2017 m.');
  expect(formatDate('2017', 'en')).toBe('2017');
});

test('the last and the first day of a year do not slip over its end', () => {
  expect(formatDate('2016-12-31', 'lt')).toBe('2016 m. gruodžio 31 d.');
  expect(formatDate('2017-01-01', 'en')).toBe('1 January 2017');
});

test.each([
  ['2016-11-14', '2016-11-17', '2016 m. lapkričio 14–17 d.', '14–17 November 2016'],
  ['2016-11-01', '2016-11-02', '2016 m. lapkričio 1–2 d.', '1–2 November 2016'],
  ['2016-11-28', '2016-12-02', '2016 m. lapkričio 28 d. – gruodžio 2 d.', '28 November – 2 December 2016'],
  ['2016-12-30', '2017-01-02', '2016 m. gruodžio 30 d. – 2017 m. sausio 2 d.', '30 December 2016 – 2 January 2017'],
  ['2015-11-14', '2016-11-14', '2015 m. lapkričio 14 d. – 2016 m. lapkričio 14 d.', '14 November 2015 – 14 November 2016'],
  ['2016-11-14', '2016-11-14', '2016 m. lapkričio 14 d.', '14 November 2016'],
  ['2016-11-14', undefined, '2016 m. lapkričio 14 d.', '14 November 2016'],
  ['2016-03', '2016-05', '2016 m. kovas – gegužė', 'March – May 2016'],
  ['2015', '2017', '2015 m. – 2017 m.', '2015 – 2017'],
])('the span from %s to %s is „%s“ / “%s”', (start, end, lithuanian, english) => {
  expect(formatSpan(start, end, 'lt')).toBe(lithuanian);
  expect(formatSpan(start, end, 'en')).toBe(english);
});

test('a day of the week has its name in each language', () => {
  expect(weekday('2017-03-22', 'lt')).toBe('trečiadienis');
  expect(weekday('2017-03-22', 'en')).toBe('Wednesday');
  expect(weekday('2024-02-29', 'lt')).toBe('ketvirtadienis');
});

test('hours are those of the place, whatever the zone', () => {
  expect(formatHours('2027-03-22T10:00:00+02:00', undefined)).toBe('10:00');
  expect(formatHours('2027-03-22T10:00:00+02:00', '2027-03-22T16:30:00+02:00')).toBe('10:00–16:30');
});
