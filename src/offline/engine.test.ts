import { expect, test } from 'vitest';
import { indexKeys } from '../search/index-keys.ts';
import { search } from '../search/query.ts';
import { siteWords } from '../search/suggest.ts';
import { wordsOf } from '../search/words.ts';
import { offlineEngine, type OfflinePage } from './engine.ts';

const page = (locale: 'lt' | 'en', title: string, text: string, kind = 'Naujienos', date?: string): OfflinePage => ({
  locale, url: `${title.toLowerCase()}/index.html`, content: `${title}. ${text}`, meta: { title, ...indexKeys(title, text, locale) }, filters: { kind: [kind] }, ...(date && { date }),
});

const lithuanian = [
  page('lt', 'Mokymai', 'Savivaldybių darbuotojai mokėsi Osle.', 'Renginiai', '2016-11'),
  page('lt', 'Vadovas', 'Kaip savivaldybėje dirbti skaidriai.', 'Naujienos', '2017-03-21'),
  page('lt', 'Teisėjai', 'Apie teisėjus.'),
];
const english = [page('en', 'Publishing', 'They published what was transparent.'), page('en', 'Rules', 'Transparency of finance.')];

async function found(query: string, locale: 'lt' | 'en' = 'lt'): Promise<string[]> {
  const pages = locale === 'lt' ? lithuanian : english;
  const engine = offlineEngine(pages, '../', locale);
  const words = siteWords(pages.flatMap(({ content }) => wordsOf(content)).join('\n'), locale);
  const { hits } = await search(engine, query, locale, () => Promise.resolve(words));
  return Promise.all(hits.map(async ({ result }) => (await result.data()).meta['title'] ?? ''));
}

test('every form of a Lithuanian word finds it, with its marks or without', async () => {
  expect((await found('savivaldybėms')).sort()).toEqual(['Mokymai', 'Vadovas']);
  expect(await found('teisejams')).toEqual(['Teisėjai']);
  expect(await found('nėrašodžio')).toEqual([]);
});

test('English forms find each other', async () => {
  expect((await found('transparent', 'en')).sort()).toEqual(['Publishing', 'Rules']);
  expect(await found('financing', 'en')).toEqual(['Rules']);
});

test('words between quotation marks stand one after the other', async () => {
  expect(await found('„darbuotojai mokėsi“')).toEqual(['Mokymai']);
  expect(await found('„mokėsi darbuotojai“')).toEqual([]);
});

test('filters, their counts and the order by date are as in the index of the site', async () => {
  const engine = offlineEngine(lithuanian, '../', 'lt');
  expect(await engine.filters()).toEqual({ kind: { Renginiai: 1, Naujienos: 2 } });
  const titles = async (options: Parameters<typeof engine.search>[1]) => Promise.all((await engine.search(null, options)).results.map(async ({ data }) => (await data()).url));
  expect(await titles({ filters: { kind: 'Renginiai' } })).toEqual(['../mokymai/index.html']);
  expect(await titles({ sort: { date: 'desc' } })).toEqual(['../vadovas/index.html', '../mokymai/index.html']);
});
