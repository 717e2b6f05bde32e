import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishPage } from './finish-page.ts';
import { cssPruner } from './prune-css.ts';

/**
 * Finishes every page of a built folder in place.
 * @throws Error naming the page that could not be finished
 */
export async function finishSite(folder: string): Promise<void> {
  const prune = cssPruner();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  for (const file of files) {
    const path = join(folder, file);
    try {
      writeFileSync(path, await finishPage(readFileSync(path, 'utf8'), prune));
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}
