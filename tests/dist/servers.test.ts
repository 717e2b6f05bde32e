import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfPolicy } from '../../src/hosts/header-policy.ts';
import { binaryTypes, endingOf, otherType, textTypes } from '../../src/hosts/media-types.ts';
import { packFiles } from '../../src/hosts/pack-files.ts';
import { makeHostPlan, type HostPlan } from '../../src/hosts/plan.ts';
import { planOfBuild } from '../../src/hosts/write-host-files.ts';
import { readContent } from '../../src/lib/content/read-content.ts';
import { makeSite, type Site } from '../../src/lib/site.ts';
import { temporaryFolder } from '../lib/build.ts';
import { dist, filesOf } from '../lib/pages.ts';
import { isInstalled, serverNames, startServer, type RunningServer } from '../lib/servers.ts';

// A made-up folder instead of a build: every kind of file once, as hosts meet them. “npm run check:hosts” asks for every file of dist/ too.
const long = (words: string) => `${words} `.repeat(400);
const files: Record<string, string> = {
  'index.html': long('pradžia'),
  '404.html': long('nerasta'),
  'en/404.html': long('missing'),
  'en/index.html': long('home'),
  'admin/index.html': long('redaktorius'),
  'naujienos/index.html': long('naujienos'),
  'naujienos/senas/index.html': long('persikėlė'),
  'rss.xml': long('<rss/>'),
  'trumpas.txt': 'trumpas',
  '_astro/page.Rrt8QVY-.js': long('code'),
  'pagefind/fragment/lt_1.pf_fragment': 'fragment',
  'pagefind/pagefind-entry.json': '{}',
  'dokumentai/PR-2017-01.lt.pdf': '%PDF',
  'dokumentai/PR-2017-01.lt.bib': long('@misc'),
  'cards/index.png': 'png',
  '.well-known/security.txt': 'Contact',
  '.nojekyll': 'secret',
  '.git/config': 'secret',
  _headers: 'secret',
  _redirects: 'secret',
};
const content = readContent('content', 'content');
const siteAt = (address: string): Site => makeSite({ ...content, redirects: { '/naujienos/senas/': '/news/2017-03-rezultatai' } }, { now: new Date('2026-11-22T00:00:00Z'), drafts: false }, address);
const missing = serverNames.filter((name) => !isInstalled(name));
if (missing.length) console.warn(`${missing.join(', ')} not installed here: its file is not tried.`);

const cases = serverNames.filter(isInstalled).flatMap((name) => ['/', '/projektas/'].map((base) => ({ name, base })));

