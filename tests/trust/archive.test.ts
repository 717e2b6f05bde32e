import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WARCParser, type WARCRecord } from 'warcio';
import { archiveDay, makeArchive } from '../../src/archive/make-archive.ts';
import type { Files } from '../../src/documents/fixed-zip.ts';
import { assembleSite, loadContent } from '../../src/project.ts';
import { temporaryFolder } from '../lib/build.ts';
import { dist, filesOf } from '../lib/pages.ts';
import { figure } from './lib/figure.ts';
import { installReplay, openReplay } from './lib/replay.ts';

// The archive of the site in dist/, as “npm run archive” makes it.
const site = assembleSite(loadContent());
const { path: folder, remove } = temporaryFolder();
const home = site.origin + site.base;
let archive: Files;

beforeAll(async () => {
  archive = await makeArchive(site, dist);
  for (const [path, bytes] of Object.entries(archive)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}, 120_000);

afterAll(remove);

/** What readers can ask a host for, by its address: every file but packed copies and what is there for hosts. */
const published = new Map(
  filesOf(dist)
    .filter((file) => !/\.(?:br|gz)$/.test(file) && !['_headers', '_redirects', '.nojekyll'].includes(file))
    .map((file) => [home + encodeURI(file.replace(/(^|\/)index\.html$/, '$1')), file]),
);

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A file as it was built; the one that knows when that was is dated by the archive. */
const builtBytes = (file: string) => (file === 'build.json' ? Buffer.from(unzipSync(archive['dist.zip'] ?? new Uint8Array())['build.json'] ?? []) : readFileSync(join(dist, file)));

async function parsed(bytes: Uint8Array): Promise<{ record: WARCRecord; payload: Uint8Array }[]> {
  const records: { record: WARCRecord; payload: Uint8Array }[] = [];
  for await (const record of new WARCParser([bytes], { parseHttp: true })) records.push({ record, payload: await record.readFully(true) });
  return records;
}

test('sha256sum finds every file of the archive whole, and one that has changed', () => {
  const check = () => spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
  expect(check()).toMatchObject({ status: 0, stdout: '' });
  const named = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n').map((line) => line.slice(66));
  expect(named.sort()).toEqual(filesOf(folder).filter((file) => file !== 'SHA256SUMS').sort());
  appendFileSync(join(folder, 'README.txt'), '!');
  expect(check()).toMatchObject({ status: 1, stdout: 'README.txt: FAILED\n' });
  writeFileSync(join(folder, 'README.txt'), archive['README.txt'] ?? '');
  figure('archive', 'Files of the archive that sha256sum -c finds whole', `${named.length} of ${named.length}; a changed one is named`);
});

test('dist.zip holds the site as it was built', () => {
  execFileSync('unzip', ['-q', join(folder, 'dist.zip'), '-d', join(folder, 'unpacked')]);
  const files = filesOf(dist).filter((file) => !/\.(?:br|gz)$/.test(file));
  expect(filesOf(join(folder, 'unpacked'))).toEqual(files);
  expect(files.filter((file) => file !== 'build.json' && !readFileSync(join(folder, 'unpacked', file)).equals(readFileSync(join(dist, file))))).toEqual([]);
  figure('archive', 'Files of dist.zip that are those of the build, byte by byte', `${files.length - 1}, and build.json with the day of the content`);
});

test('the WARC holds every file at its public address, with the right digests', async () => {
  const [first, ...records] = await parsed(archive['site.warc.gz'] ?? new Uint8Array());
  expect(first?.record).toMatchObject({ warcType: 'warcinfo', warcDate: `${archiveDay(site)}T12:00:00Z` });
  expect(records.map(({ record }) => record.warcTargetURI).sort()).toEqual([...published.keys()].sort());
  const wrong = records.filter(({ record, payload }) => {
    const bytes = builtBytes(published.get(record.warcTargetURI ?? '') ?? '');
    return record.warcHeaders.statusline !== 'WARC/1.1' || record.httpHeaders?.statusCode !== 200 || !bytes.equals(payload) || record.warcPayloadDigest !== `sha256:${sha256(bytes)}`;
  });
  expect(wrong.map(({ record }) => record.warcTargetURI)).toEqual([]);
  expect(new Set(records.map(({ record }) => record.warcHeaders.headers.get('WARC-Record-ID'))).size).toBe(records.length);
  figure('archive', 'Files of the site in the WARC, read back by another parser at their address with their bytes and digest', records.length);
});

test('the index of the WACZ leads to each record, and its digests are right', async () => {
  const files = unzipSync(archive['site.wacz'] ?? new Uint8Array());
  const text = (name: string) => Buffer.from(files[name] ?? []).toString();
  const described = JSON.parse(text('datapackage.json')) as { wacz_version: string; resources: { path: string; hash: string; bytes: number }[] };
  expect(described.wacz_version).toBe('1.1.1');
  expect(described.resources.map(({ path }) => path).sort()).toEqual(['archive/data.warc.gz', 'indexes/index.cdx', 'pages/pages.jsonl']);
  for (const { path, hash, bytes } of described.resources) expect({ path, hash, bytes }).toEqual({ path, hash: `sha256:${sha256(files[path] ?? new Uint8Array())}`, bytes: files[path]?.length });
  expect(JSON.parse(text('datapackage-digest.json'))).toEqual({ path: 'datapackage.json', hash: `sha256:${sha256(files['datapackage.json'] ?? new Uint8Array())}` });

  const lines = text('indexes/index.cdx').trim().split('\n');
  expect(lines).toEqual([...lines].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  const found = new Set<string>();
  for (const line of lines) {
    const { url, offset, length } = JSON.parse(line.slice(line.indexOf('{'))) as { url: string; offset: string; length: string };
    const [only, ...more] = await parsed((files['archive/data.warc.gz'] ?? new Uint8Array()).subarray(Number(offset), Number(offset) + Number(length)));
    expect(more).toEqual([]);
    expect(only?.record.warcTargetURI).toBe(url);
    if (builtBytes(published.get(url) ?? '').equals(only?.payload ?? new Uint8Array())) found.add(url);
  }
  expect([...found].sort()).toEqual([...published.keys()].sort());

  const pages = text('pages/pages.jsonl').trim().split('\n').slice(1).map((line) => JSON.parse(line) as { url: string; title: string });
  expect(pages.map(({ url }) => url).sort()).toEqual(site.routes.map(({ address }) => home + address.slice(1)).sort());
  expect(pages.filter(({ title }) => !title)).toEqual([]);
  figure('archive', 'Lines of the index of the WACZ that lead to the right record', `${found.size} of ${lines.length}`);
});

test('a build at another time of the same content gives the same archive', async () => {
  const later = join(folder, 'later');
  cpSync(dist, later, { recursive: true });
  writeFileSync(join(later, 'build.json'), JSON.stringify({ builtAt: '2040-01-01T00:00:00.000Z', told: { lt: 'Vėliau.', en: 'Later.' }, base: site.base }));
  expect(Buffer.from((await makeArchive(site, later)).SHA256SUMS ?? [])).toEqual(Buffer.from(archive.SHA256SUMS ?? []));
  figure('archive', 'Files that differ between the archives of two builds of one content', 0);
}, 120_000);

test('a replay engine shows the WACZ: pages in both languages, fonts, pictures, links', async () => {
  installReplay();
  const replay = await openReplay(archive['site.wacz'] ?? new Uint8Array(), `${archiveDay(site).replaceAll('-', '')}120000`);
  try {
    const frame = await replay.show(home);
    const facts = () => frame.evaluate(readPage);
    expect(await facts()).toMatchObject({ lang: 'lt', fonts: true });
    const lithuanian = await frame.title();
    await frame.locator('[data-language-switch]').first().click();
    await frame.waitForURL(isCopyOf(`${home}en/`));
    expect(await facts()).toMatchObject({ lang: 'en', fonts: true });
    expect(await frame.title()).not.toBe(lithuanian);
    await frame.locator(`a[href$="/en/partners/"]`).locator('visible=true').first().click();
    await frame.waitForURL(isCopyOf(`${home}en/partners/`));
    const pictured = site.routes.filter(({ address }) => readFileSync(join(dist, address, 'index.html'), 'utf8').includes('<img ')).slice(0, 5);
    for (const { address } of pictured) {
      await replay.show(home + address.slice(1));
      expect((await facts()).pictures, address).toMatchObject({ broken: 0 });
      expect((await facts()).pictures.all, address).toBeGreaterThan(0);
    }
    expect(pictured.length).toBeGreaterThan(0);
    figure('archive', 'The WACZ in Chromium with wabac.js, the engine of ReplayWeb.page', `home in both languages, the switch, a link, fonts, pictures of ${pictured.length} pages`);
  } finally {
    await replay.close();
  }
}, 240_000);

/** True for the address at which the engine shows a page of the archive. */
const isCopyOf = (address: string) => ({ href }: URL) => href.endsWith(`mp_/${address}`);

/** Runs in a page: its language, whether its typeface came, and its pictures. */
async function readPage(): Promise<{ lang: string; fonts: boolean; pictures: { all: number; broken: number } }> {
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  const pictures = { all: document.images.length, broken: [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).length };
  const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
  return { lang: document.documentElement.lang, fonts: loaded.length > 0, pictures };
}
