import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Ready-made interfaces of Pagefind, which this site does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/**
 * Indexes the built pages of a folder and writes the index into its `pagefind/`.
 * @throws Error naming what Pagefind could not do
 */
export async function buildSearchIndex(folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    const made = await index.getFiles();
    const failures = [...added.errors, ...made.errors];
    if (failures.length) throw new Error(`The search index could not be made: ${failures.join('; ')}`);
    const target = join(folder, 'pagefind');
    rmSync(target, { recursive: true, force: true });
    for (const { path, content } of made.files) {
      if (unused.test(path)) continue;
      mkdirSync(dirname(join(target, path)), { recursive: true });
      writeFileSync(join(target, path), content);
    }
  } finally {
    await close();
  }
}
