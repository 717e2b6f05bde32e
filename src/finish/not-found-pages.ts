import { existsSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales } from '../lib/locales.ts';
import { notFoundAddress } from '../lib/routes/addresses.ts';

/** Lays the pages for missing addresses where hosts look for them: Astro does so for the one at the root only. */
export function placeNotFoundPages(folder: string): void {
  for (const file of locales.map((locale) => join(folder, notFoundAddress(locale)))) {
    const made = join(file.replace(/\.html$/, ''), 'index.html');
    if (!existsSync(made)) continue;
    renameSync(made, file);
    rmdirSync(dirname(made));
  }
}
