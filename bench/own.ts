import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Built } from '../scripts/lib/summary.ts';
import { launchBrowser } from '../tests/lib/chromium.ts';
import { measureDev, type DevUsage } from './dev-server.ts';
import { addWord } from './peers.ts';
import { measure, type Usage } from './processes.ts';
import { startSearch, type SearchStart } from './reader/search-start.ts';
import { serveCompressed } from './serve-compressed.ts';
import { folderOf, layProject, type Way } from './projects.ts';

/** What the HTML of the project took: from nothing, after one word, and under `dev`. */
export interface HtmlUsage {
  cold: Usage;
  word: Usage;
  dev: DevUsage;
}

/** What everything together took, with its stages, and how large what grows has become. */
export interface WholeUsage {
  cold: Usage & Built;
  word: Usage & Built;
  /** Bytes of what must stay as it is: the home page, the largest page of a list, and what the search loads before the first word. */
  home: number;
  list: number;
  searchStart: number;
  /** The first query on a slow line. */
  search: SearchStart;
}

/** The site as its content stands: built with documents known and nothing else, and after one word. */
export interface RealUsage {
  warm: Usage & Built;
  word: Usage & Built;
}

const word = (folder: string) => addWord(join(folder, 'content', 'news', 'zinia-0001', 'index.lt.mdx'));

/** Measures the HTML of the project as it is, or on stock MDX, with `count` further news. */
export async function measureHtml(way: Way, count: number): Promise<HtmlUsage> {
  layProject(way, count);
  const folder = folderOf(way);
  // Pages tell the sizes of documents, which are measured with everything together.
  await build(folder, 'documents');
  const cold = await build(folder, 'html');
  word(folder);
  return { cold, word: await build(folder, 'html'), dev: await measureDev(folder) };
}

/** Measures all that `npm run build` does; the copy of the project is laid already, its caches are taken away. */
export async function measureWhole(): Promise<WholeUsage> {
  const folder = folderOf('data');
  for (const old of ['.cache', 'dist']) rmSync(join(folder, old), { recursive: true, force: true });
  const cold = await whole(folder);
  word(folder);
  const after = await whole(folder);
  return { cold, word: after, home: sizeOf(folder, 'index.html'), list: largestList(folder), searchStart: searchStart(folder), search: await firstQuery(join(folder, 'dist')) };
}

/** Measures the site as it stands, without a made-up entry. */
export async function measureReal(): Promise<RealUsage> {
  layProject('data', 0);
  const folder = folderOf('data');
  await build(folder, 'documents');
  const warm = await whole(folder);
  const [first] = readdirSync(join(folder, 'content', 'news'));
  addWord(join(folder, 'content', 'news', first ?? '', 'index.lt.mdx'));
  return { warm, word: await whole(folder) };
}

async function build(folder: string, what: 'documents' | 'html' | 'all'): Promise<Usage> {
  const env = { ...process.env, NODE_ENV: undefined, CONTENT_DIR: 'content', SITE_URL: '', BUILD_CLOCK: '2026-12-01T09:00:00+02:00', ASTRO_TELEMETRY_DISABLED: '1' };
  return measure(process.execPath, [join('bench', 'build.ts'), what], folder, env);
}

/** Builds everything, as `npm run build` does. */
async function whole(folder: string): Promise<Usage & Built> {
  return { ...(await build(folder, 'all')), ...(JSON.parse(readFileSync(join(folder, 'built.json'), 'utf8')) as Built) };
}

async function firstQuery(dist: string): Promise<SearchStart> {
  const [served, browser] = [await serveCompressed(dist), await launchBrowser()];
  try {
    return await startSearch(browser, `${served.url}paieska/`, 'mokymai');
  } finally {
    await browser.close();
    await served.close();
  }
}

const sizeOf = (folder: string, file: string) => readFileSync(join(folder, 'dist', file)).length;

/** The largest page that is a list in the words of schema.org, but those of the guide, the training and the partners, who do not come with the archive. */
function largestList(folder: string): number {
  const dist = join(folder, 'dist');
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => /index\.html$/.test(file) && !/^(?:en\/)?(?:vadovas|mokymai|partneriai|guide|training|partners)\/index/.test(file));
  const lists = pages.map((file) => readFileSync(join(dist, file), 'utf8')).filter((html) => html.includes('"CollectionPage"'));
  return Math.max(...lists.map((html) => Buffer.byteLength(html)));
}

/**
 * What the search reads before the first query: the list of languages, the metadata of the Lithuanian index, and what its filters go by, packed
 * as hosts send it; the engine is the same at any size.
 */
function searchStart(folder: string): number {
  const list = join(folder, 'dist', 'pagefind', 'pagefind-entry.json');
  if (!existsSync(list)) throw new Error(`There is no search index in ${resolve(folder)}.`);
  const { languages } = JSON.parse(readFileSync(list, 'utf8')) as { languages: Record<string, { hash: string }> };
  const facets = brotliCompressSync(readFileSync(join(folder, 'dist', 'pagefind', 'facets.lt.txt'))).length;
  return facets + sizeOf(folder, 'pagefind/pagefind-entry.json') + sizeOf(folder, `pagefind/pagefind.${languages.lt?.hash}.pf_meta`);
}
