import { expect, test } from 'vitest';
import { complaintsOf, readWith, validFiles } from '../content/test-folder.ts';
import { entryOf } from '../content/test-entry.ts';
import type { AnyEntry } from '../content/entry.ts';
import { chooseEntries } from './choose.ts';
import { recordHash } from './hash.ts';
import { markTranslation } from './mark.ts';
import { byStatus } from './status.ts';

const [lithuanian, english] = ['news/pirmoji/index.lt.mdx', 'news/pirmoji/index.en.mdx'];
const source = validFiles[lithuanian] ?? '';
const entryWith = (text: string, en = validFiles[english]): AnyEntry => {
  const entry = readWith({ [lithuanian]: text, [english]: en }).entries.find(({ key }) => key === 'pirmoji');
  if (!entry) throw new Error('The entry is gone.');
  return entry;
};
const hashNow = () => recordHash(entryWith(source));
const marked = (hash: string) => markTranslation(validFiles[english] ?? '', hash);

test.each([
  ['facts', 'kind: article', 'kind: article\nupdated: 2026-12-01'],
  ['the address', 'title: Pirmoji žinia', 'title: Pirmoji žinia\nslug: kita'],
  ['where lines break', 'Tekstas su [darbais]', 'Tekstas su\n[darbais]'],
  ['a no-break space', 'Apie pirmąją žinią.', 'Apie pirmąją\u00A0žinią.'],
  ['the order of the keys', 'title: Pirmoji žinia\nsummary: Apie pirmąją žinią.', 'summary: Apie pirmąją žinią.\ntitle: Pirmoji žinia'],
])('%s do not outdate a translation', (_, from, to) => {
  expect(source).toContain(from);
  expect(recordHash(entryWith(source.replace(from, to)))).toBe(hashNow());
});

test('quotation marks, dashes and dots outdate it by no change of kind', () => {
  const hashes = ['„a“ – b… c', '"a" - b... c'].map((text) => recordHash(entryWith(source.replace('Žodžiai.', text))));
  expect(new Set(hashes).size).toBe(1);
});

test.each([
  ['the title', 'title: Pirmoji žinia', 'title: Pirmoji naujiena'],
  ['the summary', 'Apie pirmąją žinią.', 'Apie antrąją žinią.'],
  ['a letter of the text', 'Žodžiai.', 'Žodžiai!'],
  ['a quotation', 'kind: article', 'kind: article\nquotes: [{ text: Taip., name: A. B. }]'],
  ['a link', '/partners/leu#veikla', '/partners/leu'],
])('%s outdates it', (_, from, to) => {
  expect(source).toContain(from);
  expect(entryWith(source.replace(from, to), marked(hashNow())).translation).toBe('outdated');
});

test('a translation is missing, unmarked, current or outdated', () => {
  expect(entryWith(source).translation).toBe('unmarked');
  expect(entryWith(source, marked(hashNow())).translation).toBe('current');
  expect(entryWith(source, marked('00000000')).translation).toBe('outdated');
  const statuses = byStatus(readWith({ [english]: marked(hashNow()) }).entries).map(({ status, entries }) => [status, entries.length]);
  expect(statuses).toEqual([['missing', 4], ['unmarked', 2], ['current', 1]]);
});

test('the mark is no word of the page, and stands in the English file alone', () => {
  expect(entryWith(source, marked('00000000')).words.en).toEqual({ title: 'First news', summary: 'About the first news.' });
  expect(complaintsOf({ [lithuanian]: source.replace('kind: article', `kind: article\ntranslationOf: '00000000'`) }).join()).toContain('`translationOf` is not known here');
  expect(complaintsOf({ [english]: marked('today') }).join()).toContain('Leave it to “npm run translations -- --accept KEY”');
});

test('marking changes one line and nothing else, however the file is written', () => {
  expect(markTranslation('---\ntitle: A\n---\n\nText\n---\n', 'aaaaaaaa')).toBe("---\ntitle: A\ntranslationOf: 'aaaaaaaa'\n---\n\nText\n---\n");
  expect(markTranslation('---\r\ntitle: A\r\n---\r\nText', 'aaaaaaaa')).toBe("---\r\ntitle: A\r\ntranslationOf: 'aaaaaaaa'\r\n---\r\nText");
  expect(markTranslation("---\ntranslationOf: '0'\ntitle: A\n---\ntranslationOf: b\n", 'aaaaaaaa')).toBe("---\ntranslationOf: 'aaaaaaaa'\ntitle: A\n---\ntranslationOf: b\n");
  expect(markTranslation('---\ntranslationOf:\n  0b\ntitle: A\n---\n', 'aaaaaaaa')).toBe("---\ntranslationOf: 'aaaaaaaa'\ntitle: A\n---\n");
});

test('entries are chosen by their key, in full where it is not clear', () => {
  const entries = [entryOf('news', 'a'), entryOf('events', 'a'), entryOf('news', 'b')];
  expect(chooseEntries(['b', 'content/events/a/'], entries).chosen.map(({ section }) => section)).toEqual(['news', 'events']);
  expect(chooseEntries(['a'], entries).ambiguous).toEqual({ key: 'a', ids: ['news/a', 'events/a'] });
  expect(chooseEntries(['c'], entries).unknown).toBe('c');
});
