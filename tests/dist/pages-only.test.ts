import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings } from '../../src/lib/content/read-settings.ts';
import { runBuild, temporaryFolder, type BuildRun } from '../lib/build.ts';
import { buildTime } from '../lib/fixture-site.ts';
import { htmlProblems } from '../lib/html-validate.ts';
import { readPages, type BuiltPage } from '../lib/pages.ts';
import { plain } from '../lib/plain.ts';

// A content folder with nothing but two pages, each with nothing but what is required; the settings are those of content/.
const { path, remove } = temporaryFolder();
const out = join(path, 'dist');
let run: BuildRun;
let pages: BuiltPage[];

beforeAll(async () => {
  for (const [key, title] of [['pirmas', 'Pirmas puslapis'], ['antras', 'Antras puslapis']]) {
    mkdirSync(join(path, 'content', 'pages', key ?? ''), { recursive: true });
    writeFileSync(join(path, 'content', 'pages', key ?? '', 'index.lt.mdx'), `---\ntitle: ${title}\nsummary: ${title} ir nieko daugiau.\n---\n\nTekstas.\n`);
  }
  run = await runBuild(join(path, 'content'), out, { SITE_URL: '' });
  pages = run.code === 0 ? readPages(out) : [];
}, buildTime);

afterAll(remove);

const page = (address: string) => pages.find((one) => one.address === address);

test('a folder with nothing but two pages is built', () => {
  expect(run).toMatchObject({ code: 0 });
  expect(plain(page('/pirmas-puslapis/')?.document.querySelector('h1')?.text ?? '')).toBe('Pirmas puslapis');
  expect(plain(page('/antras-puslapis/')?.document.querySelector('h1')?.text ?? '')).toBe('Antras puslapis');
});

test('its name and funder come from the settings of the project', () => {
  const { settings } = readSettings('content', 'content');
  const block = page('/pirmas-puslapis/')?.document.querySelector('[data-acknowledgement]');
  expect(plain(block?.text ?? '')).toContain(plain(settings?.funder.acknowledgement.lt ?? '-'));
  expect(page('/')?.document.querySelector('title')?.text).toContain(settings?.name.lt);
});

test('it has home, lists, search and site map in both languages, and an empty list says that it is empty', () => {
  expect(pages.map(({ address }) => address)).toEqual(expect.arrayContaining(['/', '/en/', '/naujienos/', '/en/news/', '/paieska/', '/en/search/', '/svetaines-medis/', '/en/site-map/', '/404.html', '/en/404.html']));
  expect(plain(page('/naujienos/')?.document.querySelector('main')?.text ?? '')).toContain('Čia kol kas nieko nėra.');
  expect(plain(page('/en/site-map/')?.document.querySelector('main')?.text ?? '')).toContain('Pirmas puslapis (in Lithuanian)');
});

test('menus leave out what is not there, and no link leads nowhere', () => {
  const known = new Set(pages.map(({ address }) => address));
  const lost = pages.flatMap(({ address, document }) => document.querySelectorAll('a[href^="/"]').flatMap((link) => (known.has((link.getAttribute('href') ?? '').replace(/#.*/, '')) || /rss\.xml$/.test(link.getAttribute('href') ?? '') ? [] : [`${address} → ${link.getAttribute('href')}`])));
  expect(lost).toEqual([]);
});

test('its pages are valid HTML, and its feed and sitemap can be read', () => {
  expect(pages.flatMap(htmlProblems)).toEqual([]);
  expect(readFileSync(join(out, 'rss.xml'), 'utf8')).toContain('<channel>');
  expect(readFileSync(join(out, 'sitemap-0.xml'), 'utf8')).toContain('/pirmas-puslapis/');
});
