import { expect, test } from 'vitest';
import { readWith } from './content/test-folder.ts';
import { crumbsOf } from './crumbs.ts';
import type { Locale } from './locales.ts';
import { makeSite } from './site.ts';

function trail(id: string, locale: Locale): string[] {
  const site = makeSite(readWith(), { now: new Date('2026-12-01T00:00:00Z'), drafts: false });
  const route = site.routeById.get(id)?.[locale];
  if (!route) throw new Error(`no route ${id}`);
  return crumbsOf(site, route, 'X').map(({ label, address }) => `${label} ${address}`);
}

test.each([
  ['home', 'lt', []],
  ['news', 'lt', ['Pradžia /', 'X /naujienos/']],
  ['news@2017', 'en', ['Home /en/', 'News /en/news/', 'X /en/news/2017/']],
  ['news/pirmoji', 'en', ['Home /en/', 'News /en/news/', '2017 /en/news/2017/', 'X /en/news/first-news/']],
  ['events/vizitas', 'lt', ['Pradžia /', 'Renginiai /renginiai/', '2017 /renginiai/2017/', 'X /renginiai/vizitas/']],
  ['partners/leu', 'lt', ['Pradžia /', 'Partneriai /partneriai/', 'X /partneriai/universitetas/']],
  ['pages/about', 'lt', ['Pradžia /', 'X /apie-projekta/']],
  ['tags', 'lt', ['Pradžia /', 'X /temos/']],
  ['tags/projektas', 'en', ['Home /en/', 'Topics /en/topics/', 'X /en/topics/the-project/']],
  ['search', 'en', ['Home /en/', 'X /en/search/']],
] as const)('the trail to %s (%s) is %j', (id, locale, crumbs) => {
  expect(trail(id, locale)).toEqual(crumbs);
});
