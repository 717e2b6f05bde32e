import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Lockfile } from './lockfile.ts';
import { sbomOf } from './sbom.ts';

/** Name of the list of materials, which lies beside a built folder and not in it: it is for auditors, and nothing that it lists is asked for by readers. */
export const sbomName = 'sbom.cdx.json';

/** Writes what a site was made with beside the folder that it was built into. */
export function writeSbom(built: string): void {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
  const project = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  const path = join(dirname(built), sbomName);
  // Two builds at once may write it: the name is given in one step.
  const own = `${path}.${process.pid}`;
  writeFileSync(own, `${JSON.stringify(sbomOf(lockfile, project), null, 1)}\n`);
  renameSync(own, path);
}
