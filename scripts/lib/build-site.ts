import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { finishSite } from '../../src/finish/finish-site.ts';
import { placeNotFoundPages } from '../../src/finish/not-found-pages.ts';
import { packFiles } from '../../src/hosts/pack-files.ts';
import { writeHostFiles } from '../../src/hosts/write-host-files.ts';
import { formatProblem } from '../../src/lib/problems/problem.ts';
import { assembleSite, contentFolder, loadContent } from '../../src/project.ts';
import { makeDocuments } from '../../src/documents/make-documents.ts';
import { documentSearchRecords } from '../../src/documents/search-records.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { stage } from './stages.ts';

/**
 * Builds the whole site with its search index into a folder: beside it first, so that a failed build
 * leaves what was there untouched.
 * @throws ContentError when the content holds mistakes
 */
export async function buildSite(out: string): Promise<void> {
  const target = resolve(out);
  const next = join(resolve('.cache'), `next-${process.pid}`);
  rmSync(next, { recursive: true, force: true });
  try {
    const site = await stage('Reading and checking the content', () => {
      const content = loadContent();
      for (const warning of content.warnings) console.warn(`\n${formatProblem(warning)}`);
      return assembleSite(content);
    });
    const documents = await stage('Making documents', () => makeDocuments(site));
    console.log(`  ${documents.all} documents, ${documents.made} of them made anew`);
    await stage(`Building ${site.routes.length} pages`, () => build({ outDir: next, cacheDir: astroCache(), logLevel: 'error' }));
    placeNotFoundPages(next);
    await stage('Finishing styles and security policy', () => finishSite(next));
    await stage('Indexing for the search', () => buildSearchIndex(next, site, documentSearchRecords(site)));
    // The only place that knows when the site was built; comparisons of two builds leave it out.
    writeFileSync(join(next, 'build.json'), `${JSON.stringify({ builtAt: new Date().toISOString(), base: site.base })}\n`);
    writeHostFiles(next, site);
    // The tests build many small sites that nobody will serve.
    if (process.env.SKIP_PACKING !== '1') {
      const packed = await stage('Packing for hosts', () => packFiles(next, resolve('.cache', 'packed')));
      console.log(`  ${packed.all} files, ${packed.made} of them packed anew`);
    }
    swap(next, target);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** Astro's cache, one for each content folder, so that two builds at once do not mix their entries. */
function astroCache(): string {
  return join(resolve('.cache'), `astro-${createHash('sha256').update(contentFolder).digest('hex').slice(0, 12)}`);
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
