import { expect, test } from 'vitest';
import { readContent } from './content/read-content.ts';
import { countOf, figureRows } from './figures.ts';
import { makeSite } from './site.ts';

const site = makeSite(readContent('content', 'content'), { now: new Date('2026-12-01T00:00:00Z'), drafts: false });
const figure = (section: 'partners' | 'training', kind?: string) => ({ label: { lt: 'A', en: 'B' }, count: { section, kind } });

test('figures are counted from the published entries', () => {
  expect(countOf(site, figure('partners'))).toBe(13);
  expect(countOf(site, figure('partners', 'municipality'))).toBe(4);
  expect(countOf(site, figure('training', 'open'))).toBe(3);
  expect(countOf(site, figure('partners', 'nera'))).toBe(0);
});

test('a counted figure names a source that says the same, or that it was counted here', () => {
  const counted = figure('partners');
  const source = { title: { lt: 'Šaltinis', en: 'Source' }, url: 'https://example.org/' };
  const figures = [counted, { ...counted, source, asOf: { lt: 'pabaigoje', en: 'at the end' } }];
  const rows = figureRows({ ...site, settings: { ...site.settings, figures } }, 'en');
  expect(rows.map(({ value, asOf, source }) => [value, asOf, source.title, source.url])).toEqual([['13', undefined, 'counted on this site', undefined], ['13', 'at the end', 'Source', 'https://example.org/']]);
});
