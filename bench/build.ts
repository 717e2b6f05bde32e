import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assembleSite, loadContent } from '../src/project.ts';

// Runs in a copy of the project: documents alone (pages tell their sizes), the HTML alone, with nothing finished, or everything with what each stage used.
if (process.argv[2] === 'documents') {
  const { makeDocuments } = await import('../src/documents/make-documents.ts');
  await makeDocuments(assembleSite(loadContent()), () => {});
} else if (process.argv[2] === 'html') {
  const { buildPages } = await import('../scripts/lib/build-pages.ts');
  rmSync('dist', { recursive: true, force: true });
  await buildPages(assembleSite(loadContent()), resolve('dist'), () => {});
} else {
  const { buildSite } = await import('../scripts/lib/build-site.ts');
  writeFileSync('built.json', JSON.stringify(await buildSite('dist')));
}
