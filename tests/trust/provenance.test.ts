import { expect, test } from 'vitest';
import { provenance } from '../../scripts/lib/provenance.ts';
import { findClaims } from '../../src/lib/provenance/find-claims.ts';
import { readClaims } from '../../src/lib/provenance/read-claims.ts';
import { hasLocale } from '../../src/lib/content/entry.ts';
import { locales, perLocale } from '../../src/lib/locales.ts';
import { entryAddress } from '../../src/lib/routes/addresses.ts';
import { assembleSite, loadContent } from '../../src/project.ts';
import { dist, readPages } from '../lib/pages.ts';
import { plain } from '../lib/plain.ts';
import { figure } from './lib/figure.ts';

const site = assembleSite(loadContent());
const built = readPages(dist);
const pages = new Map(built.map((page) => [page.address, page]));
const { unsourced, sources, claims, printed } = provenance('content', 'content');

test('every page of an entry lists its sources, each with its link, in its language', () => {
  const places = site.entries.flatMap((entry) => locales.filter((locale) => hasLocale(entry, locale)).map((locale) => ({ entry, locale })));
  const wrong = places.filter(({ entry, locale }) => {
    const items = pages.get(entryAddress(entry, locale))?.document.querySelectorAll('[aria-labelledby=page_sources] li') ?? [];
    const told = items.map((item) => `${plain(item.querySelector('a')?.text ?? item.text)} ${item.querySelector('a')?.getAttribute('href') ?? ''}`.trim());
    const wanted = (entry.facts.sources ?? []).map(({ title, url = '' }) => `${plain(typeof title === 'string' ? title : title[locale])} ${url}`.trim());
    return wanted.some((one, index) => one.replace(/&/g, '&amp;') !== told[index]?.replace(/&(?!amp;)/g, '&amp;'));
  });
  expect(wrong.map(({ entry, locale }) => entryAddress(entry, locale))).toEqual([]);
  // What the site does with its readers’ data is known to itself alone.
  expect(unsourced).toEqual(['pages/privacy']);
  expect(places.length).toBeGreaterThan(110);
  figure('provenance', 'pages of entries that list the sources of the entry', `${places.length - locales.length * unsourced.length} of ${places.length}; without any: ${unsourced.join(', ')}`);
});

test('sources without a copy in the archive are counted', () => {
  const copied = sources.filter(({ archived }) => archived).length;
  expect(sources.length).toBeGreaterThan(100);
  figure('provenance', 'sources with a copy in the archive (none is known from the facts)', `${copied} of ${sources.length}`);
});

test('no claim that is unconfirmed is printed as a fact, in the texts or on a built page', () => {
  const texts = perLocale((locale) => built.filter(({ address }) => address.startsWith('/en/') === (locale === 'en')).flatMap(({ address, document }) =>
    document.querySelectorAll('main :is(p, li, tr, dd, h1, h2, h3)').filter((part) => !part.querySelector('p, li')).map((part, index) => ({ text: part.text, placeAt: () => ({ file: address, line: index + 1, column: 1 }) }))));
  const named = new Set(sources.map(({ url }) => url));
  const onPages = findClaims(readClaims('content'), texts, named).map(({ claim: { key }, place }) => `${key} ${place.file}`);
  expect(printed.map(({ claim: { key }, place }) => `${key} ${place.file}:${place.line}`)).toEqual([]);
  expect(onPages).toEqual([]);
  expect(texts.lt.length).toBeGreaterThan(1000);
  figure('provenance', 'unconfirmed claims of the notes that are printed as facts', `${printed.length} of ${claims}, looked for in ${texts.lt.length + texts.en.length} paragraphs of the built pages`);
});
