import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Tell } from '../lib/tell.ts';
import { kept, nameOf } from '../restore/kept.ts';
import { finishPage } from './finish-page.ts';
import { cssPruner } from './prune-css.ts';

const finished = kept('finished');

/**
 * Finishes every page of a built folder in place; a page that was rendered to the same letter before is taken as it was finished then.
 * @returns how many there are, and how many were taken
 * @throws Error naming the page that could not be finished
 */
export async function finishSite(folder: string, tell: Tell): Promise<{ pages: number; taken: number }> {
  const prune = cssPruner();
  const maker = digestOfFinishing();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  let taken = 0;
  for (const [index, file] of files.entries()) {
    const path = join(folder, file);
    const html = readFileSync(path);
    try {
      const { bytes, made } = await finished.get(`${nameOf(maker, html)}.html`, async () => Buffer.from(await finishPage(html.toString(), prune)));
      if (!made) taken += 1;
      writeFileSync(path, bytes);
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
    tell(index + 1, files.length);
  }
  return { pages: files.length, taken };
}

/** What finishes a page beside the page itself: our code and the libraries. */
function digestOfFinishing(): string {
  const sources = readdirSync(resolve('src', 'finish')).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort();
  const hash = createHash('sha256').update(readFileSync(resolve('package-lock.json')));
  for (const name of sources) hash.update(readFileSync(resolve('src', 'finish', name)));
  return hash.digest('hex');
}
