import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropUnused, nameOf } from './kept.ts';

test('what no build has asked for in thirty days is dropped, and nothing else', () => {
  const cache = mkdtempSync(join(tmpdir(), 'kept-'));
  const now = Date.now();
  const lay = (path: string, days: number) => {
    mkdirSync(join(cache, path, '..'), { recursive: true });
    writeFileSync(join(cache, path), '');
    utimesSync(join(cache, path), now / 1000 - days * 86_400, now / 1000 - days * 86_400);
  };
  lay('cards/old.png', 31);
  lay('cards/new.png', 29);
  lay('astro-used/dist/page.html', 40);
  mkdirSync(join(cache, 'astro-left'));
  utimesSync(join(cache, 'astro-left'), now / 1000 - 31 * 86_400, now / 1000 - 31 * 86_400);
  dropUnused(cache, now);
  expect(['cards/old.png', 'cards/new.png', 'astro-used/dist/page.html', 'astro-left'].map((path) => existsSync(join(cache, path)))).toEqual([false, true, true, false]);
  rmSync(cache, { recursive: true, force: true });
});

test('a name tells its parts apart', () => {
  expect(nameOf('ab', 'c')).not.toBe(nameOf('a', 'bc'));
  expect(nameOf('a', new Uint8Array([98]))).toBe(nameOf('a', 'b'));
});
