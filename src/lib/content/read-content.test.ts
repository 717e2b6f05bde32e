import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentError, problem } from '../problems/problem.ts';
import { readContent } from './read-content.ts';
import { complaintsOf, readWith, spoil, validFiles, writeFolder } from './test-folder.ts';
import { settingsFolder } from './test-settings.ts';

const file = 'news/pirmoji/index.lt.mdx';
const source = validFiles[file] ?? '';
const page = '---\ntitle: Puslapis\nsummary: Santrauka.\n---\n';

test('the content of this site reads without a mistake or a warning', () => {
  const content = readContent('content', 'content');
  expect(content.warnings).toEqual([]);
  expect(content.entries.length).toBeGreaterThan(40);
});

test('a folder without mistakes gives its entries in the order of sections and keys', () => {
  const { entries, tags, settings } = readWith();
  expect(entries.map(({ section, key }) => `${section}/${key}`)).toEqual([
    'news/pirmoji', 'news/pranesimas', 'events/vizitas', 'partners/birzai', 'partners/biuras', 'partners/leu', 'pages/about',
  ]);
  expect(Object.keys(tags)).toEqual(['projektas', 'mokymai']);
  expect(settings.project.promoter).toBe('leu');
});

test('facts stand apart from the words of each language', () => {
  const entry = readWith().entries[0];
  expect(entry?.facts).toEqual({ date: '2017-03-22', kind: 'article', published: '2026-11-22', events: ['vizitas'], partners: ['leu'], tags: ['projektas'] });
  expect(entry?.words).toEqual({
    lt: { title: 'Pirmoji žinia', summary: 'Apie pirmąją žinią.' },
    en: { title: 'First news', summary: 'About the first news.' },
  });
  expect(entry?.body.lt.line).toBe(11);
  expect(entry?.body.en?.source).toBe('\nText with a [task](/partners/leu#work).\n');
});

test('an entry without an English file has Lithuanian words only', () => {
  const entry = readWith().entries.find(({ key }) => key === 'vizitas');
  expect(entry?.words.en).toBeUndefined();
  expect(entry?.body.en).toBeUndefined();
});

test.each([
  ['line breaks of Windows', source.replaceAll('\n', '\r\n')],
  ['line breaks of old Macs', source.replaceAll('\n', '\r')],
  ['a byte order mark', `\uFEFF${source}`],
  ['a byte order mark and line breaks of Windows', `\uFEFF${source.replaceAll('\n', '\r\n')}`],
  ['blanks after the hyphens', source.replaceAll('---\n', '---  \n')],
])('a file with %s reads as any other', (_, text) => {
  const entry = readWith({ [file]: text }).entries[0];
  expect(entry?.words.lt.title).toBe('Pirmoji žinia');
  expect(entry?.body.lt).toMatchObject({ line: 11, source: '\nTekstas su [darbais](/partners/leu#veikla).\n\n## Tikslai\n\nŽodžiai.\n' });
});

test('a mistake in a file with a byte order mark and line breaks of Windows has its true place', () => {
  const text = `\uFEFF${source.replace('Žodžiai.', '{a}').replaceAll('\n', '\r\n')}`;
  expect(complaintsOf({ [file]: text })[0]).toMatch(`${file}:16:1  A text may hold no expression`);
});

test('a year that YAML reads as a number is a date', () => {
  expect(readWith(spoil(file, '2017-03-22', '2017')).entries[0]?.facts).toMatchObject({ date: '2017' });
});

test('a slug, a draft and a moment with its zone are taken as they are', () => {
  const text = source.replace('kind: article', 'kind: article\nslug: zinia-1\ndraft: true\npublishAt: 2026-12-01T09:00:00+02:00');
  const entry = readWith({ [file]: text }).entries[0];
  expect(entry?.words.lt.slug).toBe('zinia-1');
  expect(entry?.facts).toMatchObject({ draft: true, publishAt: '2026-12-01T09:00:00+02:00' });
});

/** A picture of one pixel. */
const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

test('a photograph that is there, with all its words, is taken', () => {
  const photos = "tags: [projektas]\nphotos:\n  - file: sale.jpg\n    alt: { lt: Salė, en: A hall }\n    credit: LEU\n    licence: CC-BY-4.0";
  const content = readWith({ ...spoil(file, 'tags: [projektas]', photos), 'news/pirmoji/sale.jpg': onePixel });
  expect(content.entries[0]?.facts.photos).toHaveLength(1);
});

