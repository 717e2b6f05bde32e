import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import type { Site } from '../../src/lib/site.ts';
import { contentFolder } from '../../src/project.ts';
import { withBuildInHand } from '../../src/restore/build-in-hand.ts';
import { digestOfMakers } from '../../src/restore/makers.ts';
import { openPageKeys } from '../../src/restore/page-keys.ts';

/** How many pages of content there are, and how many of them were taken as the last build left them. */
export interface PageCount {
  pages: number;
  restored: number;
}

/** Renders the pages of a site into a folder; those of which nothing has changed are taken from the last build. */
export async function buildPages(site: Site, out: string): Promise<PageCount> {
  const cacheDir = cacheOfPages();
  const keys = openPageKeys(site, join(cacheDir, 'reads.json'), digestOfMakers());
  await withBuildInHand({ site, keys }, () => build({ outDir: out, cacheDir, logLevel: 'error' }));
  keys.keep();
  return keys.count();
}

/** Astro's cache, one for each content folder, so that two builds at once do not mix their entries. */
function cacheOfPages(): string {
  return join(resolve('.cache'), `astro-${createHash('sha256').update(contentFolder).digest('hex').slice(0, 12)}`);
}
