import { expect, test } from 'vitest';
import { entryId } from '../content/entry.ts';
import { readContent } from '../content/read-content.ts';
import { makeSite } from '../site.ts';
import { buildRoutes } from './build-routes.ts';
import { checkRedirects } from './check-redirects.ts';
import { localeOfAddress, redirectsOf } from './redirects.ts';

const content = readContent('content', 'content');
const place = { file: 'redirects.yaml', line: 3, column: 1 };
const routes = buildRoutes(content.entries, content.tags);
const known = new Set([...routes.map(({ id }) => id), ...content.entries.map(entryId)]);
const problemsOf = (redirects: Record<string, string>) => checkRedirects(redirects, routes, known, () => place).map(({ rule }) => rule);
const redirects = { '/naujienos/senas/': '/news/2017-03-rezultatai', '/en/old/': '/partners/leu' };

test('an old address leads to what stands for it now, in the language of the old address, under the base', () => {
  const site = makeSite({ ...content, redirects }, { now: new Date('2026-11-22T00:00:00Z'), drafts: false }, 'https://pavyzdys.example/projektas/');
  expect(redirectsOf(site)).toEqual([
    { from: '/naujienos/senas/', locale: 'lt', to: '/projektas/naujienos/vilniuje-pristatyti-projekto-rezultatai/', url: 'https://pavyzdys.example/projektas/naujienos/vilniuje-pristatyti-projekto-rezultatai/' },
    { from: '/en/old/', locale: 'en', to: '/projektas/en/partners/lithuanian-university-of-educational-sciences/', url: 'https://pavyzdys.example/projektas/en/partners/lithuanian-university-of-educational-sciences/' },
  ]);
});

test('the language of an address is told by its prefix, and not by letters that only look like it', () => {
  expect(['/', '/naujienos/', '/energija/', '/en/', '/en/news/'].map(localeOfAddress)).toEqual(['lt', 'lt', 'lt', 'en', 'en']);
});

test('redirects that lead somewhere from where nothing is are taken', () => {
  expect(problemsOf(redirects)).toEqual([]);
});

test('a redirect to nothing, and one from an address that something has, are refused', () => {
  expect(problemsOf({ '/naujienos/senas/': '/news/nera' })).toEqual(['broken-reference']);
  expect(problemsOf({ '/naujienos/': '/news/2017-03-rezultatai' })).toEqual(['address-taken']);
});
