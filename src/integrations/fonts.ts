import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import { characters } from '../lib/typography/characters.ts';

const typeface = '@fontsource-variable/schibsted-grotesk';

/** The files npm splits the typeface into, and what is kept of each. */
const files = [
  { name: 'latin.woff2', source: 'schibsted-grotesk-latin-wght-normal.woff2', text: characters.latin },
  { name: 'latin-extended.woff2', source: 'schibsted-grotesk-latin-ext-wght-normal.woff2', text: characters.latinExtended },
];

/** Weights in use, and what letters do to their neighbours; `tnum` keeps the figures that line up. */
const kept = { variationAxes: { wght: { min: 400, max: 800, default: 400 } }, keepFeatures: ['kern', 'mark', 'ccmp', 'tnum'] };

/**
 * Cuts the typeface down to the characters of the site, once for each list and version.
 * @returns the folder that holds `latin.woff2` and `latin-extended.woff2`
 */
export async function prepareFonts(): Promise<string> {
  const require = createRequire(resolve('package.json'));
  const sources = files.map(({ name, source, text }) => ({ name, text, bytes: readFileSync(require.resolve(`${typeface}/files/${source}`)) }));
  const digest = createHash('sha256').update(JSON.stringify({ kept, characters }));
  for (const { bytes } of sources) digest.update(bytes);
  const folder = resolve('.cache', `fonts-${digest.digest('hex').slice(0, 12)}`);
  mkdirSync(folder, { recursive: true });
  for (const { name, text, bytes } of sources) {
    const path = join(folder, name);
    if (!existsSync(path)) writeFileSync(path, await subsetFont(bytes, text, { targetFormat: 'woff2', ...kept }));
  }
  return folder;
}
