import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dropUnused } from '../../src/restore/kept.ts';
import { readSite } from './read-site.ts';
import type { Built } from './summary.ts';
import { leftBehind, recover, swap } from './swap.ts';
import { writeSbom } from './write-sbom.ts';

/**
 * Builds the whole site with its search index into a folder: beside it first, so that a build which fails or is killed
 * leaves what was there untouched.
 * @returns what was built, and what of it was found in `.cache/`
 * @throws ContentError when the content holds mistakes
 */
export async function buildSite(out: string): Promise<Built> {
  const target = resolve(out);
  recover(target);
  for (const folder of leftBehind(resolve('.cache'), 'next-')) rmSync(folder, { recursive: true, force: true });
  const next = join(resolve('.cache'), `next-${process.pid}`);
  try {
    const site = await readSite();
    // Only now, for they take seconds to load: a mistake in the content is told before.
    const { fillFolder } = await import('./fill-folder.ts');
    const built = await fillFolder(next, site);
    swap(next, target);
    writeSbom(target);
    dropUnused(resolve('.cache'));
    return built;
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}
