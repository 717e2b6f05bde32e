import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { plain } from '../lib/typography/plain.ts';

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
    const failures: string[] = [];
    for (const file of pagesOf(folder)) {
      // What the typography put in is for the eye: the index holds plain words and spaces.
      const content = plain(readFileSync(join(folder, file), 'utf8'));
      const added = await index.addHTMLFile({ sourcePath: file, content });
      failures.push(...added.errors.map((error) => `${file}: ${error}`));
    }
    const made = await index.getFiles();
    failures.push(...made.errors);
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

function pagesOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.html')).map((file) => file.replaceAll('\\', '/')).sort();
}
