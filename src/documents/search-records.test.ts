import { expect, test } from 'vitest';
import { documentSearchRecords } from './search-records.ts';
import { hostileSite, hostileTitle } from './test-paper.ts';

test('every PDF is told to the search with its address, language, kind and plain words', () => {
  const records = documentSearchRecords(hostileSite());
  expect(records.map(({ url, locale }) => `${locale} ${url}`)).toEqual(['lt /dokumentai/PR-2017-01.lt.pdf', 'lt /dokumentai/leu.lt.pdf', 'lt /dokumentai/factsheet.lt.pdf', 'lt /dokumentai/publicity.lt.pdf', 'en /dokumentai/factsheet.en.pdf', 'en /dokumentai/publicity.en.pdf']);
  expect(records[0]).toMatchObject({ title: `${hostileTitle} (PDF)`, kind: 'Dokumentai (PDF)', text: expect.stringContaining('PR-2017-01') });
  expect(records.filter(({ text }) => /[\u00AD\u00A0]/.test(text))).toEqual([]);
});
