import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../src/lib/content/read-content.ts';
import { validFiles, writeFolder } from '../src/lib/content/test-folder.ts';
import { flagOf, readNewOptions } from './lib/new-options.ts';
import { settingsFolder } from '../src/lib/content/test-settings.ts';

/** Runs the command with flags, as from a script of somebody's own: no terminal answers it. */
function run(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [resolve('scripts/run.mjs'), 'new', ...args], { env: { ...process.env, BUILD_CLOCK: '2026-12-01T23:30:00Z' } }, (error, stdout, stderr) => done({ code: error ? Number(error.code) : 0, output: stdout + stderr }));
    child.stdin?.end();
  });
}

const release = ['release', '--title', 'Naujas pranešimas', '--title-en', 'Another release', '--date', '2017-05-02', '--tags', 'mokymai, projektas', '--yes'];

test('a press release begun by flags is read as a draft, and a second time nothing is overwritten', { timeout: 60_000 }, async () => {
  const folder = writeFolder();
  const first = await run(...release, '--content', folder);
  expect(first).toMatchObject({ code: 0 });
  const file = join(folder, 'news', '2017-05-naujas-pranesimas', 'index.lt.mdx');
  for (const told of [file, '/naujienos/naujas-pranesimas/', 'npm run dev', 'draft: true', 'git push']) expect(first.output).toContain(told);
  // Half past eleven in Greenwich is the next day in Vilnius.
  expect(readContent(folder, settingsFolder).entries.find(({ key }) => key === '2017-05-naujas-pranesimas')?.facts).toMatchObject({ reference: 'PR-2017-02', kind: 'press-release', tags: ['mokymai', 'projektas'], draft: true, published: '2026-12-02' });
  const written = readFileSync(file, 'utf8');
  const again = await run(...release, '--key', '2017-05-naujas-pranesimas', '--lang', 'en', '--content', folder);
  expect(again).toEqual({ code: 1, output: '--key: There is an entry news/2017-05-naujas-pranesimas already, and nothing is written over it. Choose another name (--key).\n' });
  expect(readFileSync(file, 'utf8')).toBe(written);
});

test('what is missing is named by its flags, and nothing is written', { timeout: 60_000 }, async () => {
  const folder = writeFolder();
  const { code, output } = await run('event', '--title', 'Renginys', '--content', folder);
  expect([code, output.split('\n')[0]]).toEqual([1, 'Dar nurodykite: --title-en, --date, --kind.']);
  expect(readContent(folder, settingsFolder).entries).toHaveLength(Object.keys(validFiles).filter((name) => name.endsWith('index.lt.mdx')).length);
});

test('flags that are not understood are told in the language of the staff', () => {
  expect(() => readNewOptions(['news', '--antraste', 'x'])).toThrow('Komanda nesuprasta: --antraste.');
  expect(() => readNewOptions(['news', '--antraste', 'x', '--lang', 'en'])).toThrow('This is not understood: --antraste.');
  expect(() => readNewOptions(['naujiena'])).toThrow('„naujiena“ pradėti negalima. Rašykite vieną iš: news, release');
  expect(() => readNewOptions(['page', '--date', '2017'])).toThrow('--date šiai rūšiai (Puslapis) netinka. Praleiskite.');
  expect(flagOf('shortNameEn')).toBe('--short-name-en');
});
