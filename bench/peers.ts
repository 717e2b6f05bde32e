import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeNews } from './generate.ts';
import { measure, type Usage } from './processes.ts';

/** Generators that build the same articles with a layout of a few lines; Starlight with its own. */
export const peers = ['astro', 'starlight', 'eleventy', 'hugo'] as const;

export type Peer = (typeof peers)[number];

const installed = resolve('.cache', 'bench', 'peers');

/** Where each wants its articles, and the program with its arguments that builds them. */
const ways: Record<Peer, { articles: string; program: string; args: string[] }> = {
  astro: { articles: 'articles', program: 'astro/bin/astro.mjs', args: ['build', '--silent'] },
  starlight: { articles: 'src/content/docs', program: 'astro/bin/astro.mjs', args: ['build', '--silent'] },
  eleventy: { articles: 'articles', program: '@11ty/eleventy/cmd.cjs', args: ['--quiet'] },
  hugo: { articles: 'articles', program: 'hugo', args: ['--quiet'] },
};

/** Installs the generators that come through npm, once, by the lockfile of `bench/peers/`. */
export function installPeers(): void {
  if (existsSync(join(installed, 'node_modules', '.package-lock.json'))) return;
  mkdirSync(installed, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join('bench', 'peers', file), join(installed, file));
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: installed, stdio: 'inherit' });
  if (status !== 0) throw new Error('The generators that are compared could not be installed: see what npm said above.');
}

/** True when a generator can be run here; Hugo comes from the system. */
export function isThere(peer: Peer): boolean {
  return peer !== 'hugo' || spawnSync('hugo', ['version']).status === 0;
}

/** Builds `count` articles in two languages with a generator, from nothing and after one word. */
export async function measurePeer(peer: Peer, count: number): Promise<{ cold: Usage; word: Usage }> {
  const { articles, program, args } = ways[peer];
  const folder = join(installed, `${peer}-project`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join('bench', 'peers', peer), folder, { recursive: true });
  // Astro reads here which packages are its own to bundle; they are found in the folder above.
  cpSync(join('bench', 'peers', 'package.json'), join(folder, 'package.json'));
  writeArticles(join(folder, articles), count);
  const [command, first] = peer === 'hugo' ? [program, []] : [process.execPath, [join(installed, 'node_modules', program)]];
  const env = { ...process.env, NODE_ENV: undefined, ASTRO_TELEMETRY_DISABLED: '1' };
  const build = () => measure(command, [...first, ...args], folder, env);
  const cold = await build();
  addWord(join(folder, articles, 'lt-zinia-0001.md'));
  return { cold, word: await build() };
}

/** The generated news as plain Markdown with a title. */
function writeArticles(folder: string, count: number): void {
  const source = join(installed, 'news');
  rmSync(source, { recursive: true, force: true });
  writeNews(source, count);
  mkdirSync(folder, { recursive: true });
  for (const key of readdirSync(join(source, 'news'))) {
    for (const locale of ['lt', 'en']) {
      const text = readFileSync(join(source, 'news', key, `index.${locale}.mdx`), 'utf8');
      const [, title = ''] = /^title: (.+)$/m.exec(text) ?? [];
      writeFileSync(join(folder, `${locale}-${key}.md`), `---\ntitle: ${JSON.stringify(title)}\n---\n${text.slice(text.indexOf('\n---\n') + 5)}`);
    }
  }
}

/** Adds a word at the end of a text. */
export function addWord(file: string): void {
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()} Pakeista.\n`);
}
