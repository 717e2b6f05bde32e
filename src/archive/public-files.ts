import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { binaryTypes, endingOf, otherType, textTypes } from '../hosts/media-types.ts';
import { hostFiles } from '../hosts/rules.ts';
import { builtAt } from '../lib/built-at.ts';

/** A file of a built site. */
export interface BuiltFile {
  /** Its path in the folder, with `/`: `naujienos/index.html`. */
  path: string;
  bytes: Uint8Array;
}

/** The one file that knows when the site was built. */
const builtFile = 'build.json';

/**
 * Every file of a built folder, in the order of their paths, without the packed copies that the build lays beside texts. The one that
 * says when the site was built says the day of the archive instead: two builds of the same content give the same archive.
 * @param day the day of the archive, `YYYY-MM-DD`
 */
export function readBuilt(folder: string, day: string): BuiltFile[] {
  const items = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = items.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1).replaceAll('\\', '/')).sort();
  const kept = paths.filter((path) => !/\.(?:br|gz)$/.test(path));
  return kept.map((path) => {
    const bytes = readFileSync(join(folder, path));
    return { path, bytes: path === builtFile ? datedBuild(bytes, day) : bytes };
  });
}

function datedBuild(bytes: Buffer, day: string): Uint8Array {
  const { base } = JSON.parse(bytes.toString()) as { base: string };
  return Buffer.from(`${JSON.stringify({ ...builtAt(new Date(`${day}T12:00:00Z`)), base })}\n`);
}

/** Those of the files that readers can ask for: all but what the build lays down for hosts. */
export function publicFiles(files: readonly BuiltFile[]): BuiltFile[] {
  const forHosts: readonly string[] = Object.values(hostFiles);
  return files.filter(({ path }) => !forHosts.includes(path));
}

/** The address of a file from the root of the site: `/naujienos/` for `naujienos/index.html`. */
export function addressOfFile(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The type that hosts send a file with. */
export function mediaType(path: string): string {
  const ending = endingOf(path);
  const text = textTypes[ending];
  return text ? `${text}; charset=utf-8` : (binaryTypes[ending] ?? otherType);
}