describe.each(cases)('$name at $base', ({ name, base }) => {
  const { path, remove } = temporaryFolder();
  const plan: HostPlan = makeHostPlan(siteAt(`https://pavyzdys.example${base}`), ["default-src 'none'; img-src 'self'"], "script-src 'self'");
  let server: RunningServer;

  beforeAll(async () => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(path, 'www', base, file)), { recursive: true });
      writeFileSync(join(path, 'www', base, file), text);
    }
    writeFileSync(join(path, 'outside.txt'), 'secret');
    await packFiles(join(path, 'www'), join(path, 'cache'));
    server = await startServer(name, plan, join(path, 'www'));
  });
  afterAll(async () => {
    await server.stop();
    remove();
  });

  test('every answer carries each header once: pages, files, old addresses, and pages where nothing is', async () => {
    for (const address of ['', 'en/', 'rss.xml', 'dokumentai/PR-2017-01.lt.pdf', 'naujienos/senas/', 'nera/', 'en/nera/']) {
      const { all } = await server.ask(`${base}${address}`);
      for (const [header, value] of plan.headers) expect([address, header, all(header)]).toEqual([address, header, [header === 'Content-Security-Policy' && address.endsWith('.pdf') ? pdfPolicy : value]]);
      expect(all('cache-control'), address).toHaveLength(1);
    }
    expect(plan.headers.length).toBeGreaterThanOrEqual(8);
    expect((await server.ask(base)).headers.server ?? '').not.toMatch(/\d/);
  });

  test('the editor has its own policy, once, and what else a page has; a page beside it is not mistaken for it', async () => {
    const { all, status } = await server.ask(`${base}admin/`);
    const own = plan.ownHeaders.flatMap(({ headers }) => headers.map(([header, value]) => [header, [value]]));
    expect([status, own.length, own]).toEqual([200, 3, own.map(([header]) => [header, all(String(header))])]);
    expect(all('x-content-type-options')).toEqual(['nosniff']);
    expect((await server.ask(`${base}administracija/`)).all('x-robots-tag')).toEqual([]);
  });

  test('what has a digest in its name is kept for a year, what people take away for minutes, all else is asked about', async () => {
    const kept = async (address: string) => (await server.ask(`${base}${address}`)).headers['cache-control'];
    expect(await Promise.all(['_astro/page.Rrt8QVY-.js', 'pagefind/fragment/lt_1.pf_fragment'].map(kept))).toEqual(Array(2).fill('public, max-age=31536000, immutable'));
    expect(await Promise.all(['dokumentai/PR-2017-01.lt.pdf', 'cards/index.png'].map(kept))).toEqual(Array(2).fill('public, max-age=600'));
    expect(await Promise.all(['', 'naujienos/', 'rss.xml', 'pagefind/pagefind-entry.json', '_astro/nera.js'].map(kept))).toEqual(Array(5).fill('no-cache'));
  });

  test('a page that has not changed is not sent again, packed or not', async () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const { etag = '' } = (await server.ask(base, { 'accept-encoding': encoding })).headers;
      const again = await server.ask(base, { 'accept-encoding': encoding, 'if-none-match': etag });
      expect([encoding, again.status, again.body.length]).toEqual([encoding, 304, 0]);
    }
  });

  test('an old address leads on for good, and a folder without its slash to the one with it', async () => {
    const old = await server.ask(`${base}naujienos/senas/`);
    expect([old.status, old.headers.location]).toEqual([301, plan.redirects[0]?.to]);
    const bare = await server.ask(`${base}naujienos`);
    expect([Math.floor(bare.status / 100), bare.headers.location]).toEqual([3, `${base}naujienos/`]);
    if (base === '/') return;
    const site = await server.ask(base.slice(0, -1));
    expect([site.status, site.headers.location]).toEqual([301, base]);
  });

  test('where nothing is, a page in the language of the address says so', async () => {
    for (const [address, words] of [['nera/', 'nerasta'], ['energija/', 'nerasta'], ['en/missing/', 'missing'], ['en/news/missing.html', 'missing'], ['nera.png', 'nerasta']] as const) {
      const { status, body, headers } = await server.ask(`${base}${address}`);
      expect([address, status, body.toString().split(' ')[0], headers['content-type']]).toEqual([address, 404, words, 'text/html; charset=utf-8']);
    }
  });

  test('files of text come packed as the browser can unpack them, and caches are told', async () => {
    const accepted: [string, string | undefined, (bytes: Buffer) => Buffer][] = [
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
      ['br;q=1.0, gzip;q=0.5', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['br;q=0, gzip', 'gzip', gunzipSync],
      ['identity', undefined, (bytes) => bytes],
    ];
    for (const [encodings, expected, unpack] of accepted) {
      for (const [address, file, status] of [['', 'index.html', 200], ['rss.xml', 'rss.xml', 200], ['_astro/page.Rrt8QVY-.js', '_astro/page.Rrt8QVY-.js', 200], ['dokumentai/PR-2017-01.lt.bib', 'dokumentai/PR-2017-01.lt.bib', 200], ['nera/', '404.html', 404]] as const) {
        const answer = await server.ask(`${base}${address}`, { 'accept-encoding': encodings });
        expect([encodings, address, answer.status, answer.headers['content-encoding'], answer.headers.vary]).toEqual([encodings, address, status, expected, 'Accept-Encoding']);
        expect(unpack(answer.body).toString()).toBe(files[file]);
      }
    }
  });

  test('small files and files packed by nature come as they are', async () => {
    for (const address of ['trumpas.txt', 'dokumentai/PR-2017-01.lt.pdf', 'cards/index.png']) {
      const { body, headers } = await server.ask(`${base}${address}`, { 'accept-encoding': 'br, gzip' });
      expect([address, headers['content-encoding'], body.toString()]).toEqual([address, undefined, files[address]]);
    }
  });

  test('types are named, text is UTF-8', async () => {
    const typeOf = async (address: string) => (await server.ask(`${base}${address}`, { 'accept-encoding': 'br' })).headers['content-type'];
    expect(await Promise.all(['', 'rss.xml', 'trumpas.txt', '_astro/page.Rrt8QVY-.js', 'dokumentai/PR-2017-01.lt.bib', 'dokumentai/PR-2017-01.lt.pdf', 'cards/index.png'].map(typeOf))).toEqual([
      'text/html; charset=utf-8', 'application/xml; charset=utf-8', 'text/plain; charset=utf-8', 'text/javascript; charset=utf-8', 'application/x-bibtex; charset=utf-8', 'application/pdf', 'image/png',
    ]);
  });

  test('files that are not for readers, folders, and what lies outside are refused', async () => {
    for (const address of ['.nojekyll', '.git/config', '_headers', '_redirects', 'index.html.br', 'rss.xml.gz', 'cards/', 'pagefind/fragment/', '../outside.txt', '%2e%2e/outside.txt', '..%2foutside.txt', 'cards/../../outside.txt', '../../../../etc/passwd']) {
      const { status, body } = await server.ask(`${base}${address}`, { 'accept-encoding': 'identity' });
      expect([address, [400, 403, 404].includes(status)]).toEqual([address, true]);
      expect([address, /secret|root:|pf_fragment|PR-2017/.test(body.toString())]).toEqual([address, false]);
    }
    expect((await server.ask(`${base}.well-known/security.txt`)).body.toString()).toBe('Contact');
  });
});

describe.runIf(process.env.EVERY_FILE === '1').each(serverNames.filter(isInstalled))('%s with the whole build', (name) => {
  test('every file arrives as it is, with its type, packed and not', async () => {
    const { path, remove } = temporaryFolder();
    symlinkSync(dist, join(path, 'www'));
    const server = await startServer(name, planOfBuild(dist, siteAt('https://pavyzdys.example')), join(path, 'www'));
    try {
      const wanted = filesOf(dist).filter((file) => !/\.(?:br|gz)$|^\.|^_[a-z]+$/.test(file));
      const types = { ...textTypes, ...binaryTypes };
      for (const file of wanted) {
        const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
        const answer = await server.ask(address, { 'accept-encoding': 'br' });
        const body = answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(answer.body) : answer.body;
        if (!body.equals(readFileSync(join(dist, file)))) expect.fail(`${address} arrives changed`);
        const type = types[endingOf(file)] ?? (name === 'nginx' ? otherType : undefined);
        if (type) expect([address, answer.headers['content-type']?.split(';')[0]]).toEqual([address, type]);
      }
      expect(wanted.length).toBeGreaterThan(1000);
    } finally {
      await server.stop();
      remove();
    }
  }, 120_000);
});
