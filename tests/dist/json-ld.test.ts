import { expect, test } from 'vitest';
import { assembleSite, loadContent } from '../../src/project.ts';
import { absolute } from '../../src/lib/site.ts';
import type { Route } from '../../src/lib/routes/route.ts';
import { nodeOf, nodesOf, type Node } from '../lib/json-ld.ts';
import { dist, readPages } from '../lib/pages.ts';
import { plain } from '../lib/plain.ts';

const site = assembleSite(loadContent());
const pages = new Map(readPages(dist).map((page) => [page.address, page]));
const routes = site.routes.map((route) => ({ route, page: pages.get(route.address) })).flatMap(({ route, page }) => (page ? [{ route, page }] : []));

/** What schema.org calls the thing a route shows; undefined where the site itself is all there is to say. */
function expectedType({ id, view }: Route): string[] | undefined {
  const entry = site.entryById.get(id);
  if (entry?.section === 'partners') return entry.facts.kind === 'promoter' || entry.facts.kind === 'college' ? ['CollegeOrUniversity'] : ['Organization'];
  const byEntry: Record<string, string> = { news: 'NewsArticle', events: 'Event', training: 'Course', guide: 'TechArticle', pages: 'WebPage' };
  if (entry) return [byEntry[entry.section] ?? 'none'];
  return view === 'home' || view === 'search' ? undefined : ['CollectionPage'];
}

const subjectOf = (nodes: readonly Node[]) => nodes.filter(({ '@type': type }) => type !== 'BreadcrumbList' && type !== 'WebSite');

test('every page but the one for missing addresses has JSON-LD that can be read, with the site in it once', () => {
  const wrong = routes.filter(({ page }) => nodesOf(page).filter(({ '@type': type }) => type === 'WebSite').length !== 1);
  expect(wrong.map(({ route }) => route.address)).toEqual([]);
  expect(routes).toHaveLength(site.routes.length);
});

test('every page says what kind of thing it is', () => {
  const said = routes.map(({ route, page }) => [route.address, subjectOf(nodesOf(page)).map(({ '@type': type }) => type)]);
  expect(said).toEqual(routes.map(({ route }) => [route.address, expectedType(route) ?? []]));
  expect(new Set(said.flatMap(([, types]) => types)).size).toBeGreaterThanOrEqual(7);
});

test('every kind of page says its language, its address and the same words as the page', () => {
  const wrong = routes.filter(({ route, page }) => {
    const [subject] = subjectOf(nodesOf(page));
    if (!subject) return false;
    const name = String(subject.headline ?? subject.name);
    const language = subject.inLanguage ?? (nodeOf(page, 'WebSite')?.inLanguage as string);
    return subject['@id'] !== absolute(site, route.address) || language !== route.locale || plain(name) !== plain(page.document.querySelector('h1')?.text ?? '')
      || subject.description !== page.document.querySelector('meta[name="description"]')?.getAttribute('content');
  });
  expect(wrong.map(({ route }) => route.address)).toEqual([]);
});

test('what came of the project carries its funding: every entry', () => {
  const entries = routes.filter(({ route }) => route.view === 'entry');
  const without = entries.filter(({ page }) => (subjectOf(nodesOf(page))[0]?.funding as Node | undefined)?.identifier !== site.settings.project.number);
  expect(without.map(({ route }) => route.address)).toEqual([]);
  expect(entries.length).toBeGreaterThanOrEqual(80);
});

test('the trail of JSON-LD is the trail that the page shows, counted from 1', () => {
  const wrong = routes.filter(({ page }) => {
    const list = (nodeOf(page, 'BreadcrumbList')?.itemListElement ?? []) as { position: number; name: string; item: string }[];
    const shown = page.document.querySelectorAll('main > nav ol > li').map((step) => plain(step.text).replace(/ \/$/, ''));
    const links = page.document.querySelectorAll('main > nav ol > li a').map((link) => site.origin + link.getAttribute('href'));
    const items = [...links, ...(list.length ? [absolute(site, page.address)] : [])];
    return list.map(({ position }) => position).join() !== shown.map((_, index) => index + 1).join() || list.map(({ name }) => plain(name)).join('|') !== shown.join('|') || list.map(({ item }) => item).join() !== items.join();
  });
  expect(wrong.map(({ route }) => route.address)).toEqual([]);
  expect(routes.filter(({ page }) => nodeOf(page, 'BreadcrumbList')).length).toBe(routes.length - 2);
});

test('news say when they happened and when the site had them', () => {
  const news = routes.flatMap(({ route, page }) => {
    const entry = site.entryById.get(route.id);
    return entry?.section === 'news' ? [{ entry, subject: nodeOf(page, 'NewsArticle') }] : [];
  });
  for (const { entry, subject } of news) expect(subject).toMatchObject({ temporalCoverage: entry.facts.date, datePublished: entry.facts.published });
  expect(news.length).toBeGreaterThanOrEqual(10);
});

test('events say when they were, and where as far as that is known', () => {
  const events = routes.flatMap(({ route, page }) => {
    const entry = site.entryById.get(route.id);
    return entry?.section === 'events' ? [{ facts: entry.facts, words: entry.words[route.locale], subject: nodeOf(page, 'Event') }] : [];
  });
  for (const { facts, words, subject } of events) {
    expect(subject).toMatchObject({ startDate: facts.date, endDate: facts.endDate ?? facts.date });
    if (words?.town) expect(subject).toMatchObject({ location: { '@type': 'Place', name: words.place, address: { addressLocality: words.town } } });
    else expect(subject).not.toHaveProperty('location');
  }
  expect(events.filter(({ subject }) => subject?.location).length).toBeGreaterThanOrEqual(6);
});

test('lists name what they show, in its order', () => {
  const lists = routes.filter(({ route }) => ['list', 'year', 'tag'].includes(route.view));
  const wrong = lists.filter(({ page }) => {
    const main = nodeOf(page, 'CollectionPage')?.mainEntity as { itemListElement: { position: number; url: string }[] };
    const shown = page.document.querySelectorAll('.entry-list > li a').map((link) => site.origin + link.getAttribute('href'));
    return main.itemListElement.map(({ url }) => url).join() !== shown.join() || main.itemListElement.some(({ position }, index) => position !== index + 1) || shown.length === 0;
  });
  expect(wrong.map(({ route }) => route.address)).toEqual([]);
  expect(lists.length).toBeGreaterThanOrEqual(28);
});

test('every address of this site that JSON-LD names is that of a page', () => {
  const named = routes.flatMap(({ page }) => [...(page.document.querySelector('script[type="application/ld+json"]')?.rawText ?? '').matchAll(/"(?:@id|url|item)":"([^"]+)"/g)].map(([, url = '']) => url.replace(/#site$/, '')));
  const own = named.filter((url) => url.startsWith(absolute(site, '/')));
  expect(own.filter((url) => !pages.has(`/${url.slice(absolute(site, '/').length)}`))).toEqual([]);
  expect(own.length).toBeGreaterThanOrEqual(600);
});
