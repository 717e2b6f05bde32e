import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFolder, settingsFolder } from '../project.ts';
import { ownColours } from '../tokens.ts';

/**
 * A digest of everything beside content that pages are made of: the code with its words, styles and components, its settings, what npm
 * installed, the Node that runs it, the funder's mark, which every page asks for by its name, the profiles of funders, and the project's own colours.
 */
export function digestOfMakers(): string {
  const hash = createHash('sha256');
  const files = [...filesIn('src').filter((file) => !file.endsWith('.test.ts')), 'astro.config.mjs', 'package-lock.json', ...filesIn('funders'), ...filesIn(join(contentFolder, 'funder')), ...filesIn(join(settingsFolder, 'funder'))];
  for (const file of files) {
    const bytes = readFileSync(resolve(file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  const { node, icu } = process.versions;
  // A preview tells what has changed since another commit and how long an entry waits: all its pages are rendered.
  const preview = process.env.PREVIEW === '1' ? randomUUID() : '';
  return hash.update(JSON.stringify([node, icu, process.env.NODE_ENV, process.env.SHOW_DRAFTS, preview, ownColours()])).digest('base64url');
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name)).sort();
}
