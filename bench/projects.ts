import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyProject } from '../scripts/lib/copy-project.ts';
import { writeNews } from './generate.ts';
import { measure, type Usage } from './processes.ts';

/**
 * Ways to print texts that are compared: the project as it is, without the typography of texts, on stock `@astrojs/mdx` as
 * Astro's documentation has it (a collection of `glob()`), and on stock MDX with modules that pages import by themselves.
 */
export const ways = ['data', 'plain', 'stock', 'modules'] as const;

export type Way = (typeof ways)[number];

/** Files of the project that a way replaces by those of `bench/`. */
const replaced: Record<Way, Record<string, string>> = {
  data: {},
  plain: { 'src/lib/document/read.ts': 'bench/plain/read.ts' },
  stock: { 'src/lib/document/read.ts': 'bench/stock/read.ts', 'src/components/Mdx.astro': 'bench/stock/Mdx.astro' },
  modules: { 'src/lib/document/read.ts': 'bench/stock/read.ts', 'src/components/Mdx.astro': 'bench/modules/Mdx.astro' },
};

const texts = "texts: defineCollection({ loader: glob({ pattern: '**/index.*.mdx', base: './content', retainBody: false, generateId: ({ entry }) => entry }) }),";

/** Where the copy of the project of a way lies. */
export const folderOf = (way: Way) => resolve('.cache', 'bench', way);

/** Lays a copy of the project with `count` further news in both languages, and what a way replaces. */
export function layProject(way: Way, count: number): void {
  const folder = folderOf(way);
  rmSync(folder, { recursive: true, force: true });
  copyProject(folder);
  for (const [file, by] of Object.entries(replaced[way])) {
    const up = '../'.repeat(file.split('/').length - 1);
    writeFileSync(join(folder, file), readFileSync(by, 'utf8').replaceAll("'../../src/", `'${up}src/`));
  }
  // Stock MDX sets no typography and colours no code, so that it does no more than is asked of it.
  edit(join(folder, 'astro.config.mjs'), 'mdx()', 'mdx({ smartypants: false, syntaxHighlight: false })');
  // Texts that are modules of Vite are not among what pages note: they are built whole each time, as Astro does by itself.
  if (way === 'stock' || way === 'modules') edit(join(folder, 'astro.config.mjs'), 'incrementalBuild: true', 'incrementalBuild: false');
  if (way === 'stock') edit(join(folder, 'src', 'content.config.ts'), 'export const collections = {', `import { glob } from 'astro/loaders';\nexport const collections = {\n  ${texts}`);
  writeNews(join(folder, 'content'), count);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not hold “${from}”.`);
  writeFileSync(path, text.replace(from, to));
}

/**
 * Builds the HTML of a way from nothing and says what that took.
 * @throws Error when the build fails
 */
export async function measureBuild(way: Way, flags: readonly string[] = []): Promise<Usage> {
  const folder = folderOf(way);
  for (const old of ['dist', '.cache', '.astro']) rmSync(join(folder, old), { recursive: true, force: true });
  const env = { ...process.env, NODE_ENV: undefined, CONTENT_DIR: 'content', SITE_URL: '', BUILD_CLOCK: '2026-12-01T09:00:00+02:00', ASTRO_TELEMETRY_DISABLED: '1' };
  // Pages tell the sizes of documents, which are made before anything is measured.
  await measure(process.execPath, [join('bench', 'build.ts'), 'documents'], folder, env);
  return measure(process.execPath, [...flags, join('bench', 'build.ts'), 'html'], folder, env);
}
