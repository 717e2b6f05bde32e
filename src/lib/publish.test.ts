import { expect, test } from 'vitest';
import { readWith, spoil } from './content/test-folder.ts';
import type { AnyEntry } from './content/entry.ts';
import { isPublished, keptBack, readClock } from './publish.ts';

const file = 'news/pirmoji/index.lt.mdx';

function entryWith(facts: string): AnyEntry {
  const entry = readWith(spoil(file, 'kind: article', `kind: article\n${facts}`)).entries.find(({ key }) => key === 'pirmoji');
  if (!entry) throw new Error('no entry');
  return entry;
}

function published(facts: string, now: string, drafts = false): boolean {
  return isPublished(entryWith(facts), { now: new Date(now), drafts });
}

test('a clock without a value is now', () => {
  const before = Date.now();
  expect(readClock(undefined).getTime()).toBeGreaterThanOrEqual(before);
  expect(readClock('').getTime()).toBeGreaterThanOrEqual(before);
});

test.each([
  ['2026-12-01T09:00:00+02:00', '2026-12-01T07:00:00.000Z'],
  ['2026-12-01T09:00:00Z', '2026-12-01T09:00:00.000Z'],
  ['2026-06-30T23:30:00-05:00', '2026-07-01T04:30:00.000Z'],
])('the clock %s is the moment %s', (value, moment) => {
  expect(readClock(value).toISOString()).toBe(moment);
});

test.each(['2026-12-01', '2026-12-01T09:00:00', '1 Z', '2026-12-01 Z', '2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', 'rytoj', '1764572400'])('the clock %j is refused', (value) => {
  expect(() => readClock(value)).toThrow(`BUILD_CLOCK is “${value}”. Write a moment with its zone, as 2026-12-01T09:00:00+02:00.`);
});

test('an entry without a moment is published', () => {
  expect(published('draft: false', '2000-01-01T00:00:00Z')).toBe(true);
});

test('a draft is published nowhere but where drafts are wanted', () => {
  expect(published('draft: true', '2030-01-01T00:00:00Z')).toBe(false);
  expect(published('draft: true', '2030-01-01T00:00:00Z', true)).toBe(true);
});

test('an entry is published from its moment on, whatever the zones', () => {
  const facts = 'publishAt: 2026-12-01T09:00:00+02:00';
  expect(published(facts, '2026-12-01T06:59:59Z')).toBe(false);
  expect(published(facts, '2026-12-01T07:00:00Z')).toBe(true);
  expect(published(facts, '2026-12-01T02:00:00-05:00')).toBe(true);
  expect(published(facts, '2026-12-01T08:30:00+02:00')).toBe(false);
  expect(published(facts, '2000-01-01T00:00:00Z', true)).toBe(true);
});

test('an embargo ends at its moment, and keeps back what another line would publish earlier', () => {
  const facts = 'publishAt: 2026-11-01T09:00:00+02:00\nembargoUntil: 2026-12-01T09:00:00+02:00';
  expect(published(facts, '2026-12-01T06:59:59Z')).toBe(false);
  expect(published(facts, '2026-12-01T07:00:00Z')).toBe(true);
  expect(published('embargoUntil: 2026-11-01T09:00:00+02:00\npublishAt: 2026-12-01T09:00:00+02:00', '2026-12-01T06:59:59Z')).toBe(false);
});

test('a draft whose moment has come is a draft still', () => {
  expect(published('draft: true\npublishAt: 2020-01-01T00:00:00Z', '2026-12-01T00:00:00Z')).toBe(false);
});

test('what keeps an entry back is that it is a draft, else the later of its moments, and nothing once they have come', () => {
  const now = new Date('2026-12-01T00:00:00Z');
  expect(keptBack(entryWith('draft: true\npublishAt: 2030-01-01T00:00:00Z'), now)).toBe('draft');
  expect(keptBack(entryWith('publishAt: 2020-01-01T00:00:00Z\nembargoUntil: 2030-01-01T09:00:00+02:00'), now)).toEqual({ until: '2030-01-01T09:00:00+02:00' });
  expect(keptBack(entryWith('publishAt: 2020-01-01T00:00:00Z'), now)).toBeUndefined();
});
