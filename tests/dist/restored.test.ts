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
const addressOf = (id: string, locale: 'lt' | 'en') => site.routeById.get(id)?.[locale]?.address ?? `no ${id}`;

test('a word of a text renders one page again, and one of the press page those that offer the kit it lies in', () => {
  for (const { section, key, words } of site.entries) {
    const id = `${section}/${key}`;
    for (const locale of locales.filter((one) => hasLocale({ words }, one))) {
      const kit = id === 'pages/press' ? [addressOf('pages/factsheet', locale)] : [];
      expect([id, locale, readersOf(`body ${id} ${locale}`).sort()]).toEqual([id, locale, [addressOf(id, locale), ...kit].sort()]);
    }
  }
});

test('every page of the site has its record, and none looks through all routes', () => {
  expect(Object.keys(pages)).toEqual(expect.arrayContaining(site.routes.map(({ address }) => address)));
  expect(readersOf('routes')).toEqual([]);
});

test('a new entry renders again only what lists it, gathers documents, or counts', () => {
  expect(readersOf('list section news').length).toBeLessThanOrEqual(8);
  expect(readersOf('entries').length).toBeLessThanOrEqual(4);
});
