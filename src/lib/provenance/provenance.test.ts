import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../../tests/lib/build.ts';
import { entryOf } from '../content/test-entry.ts';
import { archiveAddress } from '../schemas/fields.ts';
import type { Claim } from './claims.ts';
import { findClaims } from './find-claims.ts';
import { readClaims } from './read-claims.ts';
import { usedSources, withoutSources } from './sources.ts';

const claim: Claim = { key: 'vardas', mark: 'inferred', claim: 'The name is of 2013', says: { lt: ['pavadinim 2013', 'vadin 2013'], en: ['name 2013'] }, unless: { lt: ['nežinoma'], en: ['not known'] } };
const at = (line: number) => ({ placeAt: () => ({ file: 'index.lt.mdx', line, column: 1 }) });
const found = (lt: string[], claims: Claim[] = [claim], named: string[] = []) => findClaims(claims, { lt: lt.map((text, index) => ({ text, ...at(index + 1) })), en: [] }, new Set(named)).map(({ claim: { key }, place }) => `${key} ${place.line}`);

test('a paragraph that holds all words of a phrase prints the claim, in any form and order', () => {
  expect(found(['Nuo 2013 m. organizacijos pava\u00ADdinimas kitas.', 'Pavadinimas senas.', 'Taip vadinasi nuo 2013 m.'])).toEqual(['vardas 1', 'vardas 3']);
  expect(found(['Pavadinimas Nr. 20134.', 'Iki 12013 pavadinimo.'])).toEqual([]);
});

test('a paragraph that says how the claim stands may be printed', () => {
  expect(found(['Tikėtina, kad pavadinimas – nuo 2013 m.', 'Ar pavadinimas keistas 2013 m., nežinoma.'])).toEqual([]);
});

test('the cells of a row say together what they say', () => {
  const cells = ['Pavadinimas', '2013'].map((text) => ({ text, ...at(7) }));
  expect(findClaims([claim], { lt: cells, en: [] }, new Set())).toHaveLength(1);
});

test('a claim that an official source confirms may be printed once an entry names that source', () => {
  const confirmed = { ...claim, confirmedBy: ['https://a.lt/'] };
  expect(found(['Pavadinimas nuo 2013 m.'], [confirmed])).toHaveLength(1);
  expect(found(['Pavadinimas nuo 2013 m.'], [confirmed], ['https://a.lt/'])).toEqual([]);
});

test('entries without a source are named, and every source once with those that name it and its copy', () => {
  const copy = 'https://web.archive.org/web/2017/https://a.lt/';
  const entries = [
    entryOf('news', 'a', { facts: { sources: [{ title: 'A', url: 'https://a.lt/' }, { title: 'Knyga' }] } }),
    entryOf('news', 'b', { facts: { sources: [{ title: 'A', url: 'https://a.lt/', archived: copy }] } }),
    entryOf('guide', '01-c', { facts: { sources: [] } }),
    entryOf('pages', 'd'),
  ];
  expect(withoutSources(entries)).toEqual(['guide/01-c', 'pages/d']);
  expect(usedSources(entries)).toEqual([{ url: 'https://a.lt/', archived: copy, entries: ['news/a', 'news/b'] }]);
});

test('a copy is one of the Internet Archive', () => {
  const isCopy = (address: string) => archiveAddress.safeParse(address).success;
  expect([isCopy('https://web.archive.org/web/2017/https://a.lt/'), isCopy('https://web.archive.org.blogas.lt/'), isCopy('https://a.lt/')]).toEqual([true, false, false]);
});

test('the list of claims of this site can be read; a folder without one has none, and a mistake in one is told', () => {
  const { path, remove } = temporaryFolder();
  onTestFinished(remove);
  expect(readClaims('content').length).toBeGreaterThan(25);
  expect(readClaims(path)).toEqual([]);
  writeFileSync(join(path, 'unverified.yaml'), 'vardas:\n  mark: gal\n');
  expect(() => readClaims(path)).toThrow('unverified.yaml:2:');
});
