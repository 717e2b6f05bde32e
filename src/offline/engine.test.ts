import { expect, test } from 'vitest';
import { loadDateOrder, loadFacets } from '../search/facets.ts';
import { writeFacets } from '../search/facet-list.ts';
import { indexKeys } from '../search/index-keys.ts';
import { search } from '../search/query.ts';
import { siteWords } from '../search/suggest.ts';
import { wordsOf } from '../search/words.ts';
import { offlineEngine, type OfflinePage } from './engine.ts';

const page = (locale: 'lt' | 'en', title: string, text: string): OfflinePage => ({ locale, url: `${title.toLowerCase()}/index.html`, content: `${title}. ${text}`, meta: { title, ...indexKeys(title, text, locale) } });

const lithuanian = [
  page('lt', 'Mokymai', 'Savivaldybių darbuotojai mokėsi Osle.'),
  page('lt', 'Vadovas', 'Kaip savivaldybėje dirbti skaidriai.'),
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

test('without a query all pages stand in the order of the lists beside the index, by which filters and dates go', async () => {
  const engine = offlineEngine(lithuanian, '../', 'lt');
  const facets = await loadFacets(engine, writeFacets([{ kind: ['Renginiai'] }, { kind: ['Naujienos'] }, { kind: ['Naujienos'] }]));
  expect([...(facets.get('kind') ?? [])].map(([kind, ids]) => [kind, [...ids]])).toEqual([['Renginiai', ['0']], ['Naujienos', ['1', '2']]]);
  expect([...(await loadDateOrder(engine, '2016-11\n2017-03-21\n\n'))]).toEqual([['1', 0], ['0', 1]]);
});
