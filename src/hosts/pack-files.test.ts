import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { packFiles } from './pack-files.ts';

const folders: string[] = [];
const folderWith = (files: Record<string, string>) => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const page = 'ąčęėįšųūž '.repeat(200);

test('a packed file of each kind lies beside a file of text and unpacks to it', async () => {
  const folder = folderWith({ 'index.html': page });
  expect(await packFiles(folder, folderWith({}))).toEqual({ all: 1, made: 1 });
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(page);
  expect(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString()).toBe(page);
});

test('small files and files packed by nature are left alone', async () => {
  const folder = folderWith({ 'a.txt': 'trumpas', 'b.png': page, 'c.pf_index': page, d: page });
  expect(await packFiles(folder, folderWith({}))).toEqual({ all: 0, made: 0 });
  expect(['a.txt.br', 'b.png.br', 'c.pf_index.gz', 'd.gz'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
});

test('the same content is packed once, whatever its name; another content anew', async () => {
  const cache = folderWith({});
  await packFiles(folderWith({ 'a.html': page }), cache);
  const folder = folderWith({ 'b.html': page, 'c.html': `${page}!` });
  expect(await packFiles(folder, cache)).toEqual({ all: 2, made: 1 });
  expect(gunzipSync(readFileSync(join(folder, 'c.html.gz'))).toString()).toBe(`${page}!`);
});
