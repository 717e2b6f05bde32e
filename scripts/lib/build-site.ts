import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { dropUnused } from '../../src/restore/kept.ts';
import { readSite } from './read-site.ts';
import type { Built } from './summary.ts';

/**
 * Builds the whole site with its search index into a folder: beside it first, so that a failed build
 * leaves what was there untouched.
 * @returns what was built, and what of it was found in `.cache/`
 * @throws ContentError when the content holds mistakes
 */
export async function buildSite(out: string): Promise<Built> {
  const target = resolve(out);
  const next = join(resolve('.cache'), `next-${process.pid}`);
  rmSync(next, { recursive: true, force: true });
  try {
    const site = await readSite();
    // Only now, for they take seconds to load: a mistake in the content is told before.
    const { fillFolder } = await import('./fill-folder.ts');
    const built = await fillFolder(next, site);
    swap(next, target);
    dropUnused(resolve('.cache'));
    return built;
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

function swap(next: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  const old = join(dirname(target), `.${basename(target)}-old-${process.pid}`);
  if (existsSync(target)) renameSync(target, old);
  try {
    move(next, target);
  } catch (error) {
    rmSync(target, { recursive: true, force: true });
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Renames a folder; one that goes to another disk is copied. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
