import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page } from '../../bench/search/forms.ts';
import { openIndex } from '../../bench/search/engine.ts';
import { ownWay, type Way } from '../../bench/search/ways.ts';
import { writeIndex } from './build-index.ts';
import { byDate, countsOf, loadDateOrder, loadFacets, narrowed, valuesOf } from './facets.ts';
import { makeIndex, type SearchedPage } from './make-index.ts';
import { countIn } from './other-language.ts';
import { search } from './query.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-test-'));
const own = (file: string, title: string, text: string, facts: SearchedPage['facts'], locale: 'lt' | 'en' = 'lt') => ({ ...page(`${file}/index.html`, title, text, locale), facts });
const pages = [
  own('a', 'Utenos biblioteka', 'Čia renka knygas savivaldybių gyventojams.', { filters: { kind: ['Partneriai'], tag: ['Kultūra', 'Mokymai'] }, names: ['Utena Library', 'Miškinių biblioteka'] }),
  own('b', 'Naujiena', 'Savivaldybėse vyko knygų mugė; teisėjas kalbėjo.', { filters: { kind: ['Naujienos'], year: ['2017'], tag: ['Mokymai'] }, names: [], date: '2017-03' }),
  own('c', 'Sena naujiena', 'Knygynas ir teisė.', { filters: { kind: ['Naujienos'], year: ['2016'] }, names: [], date: '2016-11-02' }),
  own('d', 'Library', 'Books of the municipality of Utena.', { filters: { kind: ['Partners'] }, names: [] }, 'en'),
];
const documents = [
  { url: '/dokumentai/pr-1.lt.pdf', locale: 'lt' as const, title: 'Pranešimas spaudai', kind: 'Dokumentai', text: 'Savivaldybė išleido knygą.', date: '2018-01' },
  { url: '/dokumentai/pr-1.en.pdf', locale: 'en' as const, title: 'Press release', kind: 'Documents', text: 'A book of Utena.' },
];

let find: Way;
let files: string[];

beforeAll(async () => {
  const made = await makeIndex(pages, documents);
  files = made.map(([path]) => path);
  writeIndex(folder, made);
  find = await ownWay(folder, 'lt');
});

afterAll(() => rmSync(folder, { recursive: true }));

test('forms are found, pages and documents alike, and other words are not', async () => {
  expect((await find('savivaldybė')).whole.sort()).toEqual(['/a/', '/b/', '/dokumentai/pr-1.lt.pdf']);
  expect((await find('savivaldybese')).whole.sort()).toEqual(['/a/', '/b/', '/dokumentai/pr-1.lt.pdf']);
  expect(await find('teisė')).toMatchObject({ whole: ['/c/'], partial: ['/b/'] });
  expect((await find('teis')).whole.sort()).toEqual(['/b/', '/c/']);
  expect((await find('rinkti')).whole).toEqual(['/a/']);
});

test('a partner is found by its names in any language', async () => {
  expect((await find('Library')).whole).toEqual(['/a/']);
  expect((await find('Miškinių biblioteka')).whole).toEqual(['/a/']);
});

test('pages that miss a word come after the others, quoted words must stand so, and nonsense finds nothing', async () => {
  expect(await find('knyga mugė')).toEqual(expect.objectContaining({ whole: ['/b/'], partial: expect.arrayContaining(['/a/', '/dokumentai/pr-1.lt.pdf']) }));
  expect((await find('„knygų mugė“')).whole).toEqual(['/b/']);
  expect(await find('zxqwv')).toMatchObject({ whole: [], partial: [], suggestion: undefined });
  expect(await find('"')).toMatchObject({ whole: [], partial: [] });
});

test('a mistyped word is searched as what was meant, and only offered where the rest was found', async () => {
  expect(await find('savivldybė')).toMatchObject({ suggestion: expect.stringMatching(/^savivaldyb/), whole: expect.arrayContaining(['/a/', '/b/']) });
  expect(await find('mugė savivldybė')).toMatchObject({ suggestion: expect.stringMatching(/^mugė savivaldyb/), whole: [], partial: ['/b/'] });
});

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

test('filters narrow and count, and dates order', async () => {
  const pagefind = await openIndex(folder, 'lt');
  const facets = await loadFacets(pagefind, read('facets.lt.txt'));
  const { hits } = await search(pagefind, 'knyga', 'lt', () => Promise.resolve([]));
  const chosen = new Map([['kind', new Set(['Naujienos', 'Dokumentai'])]] as const);
  const urls = (list: typeof hits) => Promise.all(list.map(async ({ result }) => (await result.data()).url));
  expect((await urls(narrowed(hits.filter(({ whole }) => whole), facets, chosen))).sort()).toEqual(['/b/', '/dokumentai/pr-1.lt.pdf']);
  const whole = hits.filter((hit) => hit.whole);
  expect(Object.fromEntries(countsOf('kind', whole, facets, chosen))).toEqual({ Dokumentai: 1, Naujienos: 1, Partneriai: 1 });
  expect(Object.fromEntries(countsOf('tag', whole, facets, chosen))).toEqual({ Kultūra: 0, Mokymai: 1 });
  expect(await urls(byDate(whole, await loadDateOrder(pagefind, read('dates.lt.txt'))))).toEqual(['/dokumentai/pr-1.lt.pdf', '/b/', '/a/']);
  expect([...(facets.get('kind') ?? [])].map(([value]) => valuesOf(facets, 'kind', hits[0]?.id ?? '').includes(value))).toContain(true);
  await expect(loadFacets(pagefind, `${read('facets.lt.txt')}\n0`)).rejects.toThrow('4 pages, and the list beside it 5');
});

test('the other language is counted without its engine', async () => {
  const texts = new Map((await makeIndex(pages, documents)).flatMap(([path, text]) => (typeof text === 'string' ? [[path, text]] : [])));
  const count = (query: string) => countIn('en', query, (path) => Promise.resolve(texts.get(path) ?? Promise.reject(new Error(path))));
  expect(await Promise.all(['Utena', 'books Utena', 'municipality Utena', 'nothing', 'žąsis', '"'].map(count))).toEqual([2, 2, 1, 0, 0, 0]);
});

/** Bytes of what grows in what the search reads before the first word: the list of pages, and what the filters go by. */
async function startWith(count: number): Promise<number> {
  const many = Array.from({ length: count }, (_, index) => own(`n${index}`, `Nr. ${index}`, 'Savivaldybės knyga.', { filters: { kind: ['Naujienos'], year: [`${2010 + (index % 7)}`], tag: ['Kultūra', `Nr. ${index % 3}`] }, names: [], date: `${2010 + (index % 7)}-0${1 + (index % 9)}` }));
  const read = (await makeIndex(many)).filter(([path]) => /lt_.*pf_meta$|^facets\.lt|^filter\//.test(path));
  return read.reduce((sum, [path, content]) => sum + (path.endsWith('.txt') ? brotliCompressSync(content) : content).length, 0);
}

test('a page more costs the start of the search some eight bytes', async () => {
  expect((await startWith(260)) - (await startWith(10))).toBeLessThan(250 * 9);
});

test('only files that the search uses are written', () => {
  expect(files.filter((path) => path.startsWith('filter/'))).toEqual([]);
  expect(files.filter((path) => /ui|highlight/.test(path))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-worker.js', 'words.lt.txt', 'words.en.txt', 'keys/lt.txt']));
});
