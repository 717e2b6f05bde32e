import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languageFile, readEntry } from '../content/read-entry.ts';
import { locales } from '../locales.ts';
import { ContentError } from '../problems/problem.ts';
import type { NewEntry } from './entry-files.ts';

/**
 * Writes a new entry into a content folder and returns its folder; when that cannot be done, nothing of it stays behind.
 * @throws ContentError when the check would refuse what was written
 * @throws Error of the file system, `EEXIST` when there is such a folder already: it is never written into
 */
export function writeEntry(content: string, { section, key, files }: NewEntry): string {
  const folder = join(content, section, key);
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder);
  try {
    for (const locale of locales) writeFileSync(languageFile(folder, locale), files[locale], { flag: 'wx' });
    const { problems } = readEntry(section, folder);
    if (problems.length) throw new ContentError(problems);
    return folder;
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}
