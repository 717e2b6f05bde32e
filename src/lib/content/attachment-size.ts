import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyEntry } from './entry.ts';

/** Bytes of a file that lies beside the texts of an entry. */
export function attachmentSize(entry: AnyEntry, file: string): number {
  return statSync(join(entry.folder, file)).size;
}
