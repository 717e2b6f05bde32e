import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../lib/site.ts';
import type { Tell } from '../lib/tell.ts';
import type { SearchedDocument } from './documents.ts';
import { makeIndex, type IndexFiles } from './make-index.ts';
import { factsOfRoute } from './page-facts.ts';

/**
 * Indexes the built pages of a folder, and documents beside them, and writes the index into its `pagefind/`.
 * @throws Error naming what Pagefind could not do
 */
export async function buildSearchIndex(folder: string, site: Site, documents: readonly SearchedDocument[] = [], tell: Tell = () => {}): Promise<void> {
  const pages = pagesOf(folder).flatMap((file) => {
    const route = site.routeByAddress.get(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
    const facts = route && factsOfRoute(site, route);
    return facts ? [{ file, html: readFileSync(join(folder, file), 'utf8'), locale: route.locale, facts }] : [];
  });
  writeIndex(join(folder, 'pagefind'), await makeIndex(pages, documents, tell));
}

/** Writes the files of an index into a folder in the place of what was there. */
export function writeIndex(target: string, files: IndexFiles): void {
  rmSync(target, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
  }
}

function pagesOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.html')).map((file) => file.replaceAll('\\', '/')).sort();
}
