import { expect, test } from 'vitest';
import { assembleSite, loadContent } from '../../src/project.ts';
import type { AnyEntry } from '../../src/lib/content/entry.ts';
import { locales, type Locale } from '../../src/lib/locales.ts';
import { entriesOf } from '../../src/lib/site.ts';
import { dist, readPages } from '../lib/pages.ts';

const site = assembleSite(loadContent());
const pages = new Map(readPages(dist).map((page) => [page.address, page]));
const [news, events, partners] = [entriesOf(site, 'news'), entriesOf(site, 'events'), entriesOf(site, 'partners')];
const addressOf = (id: string, locale: Locale) => site.routeById.get(id)?.[locale]?.address ?? `no ${id}`;
const addressesOf = (section: string, keys: readonly string[], locale: Locale) => keys.map((key) => addressOf(`${section}/${key}`, locale));

/** Addresses of the links in the part of a page that is headed by an id. */
function linked(id: string, locale: Locale, heading: string): string[] {
  const page = pages.get(addressOf(id, locale));
  const links = page?.document.querySelectorAll(`section[aria-labelledby="${heading}"] a`) ?? [];
  return links.map((link) => `/${(link.getAttribute('href') ?? '').slice(site.base.length)}`);
}

const mentions = ({ facts }: AnyEntry, keys: readonly string[]) => facts.partners?.some((key) => keys.includes(key)) === true;

test.each(locales)('every event lists the news that tell of it (%s)', (locale) => {
  for (const event of events) {
    const expected = news.filter(({ facts }) => facts.events?.includes(event.key)).map(({ key }) => key);
    expect(linked(`events/${event.key}`, locale, 'side_news').sort(), event.key).toEqual(addressesOf('news', expected, locale).sort());
  }
  expect(events.flatMap(({ key }) => linked(`events/${key}`, locale, 'side_news')).length).toBeGreaterThanOrEqual(3);
});

test.each(locales)('every news item names its events and the partners it mentions, in its order (%s)', (locale) => {
  for (const { key, facts } of news) {
    expect(linked(`news/${key}`, locale, 'side_events'), key).toEqual(addressesOf('events', facts.events ?? [], locale));
    expect(linked(`news/${key}`, locale, 'side_partners'), key).toEqual(addressesOf('partners', facts.partners ?? [], locale));
  }
  expect(news.flatMap(({ key }) => [...linked(`news/${key}`, locale, 'side_events'), ...linked(`news/${key}`, locale, 'side_partners')]).length).toBeGreaterThanOrEqual(10);
});

test.each(locales)('every event names the partners it mentions (%s)', (locale) => {
  for (const { key, facts } of events) expect(linked(`events/${key}`, locale, 'side_partners'), key).toEqual(addressesOf('partners', facts.partners ?? [], locale));
  expect(events.flatMap(({ key }) => linked(`events/${key}`, locale, 'side_partners')).length).toBeGreaterThanOrEqual(4);
});

test.each(locales)('every partner lists the news and events that mention it, a municipality also those of its institution (%s)', (locale) => {
  for (const partner of partners) {
    const keys = [partner.key, ...partners.filter(({ facts }) => facts.municipality === partner.key).map(({ key }) => key)];
    const expected = [...addressesOf('news', news.filter((entry) => mentions(entry as AnyEntry, keys)).map(({ key }) => key), locale), ...addressesOf('events', events.filter((entry) => mentions(entry as AnyEntry, keys)).map(({ key }) => key), locale)];
    expect(linked(`partners/${partner.key}`, locale, 'page_mentions').sort(), partner.key).toEqual(expected.sort());
  }
  expect(partners.filter(({ key }) => linked(`partners/${key}`, locale, 'page_mentions').length > 0).length).toBeGreaterThanOrEqual(6);
});