test('a photograph too small for print is taken with a warning, one that shows people only when they agreed', () => {
  const photos = (more: string) => `tags: [projektas]\nphotos:\n  - file: sale.jpg\n    alt: { lt: Salė, en: A hall }\n    credit: LEU\n    licence: CC-BY-4.0\n${more}`;
  const picture = { 'news/pirmoji/sale.jpg': onePixel };
  expect(readWith({ ...spoil(file, 'tags: [projektas]', photos('    people: [Jonas]\n    consent: true')), ...picture }).warnings.filter(({ rule }) => rule === 'small-photo').map(({ line, words }) => [line, words.en.what])).toEqual([[11, 'The photograph has 1 × 1 pixels, too few for print']]);
  expect(complaintsOf({ ...spoil(file, 'tags: [projektas]', photos('    people: [Jonas]')), ...picture })).toEqual([
    'news/pirmoji/index.lt.mdx:15:13  People are named in the photograph, and it does not say that they agreed. Add “consent: true” once they have, or publish another picture.',
  ]);
});

test('the name of a file is no alternative text, and a HEIC file is told of as one', () => {
  const photos = "tags: [projektas]\nphotos:\n  - file: sale.jpg\n    alt: { lt: sale, en: A hall }\n    credit: LEU\n    licence: CC-BY-4.0";
  expect(complaintsOf({ ...spoil(file, 'tags: [projektas]', photos), 'news/pirmoji/sale.jpg': onePixel, 'news/pirmoji/img.heic': onePixel })).toEqual([
    'news/pirmoji/img.heic:1:1  The picture is a HEIC file, which browsers do not show. Save it as jpg; a telephone does so when the format of its camera is set to “most compatible”.',
    'news/pirmoji/index.lt.mdx:12:16  The alternative text is the name of the file. Say in one sentence what the picture shows.',
  ]);
});

test('a file cut off in the middle of a letter is refused', () => {
  const bytes = Buffer.from(`${page}Ž`);
  expect(complaintsOf({ 'pages/about/index.lt.mdx': bytes.subarray(0, -1) })).toEqual([
    'pages/about/index.lt.mdx:5:1  The file is not in UTF-8, or is cut off in the middle of a letter. Save it again as UTF-8.',
  ]);
});

test('a file in another encoding is refused', () => {
  expect(complaintsOf({ 'pages/about/index.lt.mdx': Buffer.from(`${page}caf\u00E9`, 'latin1') })[0]).toMatch('The file is not in UTF-8');
  expect(complaintsOf({ 'pages/about/index.lt.mdx': Buffer.from(page, 'utf16le') })[0]).toMatch('holds a NUL byte');
});

test('a file with a NUL byte is refused on its line', () => {
  expect(complaintsOf({ 'pages/about/index.lt.mdx': `${page}\nA\n\u0000` })).toEqual([
    'pages/about/index.lt.mdx:7:1  The file holds a NUL byte, so it is not text. Save it again as plain text in UTF-8.',
  ]);
});

test('a control character pasted in, which would break the feeds, is refused with its place', () => {
  expect(complaintsOf({ 'pages/about/index.lt.mdx': `${page}\r\nAbc\u000Bd` })).toEqual([
    'pages/about/index.lt.mdx:6:4  An invisible character stands here. Delete it and type the words again; it often comes along when text is pasted.',
  ]);
});

test.each([2, 10])('a file of %i megabytes is refused', (megabytes) => {
  expect(complaintsOf({ 'pages/about/index.lt.mdx': page + 'a'.repeat(megabytes * 1_000_000) })).toEqual([
    'pages/about/index.lt.mdx:1:1  The file is larger than 1 MB. Keep texts short, and put pictures and documents beside them as files.',
  ]);
});

const deep = (open: string, close = '', count = 10_000) => `${page}\n${open.repeat(count)}a${close.repeat(count)}`;

