import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { expect, test } from 'vitest';
import type { Photograph } from '../../documents/photographs.ts';
import { readContent } from '../content/read-content.ts';
import { readWith, spoil } from '../content/test-folder.ts';
import type { ReleaseList } from '../schemas/releases.ts';
import { makeSite } from '../site.ts';
import { releasesJson, releasesSchema } from './releases.ts';

const gate = { now: new Date('2027-01-01T00:00:00Z'), drafts: false };
const addFormats = addFormatsModule.default;
const release = 'news/pranesimas/index.lt.mdx';

const siteWith = (...changes: Parameters<typeof readWith>) => makeSite(readWith(...changes), gate, 'https://x.lt/p');
const listOf = (site: ReturnType<typeof makeSite>, locale?: 'lt' | 'en', photographs = new Map()) => JSON.parse(releasesJson(site, locale, photographs)) as ReleaseList;

function faultsOf(site: ReturnType<typeof makeSite>, list: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(releasesSchema(site)) as object);
  validate(list);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('the lists of this site keep to the schema that stands at their own address', () => {
  const site = makeSite(readContent('content', 'content'), gate);
  const schema = JSON.parse(releasesSchema(site)) as { $schema: string; $id: string };
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'https://socialcluster.example/schemas/releases-1.json' });
  for (const locale of ['lt', 'en', undefined] as const) {
    const list = listOf(site, locale);
    expect(faultsOf(site, list)).toEqual([]);
    expect(list.$schema).toBe(schema.$id);
    expect(list.releases.map(({ reference, language }) => `${reference} ${language}`)).toEqual(['PR-2017-01', 'PR-2017-02'].flatMap((reference) => (locale ? [locale] : ['lt', 'en']).map((one) => `${reference} ${one}`)));
    expect(list.releases.filter(({ text, acknowledgement, projectNumber }) => text.length < 1000 || !acknowledgement.includes(projectNumber))).toEqual([]);
  }
});

test('a release tells of its changes, its withdrawal, its quotations and its photographs', () => {
  const facts = "kind: press-release\nupdates:\n  - { date: 2026-11-25, text: { lt: Pirma, en: First } }\n  - { date: 2026-12-01, text: { lt: Antra, en: Second } }\nwithdrawn: { date: 2026-12-24, reason: { lt: Klaida., en: A mistake. } }\nquotes:\n  - { text: Žodžiai., name: Jonas Jonaitis, role: vadovas }";
  const site = siteWith(spoil(release, 'kind: press-release', facts));
  const photograph: Photograph = { fileName: 'PR-2017-01-01-a.jpg', bytes: new Uint8Array(5), alt: 'Salė', credit: 'LEU', licence: 'CC-BY-4.0', width: 20, height: 10 };
  const list = listOf(site, 'lt', new Map([['news/pranesimas lt', [photograph]]]));
  expect(faultsOf(site, list)).toEqual([]);
  expect(list.releases).toMatchObject([{
    modified: '2026-12-24',
    updates: [{ date: '2026-12-01', text: 'Antra' }, { date: '2026-11-25', text: 'Pirma' }],
    withdrawn: { date: '2026-12-24', reason: 'Klaida.' },
    quotes: [{ text: 'Žodžiai.', name: 'Jonas Jonaitis', role: 'vadovas' }],
    photographs: [{ url: 'https://x.lt/p/media/PR-2017-01-01-a.jpg', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/', bytes: 5 }],
    translations: { lt: 'https://x.lt/p/naujienos/pranesimas-spaudai/', en: 'https://x.lt/p/en/news/the-release/' },
  }]);
});

test('the schema refuses what it does not know, and what it misses', () => {
  const site = siteWith();
  const list = listOf(site);
  const [first] = list.releases;
  expect(faultsOf(site, { ...list, version: 2 })).toEqual(['/version must be equal to constant']);
  expect(faultsOf(site, { ...list, more: 1 })).toHaveLength(1);
  expect(faultsOf(site, { ...list, releases: [{ ...first, published: '2026-13-01' }] })).not.toEqual([]);
  expect(faultsOf(site, { ...list, releases: [{ ...first, reference: undefined }] })).not.toEqual([]);
});

test('words of the list are plain: no soft hyphens and no no-break spaces', () => {
  expect(releasesJson(makeSite(readContent('content', 'content'), gate), undefined, new Map())).not.toMatch(/[\u00AD\u00A0\u202F]/);
});
