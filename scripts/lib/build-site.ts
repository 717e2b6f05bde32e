import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { writeCards } from '../../src/cards/write-cards.ts';
import { builtAt } from '../../src/lib/built-at.ts';
import { editorWanted, writeEditor } from '../../src/cms/write-editor.ts';
import { placeNotFoundPages } from '../../src/finish/not-found-pages.ts';
import { packFiles } from '../../src/hosts/pack-files.ts';
import { writeHostFiles } from '../../src/hosts/write-host-files.ts';
import { makeDocuments } from '../../src/documents/make-documents.ts';
import { documentSearchRecords } from '../../src/documents/search-records.ts';
import { writeFiles } from '../../src/documents/write-files.ts';
import { finishSite } from '../../src/finish/finish-site.ts';
import { languageOfProblems } from '../../src/lib/problems/language.ts';
import { formatProblem } from '../../src/lib/problems/problem.ts';
import { assembleSite, changedFiles, currentGate, loadContent } from '../../src/project.ts';
import { dropUnused } from '../../src/restore/kept.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { buildPages } from './build-pages.ts';
import { endedStages, stage } from './stages.ts';
import { sizeOf, type Built } from './summary.ts';

/**
 * Builds the whole site with its search index into a folder: beside it first, so that a failed build
 * leaves what was there untouched.
 * @returns what was built, and what of it was found in `.cache/`
 * @throws ContentError when the content holds mistakes
 */
export async function buildSite(out: string): Promise<Built> {
  const target = resolve(out);
  const next = join(resolve('.cache'), `next-${process.pid}`);
  rmSync(next, { recursive: true, force: true });
  try {
    const site = await stage('reading', () => {
      const content = loadContent();
      // Asked before any page is built, so that a wrong PREVIEW_BASE is told in plain words.
      if (currentGate().preview) changedFiles();
      for (const warning of content.warnings) console.warn(`\n${formatProblem(warning, languageOfProblems())}`);
      return assembleSite(content);
    });
    const documents = await stage('documents', (tell) => makeDocuments(site, tell));
    const pages = await stage('pages', (tell) => buildPages(site, next, tell));
    placeNotFoundPages(next);
    await stage('finishing', (tell) => finishSite(next, tell));
    await stage('files', (tell) => writeFiles(next, site, tell));
    const cards = await stage('cards', (tell) => writeCards(next, site, tell));
    await stage('index', (tell) => buildSearchIndex(next, site, documentSearchRecords(site), tell));
    // The only place that knows when the site was built; comparisons of two builds leave it out.
    writeFileSync(join(next, 'build.json'), `${JSON.stringify({ ...builtAt(new Date()), base: site.base })}\n`);
    if (editorWanted()) await stage('editor', () => writeEditor(next, site));
    writeHostFiles(next, site);
    // The tests build many small sites that nobody will serve.
    const packed = process.env.SKIP_PACKING === '1' ? undefined : await stage('packing', (tell) => packFiles(next, 'packed', tell));
    const size = sizeOf(next);
    swap(next, target);
    dropUnused(resolve('.cache'));
    return { pages, documents, cards, packed, ...size, stages: endedStages };
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

function swap(next: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  const old = join(dirname(target), `.${basename(target)}-old-${process.pid}`);
  if (existsSync(target)) renameSync(target, old);
  try {
    move(next, target);
  } catch (error) {
    rmSync(target, { recursive: true, force: true });
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Renames a folder; one that goes to another disk is copied. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
