import { zipSync, type Zippable } from 'fflate';

/** Files of an archive by their names, in the order in which they are packed. */
export type Files = Record<string, Uint8Array>;

/**
 * Packs files so that the same files give the same bytes: every one carries the day that is told, `YYYY-MM-DD`.
 * @param stored names of files that stand in the archive as they are: programs find out by one what an EPUB is
 */
export function fixedZip(files: Files, day: string, stored: readonly string[] = []): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // The format counts in local time; noon is that day wherever the machine stands.
  const mtime = new Date(year, month - 1, date, 12);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [bytes, { mtime, level: stored.includes(name) ? 0 : 9 }]])) as Zippable);
}
