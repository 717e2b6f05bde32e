import { execFileSync } from 'node:child_process';
import { SettingError } from '../problems/problem.ts';

/**
 * Files that differ from where this work left a branch, tag or commit, relative to the working folder, as git knows them.
 * @throws SettingError when git does not know it, or no longer knows where the two parted
 */
export function filesChangedSince(base: string): string[] {
  const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`]);
  if (commit === undefined) throw new SettingError(`PREVIEW_BASE is “${base}”, and git knows no such branch, tag or commit here. Fetch it first: git fetch origin main, and PREVIEW_BASE=origin/main.`);
  const names = git(['diff', '--name-only', '--relative', '-z', '--merge-base', commit.trim()]);
  if (names === undefined) throw new SettingError(`PREVIEW_BASE is “${base}”, and git does not know where this work left it. Fetch the whole history: git fetch --unshallow.`);
  return names.split('\0').filter(Boolean);
}

function git(args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 });
  } catch {
    return undefined;
  }
}
