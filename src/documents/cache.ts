import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { kept, nameOf } from '../restore/kept.ts';
import { readFonts } from './pdf/fonts.ts';

/** A file from the cache, or made just now. */
export interface CachedFile {
  bytes: Uint8Array;
  made: boolean;
}

const documents = kept('documents');
let ingredients: string | undefined;

/**
 * A file that has been made before of the same things, or one that is made now and kept.
 * @param of everything that goes into it, as data
 */
export async function cached(extension: string, of: unknown, make: () => Promise<Uint8Array> | Uint8Array): Promise<CachedFile> {
  ingredients ??= digestOfMakers();
  return documents.get(`${nameOf(ingredients, extension, JSON.stringify(of))}.${extension}`, make);
}

/** A digest of bytes that go into a file. */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What makes documents beside their content: our code and templates, the libraries, the fonts. */
function digestOfMakers(): string {
  const folder = resolve('src', 'documents');
  const sources = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile() && /\.(?:ts|typ)$/.test(item.name) && !item.name.endsWith('.test.ts'));
  const paths = sources.map((item) => join(item.parentPath, item.name)).sort();
  const hash = createHash('sha256');
  for (const bytes of [readFileSync(resolve('package-lock.json')), ...paths.map((path) => readFileSync(path)), ...readFonts()]) hash.update(bytes);
  return hash.digest('hex');
}
