import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheOfPages } from '../../scripts/lib/build-pages.ts';
import { hasLocale } from '../../src/lib/content/entry.ts';
import { locales } from '../../src/lib/locales.ts';
import { assembleSite, loadContent } from '../../src/project.ts';

const site = assembleSite(loadContent());
const { cells, pages } = JSON.parse(readFileSync(join(cacheOfPages(), 'reads.json'), 'utf8')) as { cells: string[]; pages: Record<string, [string, string, ...number[]]> };

/** The pages that a change of a cell renders again. */
const readersOf = (cell: string) => Object.entries(pages).filter(([, [, , ...read]]) => read.includes(cells.indexOf(cell))).map(([address]) => address);
/** The publicity record counts the whole site, so it is rendered again with every change of what is counted. */
const record = locales.map((locale) => site.routeById.get('pages/publicity')?.[locale]?.address ?? 'no record');
const otherThanRecord = (addresses: readonly string[]) => addresses.filter((address) => !record.includes(address));
const addressOf = (id: string, locale: 'lt' | 'en') => site.routeById.get(id)?.[locale]?.address ?? `no ${id}`;

test('a word of a text renders one page again, and those that hold the text too: the whole guide, and who tells how large a file with it is', () => {
  for (const { section, key, words, facts } of site.entries) {
    const id = `${section}/${key}`;
    for (const locale of locales.filter((one) => hasLocale({ words }, one))) {
      const kit = id === 'pages/press' ? [addressOf('pages/factsheet', locale)] : [];
      const book = section === 'guide' ? [addressOf('guide', locale), addressOf('whole-guide', locale)] : [];
      // Every chapter tells the meaning of the glossary's terms.
      const chapters = section === 'guide' && facts.glossary ? site.entries.filter((one) => one.section === 'guide' && one.key !== key).map((one) => addressOf(`guide/${one.key}`, locale)) : [];
      // The forms in each chapter are counted too.
      const counted = section === 'guide' ? record : [];
      expect([id, locale, readersOf(`body ${id} ${locale}`).sort()]).toEqual([id, locale, [addressOf(id, locale), ...kit, ...book, ...chapters, ...counted].sort()]);
    }
  }
});

test('every page of the site has its record, and none but the record looks through all routes', () => {
  expect(Object.keys(pages)).toEqual(expect.arrayContaining(site.routes.map(({ address }) => address)));
  expect(otherThanRecord(readersOf('routes'))).toEqual([]);
});

test('a new entry renders again only what lists it, gathers documents, or counts', () => {
  expect(readersOf('list section news').length).toBeLessThanOrEqual(8);
  expect(otherThanRecord(readersOf('entries')).length).toBeLessThanOrEqual(4);
});