test.each(locales)('a municipality leads to its institution, and the institution to its municipality (%s)', (locale) => {
  const institutions = partners.filter(({ facts }) => facts.municipality);
  for (const { key, facts } of institutions) {
    expect(linked(`partners/${key}`, locale, 'side_municipality')).toEqual(addressesOf('partners', [facts.municipality ?? ''], locale));
    expect(linked(`partners/${facts.municipality}`, locale, 'side_institutions')).toContain(addressOf(`partners/${key}`, locale));
  }
  expect(institutions).toHaveLength(4);
});

test.each(locales)('“what happened in Biržai” gathers what mentions the municipality or its health bureau (%s)', (locale) => {
  const gathered = linked('partners/birzai', locale, 'page_mentions');
  const bureau = linked('partners/birzu-sveikatos-biuras', locale, 'page_mentions');
  expect(gathered).toEqual(expect.arrayContaining(bureau));
  expect(gathered.length).toBeGreaterThanOrEqual(1);
});

test.each(locales)('every tag lists everything under it (%s)', (locale) => {
  const used = Object.keys(site.tags).filter((tag) => site.entries.some(({ facts }) => facts.tags?.includes(tag)));
  for (const tag of used) {
    const page = pages.get(addressOf(`tags/${tag}`, locale));
    const shown = page?.document.querySelectorAll('.entry-list a').map((link) => `/${(link.getAttribute('href') ?? '').slice(site.base.length)}`) ?? [];
    const expected = site.entries.filter(({ facts }) => facts.tags?.includes(tag)).map(({ section, key }) => addressOf(`${section}/${key}`, locale));
    expect(shown.sort(), tag).toEqual(expected.sort());
  }
  expect(used.length).toBeGreaterThanOrEqual(7);
});

test.each(locales)('every entry leads to its tags, and all tags stand on one page (%s)', (locale) => {
  for (const entry of site.entries) {
    const page = pages.get(addressOf(`${entry.section}/${entry.key}`, locale));
    const shown = page?.document.querySelectorAll('article > nav a').map((link) => `/${(link.getAttribute('href') ?? '').slice(site.base.length)}`) ?? [];
    expect(shown, entry.key).toEqual(expect.arrayContaining((entry.facts.tags ?? []).map((tag) => addressOf(`tags/${tag}`, locale))));
  }
  const all = pages.get(addressOf('tags', locale))?.document.querySelectorAll('main li a').map((link) => `/${(link.getAttribute('href') ?? '').slice(site.base.length)}`) ?? [];
  expect(all).toEqual(expect.arrayContaining(Object.keys(site.tags).map((tag) => addressOf(`tags/${tag}`, locale))));
});

test.each(locales)('the chapters of the guide follow each other from the first to the last and back (%s)', (locale) => {
  const chapters = entriesOf(site, 'guide').map(({ key }) => key).sort().map((key) => addressOf(`guide/${key}`, locale));
  const step = (address: string | undefined, rel: string) => pages.get(address ?? '')?.document.querySelector(`a[rel="${rel}"]`)?.getAttribute('href')?.slice(site.base.length - 1);
  expect(chapters.map((address) => step(address, 'next'))).toEqual([...chapters.slice(1), undefined]);
  expect(chapters.map((address) => step(address, 'prev'))).toEqual([undefined, ...chapters.slice(0, -1)]);
  expect(chapters.length).toBeGreaterThanOrEqual(3);
});

test.each(locales)('every chapter leads to the list of all chapters, which names each (%s)', (locale) => {
  const chapters = entriesOf(site, 'guide').map(({ key }) => key).sort().map((key) => addressOf(`guide/${key}`, locale));
  const linksOf = (address: string, within: string) => pages.get(address)?.document.querySelectorAll(`${within} a`).map((link) => link.getAttribute('href')?.slice(site.base.length - 1)) ?? [];
  const list = addressOf('guide', locale);
  expect(chapters.filter((address) => !linksOf(address, 'aside ol').includes(list))).toEqual([]);
  expect(linksOf(list, 'main').filter((address) => chapters.includes(address ?? ''))).toEqual(chapters);
});
