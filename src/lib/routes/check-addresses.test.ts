import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { complaintsOf, readWith, spoil, validFiles } from '../content/test-folder.ts';
import { settingsFolder } from '../content/test-settings.ts';

const news = 'news/pirmoji/index.lt.mdx';
const page = (title: string, more = '') => `---\ntitle: ${title}\nsummary: Santrauka.\n${more}---\n`;
const copy = (title: string) => ({ 'news/z/index.lt.mdx': (validFiles[news] ?? '').replace('Pirmoji žinia', title) });
const siteYaml = readFileSync(`${settingsFolder}/site.yaml`, 'utf8');

test('two entries with one title are refused, and the second is named', () => {
  expect(complaintsOf(copy('Pirmoji žinia'))).toEqual([
    'news/z/index.lt.mdx:1:1  Its address /naujienos/pirmoji-zinia/ belongs to news/pirmoji already. Give one of the two another “slug: …”.',
  ]);
});

test('titles that differ in letters without an ASCII form of their own only are one address', () => {
  expect(complaintsOf(copy('„PIRMOJI ŽINIA!“'))).toHaveLength(1);
});

test('a slug that is another entry’s title is refused', () => {
  expect(complaintsOf(copy('Kita\nslug: pirmoji-zinia'))[0]).toMatch('Its address /naujienos/pirmoji-zinia/ belongs to news/pirmoji already');
});

test('two slugs alike in English are refused in the English file', () => {
  const english = page('First news');
  expect(complaintsOf({ ...copy('Kita'), 'news/z/index.en.mdx': english })).toEqual([
    'news/z/index.en.mdx:1:1  Its address /en/news/first-news/ belongs to news/pirmoji already. Give one of the two another “slug: …”.',
  ]);
});

test('a title that is a year with a list of its own is refused', () => {
  expect(complaintsOf(copy("'2017'"))).toEqual(['news/z/index.lt.mdx:1:1  Its address /naujienos/2017/ belongs to news@2017 already. Give one of the two another “slug: …”.']);
});

test('a title that is a year without a list may stand', () => {
  expect(complaintsOf(copy("'2016'"))).toEqual([]);
});

test.each([
  ['a section', 'Naujienos', '/naujienos/', 'news'],
  ['the search', 'Paieška', '/paieska/', 'search'],
  ['the site map', 'Svetainės medis', '/svetaines-medis/', 'site-map'],
])('a page with the address of %s is refused', (_, title, address, owner) => {
  expect(complaintsOf({ 'pages/x/index.lt.mdx': page(title) })).toEqual([
    `pages/x/index.lt.mdx:1:1  Its address ${address} belongs to ${owner} already. Give one of the two another “slug: …”.`,
  ]);
});

test('a Lithuanian page with the address of the English home page is refused in the Lithuanian file', () => {
  expect(complaintsOf({ 'pages/x/index.lt.mdx': page('X', 'slug: en\n'), 'pages/x/index.en.mdx': page('X') })).toEqual([
    'pages/x/index.lt.mdx:1:1  Its address /en/ belongs to home already. Give one of the two another “slug: …”.',
  ]);
});

test('a title without a letter or digit needs a slug', () => {
  expect(complaintsOf({ 'pages/x/index.lt.mdx': page('„…“') })).toEqual([
    'pages/x/index.lt.mdx:1:1  The title holds no letter or digit an address could be made of. Add a line “slug: …”; write the address in lower-case letters a–z.',
  ]);
  expect(complaintsOf({ 'pages/x/index.lt.mdx': page('„…“', 'slug: daugtaskis\n') })).toEqual([]);
});

test('two tags whose names make one address are refused on the line of the second', () => {
  const tags = { 'tags.yaml': 'projektas: { lt: Projektas, en: The project }\nkitas: { lt: projektas, en: Other }\n' };
  expect(complaintsOf({ ...tags, ...spoil(news, '[projektas]', '[projektas, kitas]') })).toEqual([
    'tags.yaml:2:1  Its address /temos/projektas/ belongs to tags/projektas already. Give one of the two tags another name.',
  ]);
});

test('a menu item that leads nowhere is a warning with its place and stops nothing', () => {
  const { warnings: found } = readWith({ 'site.yaml': siteYaml });
  const warnings = found.filter(({ rule }) => rule === 'menu-leads-nowhere').map(({ words, ...place }) => ({ ...place, what: words.en.what }));
  const about = siteYaml.split('\n').findIndex((line) => line.includes('to: /pages/press')) + 1;
  expect(warnings.map(({ what }) => what)).toContain('The menu leads to /pages/press, and there is nothing there');
  expect(warnings.map(({ what }) => what)).not.toContain('The menu leads to /pages/about, and there is nothing there');
  expect(warnings[0]?.file).toMatch(/site\.yaml$/);
  expect(warnings.some(({ line, column, what }) => line === about && column === 9 && what.includes('/pages/press'))).toBe(true);
});
