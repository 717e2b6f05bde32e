import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyEntry } from '../lib/content/entry.ts';
import { readDocument } from '../lib/document/read.ts';
import { fileAddress } from '../lib/document/resolve-link.ts';
import { locales } from '../lib/locales.ts';

/** A file that lies beside a text. */
export interface LinkedFile {
  address: string;
  bytes(): Uint8Array;
}

/** The files to which texts link, each once: nothing else of an entry's folder is published. */
export function linkedFiles(entries: readonly AnyEntry[]): LinkedFile[] {
  // Most folders hold texts alone, and then no text needs to be read for its links.
  const withFiles = entries.filter(({ folder }) => existsSync(folder) && readdirSync(folder).some((name) => !name.endsWith('.mdx')));
  const files = withFiles.flatMap((entry) =>
    locales.flatMap((locale) => readDocument(entry, locale).links.flatMap(({ target }): LinkedFile[] => (target.to === 'file' ? [{ address: fileAddress(entry, target.file), bytes: () => new Uint8Array(readFileSync(join(entry.folder, target.file))) }] : []))),
  );
  return [...new Map(files.map((file) => [file.address, file])).values()];
}
