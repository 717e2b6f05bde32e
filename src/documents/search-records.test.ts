import { expect, test } from 'vitest';
import { documentSearchRecords } from './search-records.ts';
import { hostileSite, hostileTitle } from './test-paper.ts';

test('every PDF is told to the search with its address, language, kind and plain words', () => {
  const records = documentSearchRecords(hostileSite());
  expect(records.map(({ url, locale }) => `${locale} ${url}`)).toEqual(['lt /p/dokumentai/PR-2017-01.lt.pdf', 'lt /p/dokumentai/leu.lt.pdf', 'lt /p/dokumentai/factsheet.lt.pdf', 'en /p/dokumentai/factsheet.en.pdf']);
  expect(records[0]).toMatchObject({ title: hostileTitle, kind: 'Pagal pranešimą spaudai', text: expect.stringContaining('Pastaba H2O.') });
  expect(records.filter(({ text }) => /[\u00AD\u00A0]/.test(text))).toEqual([]);
});
