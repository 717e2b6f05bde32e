import { expect, test } from 'vitest';
import { readWith } from './content/test-folder.ts';
import { archivedLine, settingsAt } from './archived.ts';
import { makeFeed } from './feeds/feed.ts';
import { makeSite } from './site.ts';
import { plain } from './typography/plain.ts';

const archived = { date: '2027-03-31', note: { lt: 'Klauskite archyvo.', en: 'Ask the archive.' } };
const withDay = () => {
  const content = readWith();
  return { ...content, settings: { ...content.settings, archived } };
};

test('an archived site says so in its language, with the note of its staff', () => {
  const { settings } = withDay();
  expect(plain(archivedLine(settings, 'lt') ?? '')).toBe('Ši svetainė suarchyvuota 2027 m. kovo 31 d. ir nebeatnaujinama. Klauskite archyvo.');
  expect(plain(archivedLine(settings, 'en') ?? '')).toBe('This site was archived on 31 March 2027; it is no longer updated. Ask the archive.');
  expect(archivedLine({ archived: { date: '2027-03-31' } }, 'en')).not.toContain('undefined');
});

test('before the day, by the clock of the editors, and without a day nothing is said', () => {
  const { settings } = withDay();
  expect(settingsAt(settings, new Date('2027-03-30T20:59:00Z')).archived).toBeUndefined();
  expect(settingsAt(settings, new Date('2027-03-30T21:01:00Z')).archived).toEqual(archived);
  expect(archivedLine(readWith().settings, 'lt')).toBeUndefined();
});

test('feeds of an archived site tell their readers that nothing more will come', () => {
  const content = withDay();
  const feedOn = (day: string) => makeFeed(makeSite(content, { now: new Date(`${day}T12:00:00Z`), drafts: false }), 'en');
  expect(feedOn('2027-04-01')).toContain('it is no longer updated');
  expect(feedOn('2027-03-01')).not.toContain('it is no longer updated');
});
