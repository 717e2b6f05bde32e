import { publicFiles, type BuiltFile } from '../archive/public-files.ts';
import type { Files } from '../documents/fixed-zip.ts';
import type { Site } from '../lib/site.ts';
import { bundleOffline } from './bundle.ts';
import { coverFile, coverPage, siteFolder } from './cover-page.ts';
import { indexOfSite } from './index-of-site.ts';
import { offlineFolder, offlinePage } from './offline-page.ts';

/** What a folder without a server has no use for: modules, the index that asks a server for its parts, and when the site was built. */
const served = /^(?:_astro\/.*\.js|pagefind\/.*|build\.json|robots\.txt|sitemap.*\.xml)$/;

/**
 * The site as a folder that opens by a double click, from a disk or a USB stick: a page to begin with, and the whole site beside it.
 * @param day the day of the archive, `YYYY-MM-DD`
 */
export async function makeOffline(site: Site, files: readonly BuiltFile[], day: string): Promise<Files> {
  const kept = publicFiles(files).filter(({ path }) => !served.test(path));
  const edition = kept.map(({ path, bytes }): [string, Uint8Array] => [path, path.endsWith('.html') ? Buffer.from(offlinePage(Buffer.from(bytes).toString(), path, site.base)) : bytes]);
  const scripts: [string, string][] = [
    ['index.js', `var offlineIndex=${JSON.stringify(indexOfSite(site, files))};\n`],
    ['page.js', await bundleOffline('page')],
    ['search.js', await bundleOffline('search')],
  ];
  const all = [...edition, ...scripts.map(([name, code]): [string, Uint8Array] => [`${offlineFolder}/${name}`, Buffer.from(code)])];
  return Object.fromEntries([[coverFile, Buffer.from(coverPage(site, day))], ...all.map(([path, bytes]) => [`${siteFolder}/${path}`, bytes])]) as Files;
}
