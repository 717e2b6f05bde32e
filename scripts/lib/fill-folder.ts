import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCards } from '../../src/cards/write-cards.ts';
import { editorWanted, writeEditor } from '../../src/cms/write-editor.ts';
import { makeDocuments } from '../../src/documents/make-documents.ts';
import { documentSearchRecords } from '../../src/documents/search-records.ts';
import { writeFiles } from '../../src/documents/write-files.ts';
import { checkFolder } from '../../src/finish/check-acknowledged.ts';
import { finishSite } from '../../src/finish/finish-site.ts';
import { placeNotFoundPages } from '../../src/finish/not-found-pages.ts';
import { packFiles } from '../../src/hosts/pack-files.ts';
import { writeHostFiles } from '../../src/hosts/write-host-files.ts';
import { builtAt } from '../../src/lib/built-at.ts';
import type { Site } from '../../src/lib/site.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { buildPages } from './build-pages.ts';
import { endedStages, stage } from './stages.ts';
import { sizeOf, type Built } from './summary.ts';

/** Makes every file of a site into a folder that is not there yet. */
export async function fillFolder(folder: string, site: Site): Promise<Built> {
  const documents = await stage('documents', (tell) => makeDocuments(site, tell));
  const pages = await stage('pages', (tell) => buildPages(site, folder, tell));
  placeNotFoundPages(folder);
  await stage('finishing', (tell) => finishSite(folder, tell));
  await stage('files', (tell) => writeFiles(folder, site, tell));
  const cards = await stage('cards', (tell) => writeCards(folder, site, tell));
  await stage('index', (tell) => buildSearchIndex(folder, site, documentSearchRecords(site), tell));
  // The only place that knows when the site was built; comparisons of two builds leave it out.
  writeFileSync(join(folder, 'build.json'), `${JSON.stringify({ ...builtAt(new Date()), base: site.base })}\n`);
  if (editorWanted()) await stage('editor', () => writeEditor(folder, site));
  writeHostFiles(folder, site);
  await stage('acknowledgement', (tell) => checkFolder(folder, site, tell));
  // The tests build many small sites that nobody will serve.
  const packed = process.env.SKIP_PACKING === '1' ? undefined : await stage('packing', (tell) => packFiles(folder, 'packed', tell));
  return { pages, documents, cards, packed, ...sizeOf(folder), stages: endedStages };
}
