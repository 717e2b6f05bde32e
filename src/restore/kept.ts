import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Files that were made before and need not be made again, in a folder of `.cache/`. */
export interface Kept {
  /** The bytes kept under a name, or those made now and kept. */
  get(name: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<{ bytes: Uint8Array<ArrayBuffer>; made: boolean }>;
}

const day = 24 * 3600 * 1000;

/** How long a file is kept that no build asks for. */
const keptDays = 30;

/** Files made before in a folder of `.cache/`; a name must say everything that its bytes hang on. */
export function kept(folderName: string): Kept {
  const folder = resolve('.cache', folderName);
  return {
    async get(name, make) {
      const path = join(folder, name);
      const known = readUsed(path);
      if (known) return { bytes: known, made: false };
      const bytes = new Uint8Array(await make());
      mkdirSync(folder, { recursive: true });
      // Two builds at once may make the same file: each writes its own, and the name is given in one step.
      const own = `${path}.${process.pid}`;
      writeFileSync(own, bytes);
      renameSync(own, path);
      return { bytes, made: true };
    },
  };
}

/** Reads a file that is kept and notes by its time that it is in use, at most once a day. */
function readUsed(path: string): Uint8Array<ArrayBuffer> | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  const now = Date.now();
  if (now - stat.mtimeMs > day) utimesSync(path, now / 1000, now / 1000);
  return new Uint8Array(readFileSync(path));
}

/** Drops from the folders of `.cache/` what no build has asked for in the last days, so that they do not grow for ever. */
export function dropUnused(cache: string, now = Date.now()): void {
  const isOld = (path: string) => now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now) > keptDays * day;
  for (const item of existsSync(cache) ? readdirSync(cache, { withFileTypes: true }) : []) {
    const folder = join(cache, item.name);
    if (!item.isDirectory()) continue;
    // The pages of a content folder go or stay together: their records are written by every build of it.
    if (item.name.startsWith('astro-')) {
      if (isOld(folder)) rmSync(folder, { recursive: true, force: true });
    } else for (const name of readdirSync(folder)) if (isOld(join(folder, name))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** A digest by which files are named. */
export function nameOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\0`).update(part);
  return hash.digest('hex').slice(0, 32);
}
