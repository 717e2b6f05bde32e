import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../lib/site.ts';
import type { Tell } from '../lib/tell.ts';
import { siteFiles } from './site-files.ts';

/**
 * Writes every file that content makes or holds into a built folder. The same files are served by `src/endpoints/file.ts` under `dev`;
 * a build of thousands would spend most of its time between Astro's routes and them.
 * @returns how many there are
 * @throws Error when two things have one address
 */
export async function writeFiles(folder: string, site: Site, tell: Tell): Promise<number> {
  const files = await siteFiles(site);
  for (const [index, { address, make }] of files.entries()) {
    const path = join(folder, address);
    if (existsSync(path)) throw new Error(`The file ${address} would be written twice.`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await make());
    tell(index + 1, files.length);
  }
  return files.length;
}
