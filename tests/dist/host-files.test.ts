import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { policyOf } from '../../src/hosts/header-policy.ts';
import { readHeadersFile } from '../../src/hosts/headers-file.ts';
import { binaryTypes, endingOf, textTypes } from '../../src/hosts/media-types.ts';
import { cachedFolders } from '../../src/hosts/rules.ts';
import { dist, filesOf } from '../lib/pages.ts';

const files = filesOf(dist);
const readers = files.filter((file) => !/\.(?:br|gz)$|^_[a-z]+$|^\.nojekyll$/.test(file));
const sourcesOf = (policy: string) => new Map(policy.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1)]));

test('the policy in the header of every answer allows what each page allows by its own', () => {
  const header = sourcesOf(new Map(readHeadersFile(readFileSync(join(dist, '_headers'), 'utf8'), '/*')).get('Content-Security-Policy') ?? '');
  const pages = files.filter((file) => file.endsWith('.html')).map((address) => ({ address, html: readFileSync(join(dist, address), 'utf8') }));
  const blocked = pages.flatMap(({ address, html }) => [...sourcesOf(policyOf(html) ?? '')].flatMap(([name, sources]) => sources
    .filter((source) => source !== "'none'" && !header.get(name)?.includes(source) && !(name === 'style-src' && header.get(name)?.includes("'unsafe-inline'")))
    .map((source) => `${address} ${name} ${source}`)));
  expect(blocked).toEqual([]);
  expect(pages.filter(({ html }) => !policyOf(html)).map(({ address }) => address)).toEqual([]);
  expect(header.get('frame-ancestors')).toEqual(["'none'"]);
  expect(header.get('script-src')).not.toContain("'unsafe-inline'");
});

test('hosts know the type of every file, but for the parts of the search index', () => {
  const unknown = readers.filter((file) => !(endingOf(file) in textTypes) && !(endingOf(file) in binaryTypes));
  expect(unknown.filter((file) => !/^pagefind\/.*\.(?:pagefind|pf_[a-z]+)$/.test(file))).toEqual([]);
});

test('what browsers may keep for a year has a digest in its name', () => {
  const kept = readers.filter((file) => cachedFolders.some(({ folder, caching }) => caching === 'hashed' && `/${file}`.startsWith(folder)));
  expect(kept.filter((file) => !/(?:[._]|_astro\/)[\w-]{7,}\.\w+$/.test(file))).toEqual([]);
  expect(kept.length).toBeGreaterThan(100);
});

test('beside every file of text lies it packed, and nothing else is packed', () => {
  const texts = readers.filter((file) => endingOf(file) in textTypes && statSync(join(dist, file)).size >= 1024);
  expect(files.filter((file) => /\.(?:br|gz)$/.test(file))).toEqual(texts.flatMap((file) => [`${file}.br`, `${file}.gz`]).sort());
  for (const file of texts) {
    const bytes = readFileSync(join(dist, file));
    if (!brotliDecompressSync(readFileSync(join(dist, `${file}.br`))).equals(bytes) || !gunzipSync(readFileSync(join(dist, `${file}.gz`))).equals(bytes)) expect.fail(`${file} unpacks to something else`);
  }
  expect(texts.length).toBeGreaterThan(200);
});

test('the editor is in a build only where it was asked for', () => {
  expect(files.filter((file) => file.startsWith('admin/'))).toEqual([]);
});
