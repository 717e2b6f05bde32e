import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hiddenEntries, hiddenKey, hiddenSections, newsAbout, photograph } from '../lib/fixture-files.ts';
import { buildFixture, buildTime, type FixtureSite } from '../lib/fixture-site.ts';
import { docxText, readPdf, zipFiles } from '../lib/documents.ts';
import { filesOf } from '../lib/pages.ts';

// Words that stand nowhere but in what must not be seen; of letters only, so that no index takes them apart.
const letters = () => [...randomBytes(8)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
const [draft, scheduled] = [`kanarele${letters()}`, `laikas${letters()}`];
const colours = { draft: '#ff00ff', scheduled: '#00ffff', published: '#ff8000' };
let before: FixtureSite;
let after: FixtureSite;

beforeAll(async () => {
  const [draftPhoto, scheduledPhoto, publishedPhoto] = await Promise.all([photograph(colours.draft), photograph(colours.scheduled), photograph(colours.published)]);
  const files = {
    ...hiddenEntries(draft, 'draft: true', draftPhoto),
    ...hiddenEntries(scheduled, 'publishAt: 2031-01-01T00:00:00Z\nembargoUntil: 2099-05-05T10:00:00+03:00', scheduledPhoto),
    ...newsAbout([draft, scheduled], publishedPhoto),
  };
  before = await buildFixture(files, '2099-05-05T06:59:59Z');
  after = await buildFixture(files, '2099-05-05T07:00:00Z');
}, 2 * buildTime);

afterAll(() => {
  before?.remove();
  after?.remove();
});

/** The bytes of a file, unpacked where it is packed – archives member by member, documents as their readers see them –, without soft hyphens and in lower case. */
async function readable(name: string, bytes: Uint8Array): Promise<string> {
  const raw = Buffer.from(bytes);
  const packed = raw[0] === 0x1f && raw[1] === 0x8b;
  const told = (packed ? gunzipSync(raw) : raw).toString('utf8').replace(/\u00AD|&shy;|&#173;|\u2060/g, '').toLowerCase();
  return `${told}\n${(await unpacked(name, bytes)).toLowerCase()}`;
}

async function unpacked(name: string, bytes: Uint8Array): Promise<string> {
  if (name.endsWith('.pdf') && Buffer.from(bytes).includes('/StructTreeRoot')) {
    const { pages, title, xmp, bookmarks } = await readPdf(bytes);
    return [...pages, title, xmp, ...bookmarks].join('\n');
  }
  if (!/\.(?:zip|docx)$/.test(name)) return '';
  const members = await Promise.all(Object.entries(zipFiles(bytes)).map(async ([member, content]) => `${member}\n${await readable(member, content)}`));
  return [...members, name.endsWith('.docx') ? docxText(bytes) : ''].join('\n');
}

const texts = new Map<FixtureSite, Promise<Map<string, string>>>();

/** Every file of a built folder with its text, read once. */
function textsOf(site: FixtureSite): Promise<Map<string, string>> {
  const read = texts.get(site) ?? Promise.all(filesOf(site.out).map(async (file) => [file, await readable(file, readFileSync(join(site.out, file)))] as const)).then((all) => new Map(all));
  texts.set(site, read);
  return read;
}

/** Files of a built folder that hold a word in their text or in their name. */
async function filesWith(site: FixtureSite, word: string): Promise<string[]> {
  return [...(await textsOf(site))].filter(([file, text]) => file.includes(word) || text.includes(word)).map(([file]) => file);
}

/** How many pictures of a built folder are of a colour, in whatever format and size. */
async function picturesOf({ out }: FixtureSite, colour: string): Promise<number> {
  const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const pictures = filesOf(out).filter((file) => /\.(?:jpe?g|png|webp|avif)$/.test(file));
  const means = await Promise.all(pictures.map(async (file) => (await sharp(join(out, file)).stats()).channels.map(({ mean }) => mean)));
  return means.filter((mean) => wanted.every((value, channel) => Math.abs(value - (mean[channel] ?? 0)) < 25)).length;
}

test('nothing of a draft is in any byte of the site, nor in its search index', async () => {
  expect(await filesWith(before, draft)).toEqual([]);
  expect(await filesWith(after, draft)).toEqual([]);
  expect(filesOf(before.out).length).toBeGreaterThanOrEqual(80);
});

test('nothing of an entry under embargo is in any byte of the site', async () => {
  expect(await filesWith(before, scheduled)).toEqual([]);
});

test('the same search finds the entry once its moment has come: in pages, feeds, documents, sitemap and the search index', async () => {
  const found = await filesWith(after, scheduled);
  for (const pattern of [/^index\.html$/, /^rss\.xml$/, /^en\/rss\.xml$/, /^sitemap-0\.xml$/, /^pagefind\/fragment\//, /^svetaines-medis\//, /^files\//, /^media\//, /^atom\.xml$/, /^feed\.json$/, /\.ics$/, /\.bib$/, /^dokumentai\/.*\.pdf$/, /^dokumentai\/.*\.docx$/, /^dokumentai\/.*\.zip$/]) {
    expect(found.filter((file) => pattern.test(file)).length, String(pattern)).toBeGreaterThanOrEqual(1);
  }
  expect(found.length).toBeGreaterThanOrEqual(30);
});

test('an entry of every section is published from its moment on, to the second', () => {
  const pages = (site: FixtureSite) => hiddenSections.filter((section) => site.site.routeById.get(`${section}/${hiddenKey(section, scheduled)}`)?.lt);
  expect([pages(before), pages(after)]).toEqual([[], hiddenSections]);
  for (const section of hiddenSections) expect(after.page(after.site.routeById.get(`${section}/${hiddenKey(section, scheduled)}`)?.lt?.address ?? '').document.querySelector('h1')?.text.replaceAll('\u00AD', '')).toContain(scheduled);
});

test('no picture of a draft or of a waiting entry is in the site, in whatever size or name', async () => {
  expect(await picturesOf(before, colours.draft)).toBe(0);
  expect(await picturesOf(before, colours.scheduled)).toBe(0);
  expect(await picturesOf(after, colours.draft)).toBe(0);
});

test('the picture of a published entry is there, and so is that of the entry whose moment has come', async () => {
  expect(await picturesOf(before, colours.published)).toBeGreaterThanOrEqual(2);
  expect(await picturesOf(after, colours.scheduled)).toBeGreaterThanOrEqual(2);
});

test('a published photograph has its words, its size and its author on the page', () => {
  const figure = before.page('/naujienos/viesa-vieta-lt/').document.querySelector('article figure');
  const image = figure?.querySelector('img');
  expect(image?.getAttribute('alt')).toBe('Vieša vieta');
  expect([Number(image?.getAttribute('width')) > 0, Number(image?.getAttribute('height')) > 0]).toEqual([true, true]);
  expect(figure?.text).toContain('Niekas');
  expect(figure?.text).toContain('CC0');
});

test('a published text that links to a draft keeps the words and loses the link', () => {
  const links = (site: FixtureSite) => site.page('/naujienos/viesa-vieta-lt/').document.querySelectorAll('.text a').map((link) => link.getAttribute('href') ?? '');
  expect(links(before)).toEqual([]);
  expect(before.page('/naujienos/viesa-vieta-lt/').document.querySelector('.text')?.text.replaceAll('\u00AD', '').match(/žodžiai/g)).toHaveLength(12);
  expect(links(after).map((href) => href.includes(scheduled))).toEqual(hiddenSections.map(() => true));
});

test('years in which there is nothing but drafts have no list', () => {
  expect(filesOf(before.out).filter((file) => file.includes('2098'))).toEqual([]);
  expect(filesOf(after.out).filter((file) => file.includes('2098')).length).toBeGreaterThanOrEqual(4);
});
