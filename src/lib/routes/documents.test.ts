import { expect, test } from 'vitest';
import { readWith, spoil } from '../content/test-folder.ts';
import { entryOf } from '../content/test-entry.ts';
import { makeSite } from '../site.ts';
import { checkDocumentNames, documentsOf, documentsOfEntry, publicityDocuments } from './documents.ts';

const release = entryOf('news', 'pranesimas', { facts: { kind: 'press-release', reference: 'PR-2017-01' }, en: {} });

test('a release is named by its reference, an event and a partner by their key, with the language before the form', () => {
  expect(documentsOfEntry(release, 'en').map(({ address }) => address)).toEqual(['pdf', 'docx', 'txt', 'json', 'zip'].map((format) => `/dokumentai/PR-2017-01.en.${format}`));
  expect(documentsOfEntry(entryOf('partners', 'utena'), 'lt')[0]?.address).toBe('/dokumentai/utena.lt.pdf');
});

test('there are no documents of other entries, nor in a language that the entry has not', () => {
  expect([documentsOfEntry(entryOf('news', 'zinia'), 'lt'), documentsOfEntry(entryOf('guide', '01-a'), 'lt'), documentsOfEntry(entryOf('events', 'vizitas'), 'en')]).toEqual([[], [], []]);
});

test('the list holds what is published and the general documents of both languages', () => {
  const drafted = readWith(spoil('news/pranesimas/index.lt.mdx', 'date: 2017', 'date: 2017\ndraft: true'));
  const names = (drafts: boolean) => [...new Set(documentsOf(makeSite(drafted, { now: new Date('2026-12-01T00:00:00Z'), drafts })).map(({ address }) => address.split('.').slice(0, 2).join('.')))];
  const others = ['/dokumentai/vizitas.lt', '/dokumentai/leu.lt', '/dokumentai/birzai.lt', '/dokumentai/biuras.lt', '/dokumentai/leu.en', '/dokumentai/factsheet.lt', '/dokumentai/press-kit.lt', '/dokumentai/factsheet.en', '/dokumentai/press-kit.en', '/dokumentai/publicity.lt', '/dokumentai/publicity.en'];
  expect(names(false).sort()).toEqual([...others].sort());
  expect(names(true).sort()).toEqual([...others, '/dokumentai/PR-2017-01.lt', '/dokumentai/PR-2017-01.en'].sort());
});

test('there is no publicity record where it is not known what the funder asks', () => {
  const { settings } = readWith({});
  expect([publicityDocuments({ settings }, 'en').map(({ address }) => address), publicityDocuments({ settings: { ...settings, funder: { ...settings.funder, profile: undefined } } }, 'en')]).toEqual([['/dokumentai/publicity.en.pdf', '/dokumentai/publicity.en.csv'], []]);
});

test('two entries of one name are told with the file of the second, and so is one named as a general document', () => {
  expect(checkDocumentNames([release, entryOf('events', 'utena'), entryOf('partners', 'leu')])).toEqual([]);
  expect(checkDocumentNames([entryOf('events', 'utena'), entryOf('partners', 'utena'), entryOf('partners', 'factsheet')])).toMatchObject([
    { file: 'content/partners/utena/index.lt.mdx', rule: 'document-name-taken', words: { en: { what: expect.stringContaining('events/utena') } } },
    { file: 'content/partners/factsheet/index.lt.mdx', rule: 'document-name-taken' },
  ]);
});
