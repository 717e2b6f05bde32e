import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layContent, temporaryFolder } from '../lib/build.ts';
import { launchBrowser } from '../lib/chromium.ts';

const folder = temporaryFolder();
const content = layContent(folder.path, {
  'pages/bandymas/index.lt.mdx': '---\ntitle: Bandymas\nsummary: Apie bandymą.\n---\n\nPirmas tekstas.\n',
  'news/su-failu/index.lt.mdx': '---\ntitle: Su failu\nsummary: Su failu.\ndate: 2032-01-02\nkind: article\npublished: 2032-01-03\n---\n\n[Failas](duomenys.xlsx).\n',
  'news/su-failu/duomenys.xlsx': 'lentelė',
  'pages/juodrastis/index.lt.mdx': '---\ntitle: Juodraštis\nsummary: Dar rašoma.\ndraft: true\n---\n\nRašoma.\n',
});
const file = join(content, 'pages/bandymas/index.lt.mdx');
let server: ChildProcess;
let address: string;

beforeAll(async () => {
  // A person's terminal knows nothing of the test runner's environment.
  const { NODE_ENV: _, VITEST: __, ...environment } = process.env;
  server = spawn(process.execPath, ['scripts/run.mjs', 'dev', '--content', content, '--port', '4700'], { stdio: ['ignore', 'pipe', 'inherit'], env: environment });
  address = await new Promise((done, fail) => {
    server.stdout?.on('data', (text: Buffer) => {
      const found = /http:\/\/localhost:\d+\S*/.exec(String(text))?.[0];
      if (found) done(found);
    });
    server.on('exit', (code) => fail(new Error(`dev ended with ${String(code)}`)));
  });
}, 60_000);
afterAll(async () => {
  server.removeAllListeners('exit');
  const ended = new Promise((done) => server.on('exit', done));
  server.kill();
  await ended;
  folder.remove();
});

/** Asks for the page until it says what is awaited: the server needs a moment to see a change. */
async function pageSays(path: string, awaited: RegExp): Promise<void> {
  await expect.poll(async () => (await fetch(new URL(path, address))).text(), { timeout: 30_000, interval: 300 }).toMatch(awaited);
}

test('under dev a page shows its text, and a saved change follows', async () => {
  await pageSays('bandymas/', /Pirmas tekstas\./);
  writeFileSync(file, readFileSync(file, 'utf8').replace('Pirmas tekstas.', 'Antras tekstas.'));
  await pageSays('bandymas/', /Antras tekstas\./);
});

test('a draft is seen under dev, and says that it is one', async () => {
  await pageSays('juodrastis/', /Juodraštis – nepaskelbtas/);
});

test('a mistake is shown in place of the page with its file, line, column and remedy, and goes when it is mended', async () => {
  const right = readFileSync(file, 'utf8');
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(new URL('bandymas/', address).href);
  writeFileSync(file, `${right}\n\nTekstas {process.env}\n`);
  await page.getByText(/index\.lt\.mdx:9:9[\s\S]*no expression in braces; remove the braces/).first().waitFor({ timeout: 60_000 });
  writeFileSync(file, right);
  await pageSays('bandymas/', /Antras tekstas\./);
  await browser.close();
});

test('under dev every file that content makes or holds is served at its address', async () => {
  const files = ['dokumentai/PR-2032-01.lt.pdf', 'dokumentai/PR-2032-01.lt.zip', 'dokumentai/PR-2032-01.lt.bib', 'rss.xml', 'en/news/feed.json', 'renginiai/kalendorius.ics', 'schemas/releases-1.json', 'files/news/su-failu/duomenys.xlsx'];
  const types = await Promise.all(files.map(async (file) => (await fetch(new URL(file, address))).headers.get('content-type')?.split(';')[0]));
  expect(types).toEqual(['application/pdf', 'application/zip', 'application/x-bibtex', 'application/rss+xml', 'application/feed+json', 'text/calendar', 'application/schema+json', 'application/octet-stream']);
});
