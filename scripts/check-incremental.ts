import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { copyProject } from './lib/copy-project.ts';
import { differences } from './lib/differences.ts';
import { stop } from './lib/options.ts';

/** A change to the project or to its content, and how many pages may be rendered again because of it. */
interface Change {
  what: string;
  /** Undefined where every page may be. */
  most?: number;
  make(folder: string): void | Promise<void>;
}

const entry = 'content/news/visi-elementai';
const edit = (file: string, from: string | RegExp, to: string) => (folder: string) => {
  const text = readFileSync(join(folder, file), 'utf8');
  if (text.replace(from, to) === text) throw new Error(`${file} does not hold “${from}”.`);
  writeFileSync(join(folder, file), text.replace(from, to));
};
const lay = (file: string, text: string) => (folder: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const news = (title: string) => `---\ntitle: ${title}\nsummary: Pramanyta.\ndate: 2032-01-25\nkind: article\npublished: 2032-02-02\ntags: [bandymas]\npartners: [istaiga]\n---\n\nPramanyta žinia.\n`;

const changes: readonly Change[] = [
  { what: 'nothing', most: 0, make: () => {} },
  { what: 'a word of a text', most: 1, make: edit('content/news/tik-lietuviskai/index.lt.mdx', 'Pramanyta žinia', 'Visai pramanyta žinia') },
  { what: 'the title of a neighbour', make: edit('content/news/tik-lietuviskai/index.lt.mdx', 'Žinia tik lietuviškai', 'Žinia vien lietuviškai') },
  { what: 'the label of a tag', make: edit('content/tags.yaml', 'lt: Bandymas', 'lt: Bandymėlis') },
  { what: 'the short name of a partner', make: edit('content/partners/istaiga/index.lt.mdx', /shortName: .+/, 'shortName: Kitoji') },
  { what: 'a word of the settings', make: edit('content/site.yaml', 'Pramanytos programos projektas', 'Labai pramanytos programos projektas') },
  { what: 'a photograph', most: 2, make: async (folder) => void (await sharp({ create: { width: 900, height: 600, channels: 3, background: '#2a6f97' } }).png().toFile(join(folder, entry, 'vaizdas.png'))) },
  { what: 'a photograph that no text shows', most: 2, make: async (folder) => void (await sharp({ create: { width: 90, height: 60, channels: 3, background: '#2a6f97' } }).png().toFile(join(folder, entry, 'kitas.png'))) },
  { what: 'a new entry', make: lay('content/news/nauja/index.lt.mdx', news('Nauja žinia')) },
  { what: 'a translation', make: lay('content/news/nauja/index.en.mdx', '---\ntitle: A new item\nsummary: Made up.\n---\n\nA made-up item.\n') },
  { what: 'a correction', make: edit('content/news/nauja/index.lt.mdx', 'published: 2032-02-02\n', 'published: 2032-02-02\nwithdrawn: { date: 2032-02-03, reason: { lt: Klaida., en: A mistake. } }\n') },
  { what: 'a redirect', most: 1, make: lay('content/redirects.yaml', '/naujienos/senas-adresas/: /news/visi-elementai\n/naujienos/kitas-adresas/: /news/nauja\n') },
  { what: 'an entry that goes', make: (folder) => { rmSync(join(folder, 'content/news/nauja'), { recursive: true }); lay('content/redirects.yaml', '/naujienos/senas-adresas/: /news/visi-elementai\n')(folder); } },
  { what: 'the funder’s mark', make: lay('content/funder/mark.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z"/></svg>') },
  { what: 'a word of the interface', make: edit('src/i18n/lt/lists.ts', "latest: 'Naujausia'", "latest: 'Pačios naujausios'") },
  { what: 'a component', make: edit('src/components/Tags.astro', 'class="pills quiet"', 'class="pills quiet" data-changed') },
  { what: 'a style', make: edit('src/styles/tokens.css', '--color-amber: #e2a325', '--color-amber: #e2a326') },
  { what: 'a text of the documents', make: edit('src/documents/typst/paper.typ', '\n', '\n\n') },
];

// Changes a made-up project step by step and builds it each time twice: upon what the last build left, and from nothing. Every byte must be the same.
const folder = mkdtempSync(join(tmpdir(), 'incremental-'));
const failures: string[] = [];
try {
  copyProject(folder, resolve('tests/fixtures/content'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  build('dist');
  for (const change of changes) await check(change);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failures.length) stop(`A build upon an earlier one differs from one from nothing:\n${failures.join('\n')}`);
console.log(`${changes.length} changes: every build upon an earlier one is identical to one from nothing.`);

async function check({ what, most, make }: Change): Promise<void> {
  await make(folder);
  const { pages, rendered } = build('dist');
  renameSync(join(folder, '.cache'), join(folder, '.kept'));
  build('clean');
  rmSync(join(folder, '.cache'), { recursive: true });
  renameSync(join(folder, '.kept'), join(folder, '.cache'));
  const differing = differences(join(folder, 'dist'), join(folder, 'clean'));
  const tooMany = most !== undefined && rendered > most;
  console.log(`${differing.length || tooMany ? '✗' : '✓'} ${what}: ${rendered} of ${pages} pages rendered again`);
  if (differing.length) failures.push(`${what}: ${differing.length} files, ${differing.slice(0, 5).join(', ')}`);
  if (tooMany) failures.push(`${what}: ${rendered} pages are rendered again instead of ${most}`);
}

function build(out: string): { pages: number; rendered: number } {
  const env = { ...process.env, NODE_ENV: undefined, CONTENT_DIR: 'content', SITE_URL: '', CHECK_LANG: 'en', BUILD_CLOCK: '2032-12-01T09:00:00+02:00' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', 'run.mjs'), 'build', '--out', out], { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) stop(stdout + stderr);
  const [, pages, restored] = /(\d+) pages, (\d+) as/.exec(stdout) ?? [];
  return { pages: Number(pages), rendered: Number(pages) - Number(restored) };
}
