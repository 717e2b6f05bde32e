import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesChangedSince } from './changed-files.ts';

test('a base that git does not know, or that is a flag, is told in plain words', () => {
  expect(() => filesChangedSince('nera-tokios-sakos')).toThrow('PREVIEW_BASE is “nera-tokios-sakos”, and git knows no such branch, tag or commit here.');
  expect(() => filesChangedSince('--output=x')).toThrow('PREVIEW_BASE is “--output=x”');
});

test.skipIf(!existsSync('.git'))('nothing but what is not committed yet differs from where the work stands', () => {
  const uncommitted = execFileSync('git', ['diff', 'HEAD', '--name-only', '--no-renames'], { encoding: 'utf8' }).split('\n').filter(Boolean);
  expect(filesChangedSince('HEAD')).toEqual(uncommitted);
});
