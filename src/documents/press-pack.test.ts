import { strFromU8 } from 'fflate';
import { expect, test, vi } from 'vitest';
import { textOf, zipFiles } from '../../tests/lib/documents.ts';
import { photograph } from '../../tests/lib/fixture-files.ts';
import { readWith, spoil } from '../lib/content/test-folder.ts';
import { SettingError } from '../lib/problems/problem.ts';
import { makePressPacks } from './press-pack.ts';

const waiting = () => readWith(spoil('news/pranesimas/index.lt.mdx', 'date: 2017', 'date: 2017\npublishAt: 2032-06-01T09:00:00+03:00'));
// The first of each loads a library, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const gate = { now: new Date('2026-12-01T00:00:00Z'), drafts: false };
const packsOf = async (wanted: string, now = gate.now) => makePressPacks(waiting(), { ...gate, now }, wanted, 'https://x.lt');

test('a pack of each language carries the embargo, with its zone, in every document and text', async () => {
  const packs = await packsOf('PR-2017-01');
  expect(packs.map(({ name }) => name)).toEqual(['EMBARGO-PR-2017-01.lt.zip', 'EMBARGO-PR-2017-01.en.zip']);
  const told = ['EMBARGAS iki 2032 m. birželio 1 d., 09:00 (UTC+03:00)', 'EMBARGO until 1 June 2032, 09:00 (UTC+03:00)'];
  for (const [index, { bytes }] of packs.entries()) {
    const members = Object.entries(zipFiles(bytes)).filter(([name]) => !name.startsWith('drawing.'));
    const texts = await Promise.all(members.map(async ([name, content]) => [name, await textOf(name, content)] as const));
    expect(texts.filter(([, text]) => !text.includes(told[index] ?? '')).map(([name]) => name)).toEqual([]);
    expect(texts).toHaveLength(7);
  }
});

test('the hour that is marked is the later of the two', async () => {
  const facts = 'date: 2017\npublishAt: 2032-06-01T09:00:00+03:00\nembargoUntil: 2032-06-01T08:30:00+01:00';
  const [, pack] = await makePressPacks(readWith(spoil('news/pranesimas/index.lt.mdx', 'date: 2017', facts)), gate, 'PR-2017-01', 'https://x.lt');
  expect(strFromU8(zipFiles(pack?.bytes ?? new Uint8Array())['FUNDING.txt'] ?? new Uint8Array())).toContain('EMBARGO until 1 June 2032, 08:30 (UTC+01:00)');
});

test.each([['PR-2099-01', gate.now, 'There is no release'], ['leu', gate.now, 'has neither “embargoUntil” nor “publishAt”'], ['PR-2017-01', new Date('2032-06-01T06:00:00Z'), 'has been published']])('%s at %s is refused in plain words', async (wanted, now, words) => {
  const refused = await packsOf(wanted, now).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(SettingError);
  expect((refused as Error).message).toContain(words);
});

test('a pack is found by the name of the folder too, and says who paid', async () => {
  const [pack] = await packsOf('pranesimas');
  expect(strFromU8(zipFiles(pack?.bytes ?? new Uint8Array())['FUNDING.txt'] ?? new Uint8Array())).toContain('NOR-LT10-VRM-01-K-02-006');
});

test('photographs lie in the kit as the site offers them, with captions that no spreadsheet takes for formulas, and their licences', async () => {
  const picture = await photograph('#123456');
  const photos = "photos:\n  - file: a.jpg\n    alt: { lt: Vaizdas, en: A picture }\n    caption: { lt: '=1+1 „ąžuolas“', en: '=1+1' }\n    credit: '@Autorė'\n    licence: CC-BY-4.0\n";
  const content = readWith({ ...spoil('news/pranesimas/index.lt.mdx', 'date: 2017', `${photos}date: 2017\npublishAt: 2032-06-01T09:00:00+03:00`), 'news/pranesimas/a.jpg': picture });
  const [pack] = await makePressPacks(content, gate, 'PR-2017-01');
  const kit = zipFiles(pack?.bytes ?? new Uint8Array());
  expect(Buffer.from(kit['photographs/PR-2017-01-01-a.jpg'] ?? []).toString()).toContain('photoshop:Credit="@Autorė"');
  expect(strFromU8(kit['captions.csv'] ?? new Uint8Array())).toContain('"photographs/PR-2017-01-01-a.jpg","\'=1+1 „ąžuolas“","Vaizdas","\'@Autorė","CC BY 4.0"');
  expect(strFromU8(kit['LICENCE.txt'] ?? new Uint8Array())).toContain('PR-2017-01-01-a.jpg: @Autorė. CC BY 4.0');
  expect(await textOf('a.pdf', kit['PR-2017-01.lt.pdf'] ?? new Uint8Array())).toContain('[Vaizdas: Vaizdas] =1+1 „ąžuolas“');
});
