import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../../content/read-content.ts';
import { ContentError } from '../../problems/problem.ts';

/** True when a project can be begun in a folder: it is not there, or nothing is in it. */
export const isFree = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

/**
 * Writes the files of a new project into a folder that holds nothing; when that cannot be done, nothing of them stays behind.
 * @throws ContentError when the check would refuse what was written
 * @throws Error of the file system, `ENOTEMPTY` when the folder holds something: nothing is ever written over
 */
export function writeProject(folder: string, files: ReadonlyMap<string, string>): void {
  if (!isFree(folder)) throw Object.assign(new Error(`${folder} is not empty.`), { code: 'ENOTEMPTY' });
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text, { flag: 'wx' });
    }
    const errors = checkContent(folder, folder).problems.filter(({ severity }) => severity === 'error');
    if (errors.length) throw new ContentError(errors);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
