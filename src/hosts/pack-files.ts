import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Tell } from '../lib/tell.ts';
import { kept, type Kept } from '../restore/kept.ts';
import { endingOf, textTypes } from './media-types.ts';

/** A file below this many bytes fits one packet packed or not. */
const smallest = 1024;

/** Above this many bytes the highest level of brotli takes over half a second for a few hundredths of the size. */
const large = 512 * 1024;

/** Two cores are busy with this many; more would only hold files in memory. */
const atOnce = 8;

const packers = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > large ? 9 : 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * Lays a packed `.br` and `.gz` beside every file of text of a folder; each content is packed once and kept.
 * @param cache the folder of `.cache/` that keeps what was packed
 * @returns how many files were packed, and how many of them anew
 */
export async function packFiles(folder: string, cache: string, tell: Tell = () => {}): Promise<{ all: number; made: number }> {
  const packed = kept(cache);
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile() && endingOf(item.name) in textTypes).map((item) => join(item.parentPath, item.name)).sort();
  const counts = { all: 0, made: 0 };
  const queue = files.entries();
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (const [index, file] of queue) {
      const bytes = await readFile(file);
      if (bytes.length < smallest) continue;
      counts.all += 1;
      if (await packFile(file, bytes, packed)) counts.made += 1;
      tell(index + 1, files.length);
    }
  }));
  return counts;
}

/** Packs one file; true when not all of it was kept from before. */
async function packFile(file: string, bytes: Buffer, packed: Kept): Promise<boolean> {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  let anew = false;
  for (const [ending, pack] of Object.entries(packers)) {
    const { bytes: small, made } = await packed.get(`${digest}.${ending}`, () => pack(bytes));
    anew ||= made;
    await writeFile(`${file}.${ending}`, small);
  }
  return anew;
}
