import { createHash } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import type { Site } from '../../src/lib/site.ts';
import type { Tell } from '../../src/lib/tell.ts';
import { contentFolder } from '../../src/project.ts';
import { withBuildInHand } from '../../src/restore/build-in-hand.ts';
import { digestOfMakers } from '../../src/restore/makers.ts';
import { openPageKeys, type PageCount } from '../../src/restore/page-keys.ts';
import { claimFolder } from './claim.ts';

/** Renders the pages of a site into a folder that is not there yet; those of which nothing has changed are taken from the last build. */
export async function buildPages(site: Site, out: string, tell: Tell): Promise<PageCount> {
  const { folder: cacheDir, release } = claimFolder(cacheOfPages());
  // Astro writes the name of its output into modules of its own: with another name it would restore nothing.
  const rendered = join(cacheDir, 'out');
  try {
    rmSync(rendered, { recursive: true, force: true });
    const keys = openPageKeys(site, join(cacheDir, 'reads.json'), digestOfMakers(), tell);
    await withBuildInHand({ site, keys }, () => build({ outDir: rendered, cacheDir, logLevel: 'error' }));
    keys.keep();
    renameSync(rendered, out);
    return keys.count();
  } finally {
    rmSync(rendered, { recursive: true, force: true });
    release();
  }
}

/** Astro's cache, one for each content folder. */
export function cacheOfPages(): string {
  return join(resolve('.cache'), `astro-${createHash('sha256').update(contentFolder).digest('hex').slice(0, 12)}`);
}
