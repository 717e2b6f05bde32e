import { expect, test } from 'vitest';
import { changedDay, updatesOf } from './changes.ts';
import { entryOf } from './content/test-entry.ts';

const both = (lt: string) => ({ lt, en: `${lt} in English` });

test('an entry last changed when it was published, updated, corrected or withdrawn, whichever came last', () => {
  const day = (facts: object) => changedDay(entryOf('news', 'a', { facts: { published: '2026-11-22', ...facts } }));
  expect(day({})).toBe('2026-11-22');
  expect(day({ updated: '2026-11-25' })).toBe('2026-11-25');
  expect(day({ updated: '2026-11-25', updates: [{ date: '2026-11-30', text: both('a') }, { date: '2026-11-23', text: both('b') }] })).toBe('2026-11-30');
  expect(day({ updates: [{ date: '2026-11-30', text: both('a') }], withdrawn: { date: '2026-12-01', reason: both('c') } })).toBe('2026-12-01');
  expect(changedDay(entryOf('pages', 'a', { facts: { published: undefined as never } }))).toBeUndefined();
});

test('changes are told newest first; of one day, the one written last', () => {
  const updates = ['2026-11-23', '2026-11-30', '2026-11-23'].map((date, index) => ({ date, text: both(String(index)) }));
  expect(updatesOf(entryOf('news', 'a', { facts: { updates } })).map(({ text }) => text.lt)).toEqual(['1', '2', '0']);
});