test.each([
  ['quotations', deep('> '), '6:1  Quotations or lists are nested more than 60 levels deep on one line. Use fewer of them inside each other.'],
  ['lists', deep('- '), '6:1  Quotations or lists are nested more than 60 levels deep on one line. Use fewer of them inside each other.'],
  ['emphasis', deep('*a ', '*', 1_000), '6:122  Marks stand more than 40 levels deep inside each other. Use fewer marks inside each other.'],
  ['tags', deep('<span>', '</span>', 300), '6:247  Marks stand more than 40 levels deep inside each other. Use fewer marks inside each other.'],
])('thousands of %s inside each other are refused plainly and soon', (_, text, complaint) => {
  const start = performance.now();
  expect(complaintsOf({ 'pages/about/index.lt.mdx': text })).toEqual([`pages/about/index.lt.mdx:${complaint}`]);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('an English file without its Lithuanian one is refused', () => {
  expect(complaintsOf({ 'pages/about/index.lt.mdx': undefined, 'pages/about/index.en.mdx': page })).toEqual([
    'pages/about/index.lt.mdx:1:1  There is an English file without its Lithuanian one. Add index.lt.mdx with the facts and the Lithuanian words, or remove the folder.',
  ]);
});

test('a folder without any text is refused', () => {
  expect(complaintsOf({ 'pages/tuscias/sale.jpg': 'x' })[0]).toMatch('pages/tuscias/index.lt.mdx:1:1  The folder holds no index.lt.mdx.');
});

test.each(['Naujiena', 'žinia', 'a_b', 'a b', '-a', 'a--b'])('the folder name “%s” is no key', (key) => {
  expect(complaintsOf({ [`pages/${key}/index.lt.mdx`]: page })).toEqual([
    `pages/${key}:1:1  The folder name “${key}” cannot be used. Rename the folder: lower-case letters a–z, digits and single hyphens.`,
  ]);
});

test('files beside the folders, and folders that begin with . or _, are nobody’s entry', () => {
  expect(complaintsOf({ 'pages/.git/x': 'x', 'pages/_draft/x': 'x', 'pages/README.md': 'x' })).toEqual([]);
});

test('a reference used twice is refused at the second', () => {
  const second = (validFiles['news/pranesimas/index.lt.mdx'] ?? '').replace('Pranešimas spaudai', 'Kitas');
  expect(complaintsOf({ 'news/z-kitas/index.lt.mdx': second })).toEqual([
    'news/z-kitas/index.lt.mdx:7:12  The reference PR-2017-01 belongs to pranesimas already. Give this release the next free number.',
  ]);
});

test('an entry that could not be read may still be referred to and linked', () => {
  expect(complaintsOf(spoil('partners/leu/index.lt.mdx', 'order: 1', 'order: x'))).toHaveLength(1);
});

test('tags that could not be read are one mistake and not one more at every use', () => {
  expect(complaintsOf({ 'tags.yaml': 'projektas: [' })).toHaveLength(1);
});

test('every mistake is named at once, sorted by file and place', () => {
  const complaints = complaintsOf({ ...spoil(file, '[vizitas]', '[a]\nx: y'), ...spoil('pages/about/index.lt.mdx', 'Tekstas.', '{a} {b}') });
  expect(complaints.map((line) => line.slice(0, line.indexOf('  ')))).toEqual([`${file}:8:1`, 'pages/about/index.lt.mdx:6:1', 'pages/about/index.lt.mdx:6:5']);
});

test('a link may lead to lists, built-in pages, entries and headings', () => {
  const links = ['/', '/news', '/guide', '/search', '/site-map', '/pages/about', '/partners/leu/', '/partners/leu#veikla', '#tikslai'];
  expect(complaintsOf(spoil(file, 'Žodžiai.', links.map((link) => `[A](${link})`).join(' ')))).toEqual([]);
});

test('an English text may link to a heading of an entry that exists in Lithuanian only', () => {
  const english = (validFiles['news/pirmoji/index.en.mdx'] ?? '').replace('/partners/leu#work', '/events/vizitas#eiga');
  const event = `${validFiles['events/vizitas/index.lt.mdx']}\n## Eiga\n`;
  expect(complaintsOf({ 'news/pirmoji/index.en.mdx': english, 'events/vizitas/index.lt.mdx': event })).toEqual([]);
});

test('a content folder that is not there is refused', () => {
  const missing = join(writeFolder(), 'nera');
  expect(() => readContent(missing, settingsFolder)).toThrow(new ContentError([
    problem({ file: missing, line: 1, column: 1 }, 'noContentFolder'),
  ]));
});

test('a folder without settings anywhere is refused', () => {
  const folder = writeFolder();
  expect(() => readContent(folder, folder)).toThrow('site.yaml:1:1 error missing-settings – There is no site.yaml; take the one of this project as a pattern: content/ in its repository.');
});
