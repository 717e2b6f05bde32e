import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { leftBehind, recover, swap } from './swap.ts';

const folder = mkdtempSync(join(tmpdir(), 'swap-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [next, target] = [join(folder, 'next'), join(folder, 'dist')];
const files = ['a.txt', 'b.txt'];

function lay(path: string, text: string): void {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path);
  for (const file of files) writeFileSync(join(path, file), text);
}

const hidden = () => readdirSync(folder).filter((name) => name.startsWith('.'));

/** What stands in a folder: `old`, `new`, `nothing`, or anything else where it is in pieces. */
const standing = (path: string) => (existsSync(path) ? [...new Set(files.map((file) => (existsSync(join(path, file)) ? readFileSync(join(path, file), 'utf8') : 'half')))].join(' ') : 'nothing');

test('the new takes the place of the old', () => {
  lay(next, 'new');
  lay(target, 'old');
  swap(next, target);
  expect([standing(target), standing(next), hidden()]).toEqual(['new', 'nothing', []]);
});

test('a folder that was taken from its place comes back, and what is in pieces goes', () => {
  rmSync(target, { recursive: true });
  lay(join(folder, '.dist-old-999999999'), 'old');
  lay(join(folder, '.dist-part-999999999'), 'new');
  recover(target);
  expect([standing(target), hidden()]).toEqual(['old', []]);
});

test('what cannot be moved leaves what stood there', () => {
  lay(target, 'old');
  expect(() => swap(join(folder, 'missing'), target)).toThrow(/ENOENT/);
  expect([standing(target), hidden()]).toEqual(['old', []]);
});

test('what a living process is at work with is left alone', () => {
  const [alive, dead] = [join(folder, `work-${process.ppid}`), join(folder, 'work-999999999')];
  for (const path of [alive, dead]) mkdirSync(path);
  expect(leftBehind(folder, 'work-')).toEqual([dead]);
});
