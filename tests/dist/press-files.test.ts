import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { siteFiles } from '../../src/documents/site-files.ts';
import { publishedAddresses } from '../../src/lib/routes/published.ts';
import { absolute, entriesOf } from '../../src/lib/site.ts';
import { assembleSite, loadContent } from '../../src/project.ts';
import { nodeOf } from '../lib/json-ld.ts';
import { dist, filesOf, readPages } from '../lib/pages.ts';
import { plain } from '../lib/plain.ts';

const site = assembleSite(loadContent());
const files = await siteFiles(site);
const pages = new Map(readPages(dist).map((page) => [page.address, page]));
const textOf = (address: string) => readFileSync(join(dist, address), 'utf8');
const ending = (...endings: string[]) => files.map(({ address }) => address).filter((address) => endings.some((one) => address.endsWith(one)));

test('every file that content makes is in the site, as content makes it', async () => {
  const differing = await Promise.all(files.map(async ({ address, make }) => (Buffer.from(await make()).equals(readFileSync(join(dist, address))) ? [] : [address])));
  expect(differing.flat()).toEqual([]);
  expect(new Set(files.map(({ address }) => address)).size).toBe(files.length);
  expect(files.length).toBeGreaterThanOrEqual(420);
});

test('feeds are well-formed, lists can be read, and calendars too', () => {
  expect(ending('.xml').filter((address) => XMLValidator.validate(textOf(address)) !== true)).toEqual([]);
  expect(ending('feed.json', 'releases.json', 'releases-1.json').map((address) => JSON.parse(textOf(address)) as unknown)).toHaveLength(12);
  const events = ending('.ics').map((address) => new ICAL.Component(ICAL.parse(textOf(address)) as unknown as unknown[]).getAllSubcomponents('vevent').length);
  expect(events).toEqual(ending('.ics').map((address) => (/kalendorius|calendar/.test(address) ? entriesOf(site, 'events').length : 1)));
  expect(ending('.xml')).toHaveLength(16);
  expect(events.length).toBeGreaterThanOrEqual(10);
});

test('no soft hyphen and no no-break space is in a file that is taken away', () => {
  expect(ending('.xml', '.json', '.ics', '.bib', '.ris').filter((address) => /[\u00AD\u00A0\u202F]/.test(textOf(address)))).toEqual([]);
});

test('every file for the press carries the number of the project', () => {
  expect(ending('.xml', '.ics', '.bib', '.ris', 'releases.json').filter((address) => !plain(textOf(address)).replace(/\s/g, '').includes(site.settings.project.number))).toEqual([]);
});

test('the reference of a release is on its page, in its list, in the names of its files and in JSON-LD', () => {
  const releases = site.entries.flatMap((entry) => (entry.section === 'news' && entry.facts.reference ? [entry] : []));
  for (const entry of releases) {
    const reference = entry.facts.reference ?? '';
    for (const locale of ['lt', 'en'] as const) {
      const page = pages.get(site.routeById.get(`news/${entry.key}`)?.[locale]?.address ?? '');
      const press = pages.get(site.routeById.get('pages/press')?.[locale]?.address ?? '');
      expect(page?.document.querySelector('aside')?.text).toContain(reference);
      expect(press?.document.querySelectorAll('.entry-list .kicker').filter(({ text }) => text.includes(reference))).toHaveLength(1);
      expect(page && nodeOf(page, 'NewsArticle')).toMatchObject({ identifier: reference, isBasedOn: (entry.facts.sources ?? []).map(({ url }) => url) });
      expect(filesOf(dist)).toContain(`dokumentai/${reference}.${locale}.ris`);
    }
  }
  expect(releases).toHaveLength(2);
});

test('every page of an entry is cited with its own address, and the legal pages are not', () => {
  const entries = site.routes.filter(({ view, id }) => view === 'entry' && !id.startsWith('pages/'));
  const wrong = entries.filter(({ address }) => !pages.get(address)?.document.querySelector('main details p')?.firstChild?.text.trimEnd().endsWith(absolute(site, address)));
  expect(wrong.map(({ address }) => address)).toEqual([]);
  expect(pages.get('/privatumas/')?.document.querySelector('[data-do]')).toBeNull();
});

test('no button shows that only a script can do', () => {
  const shown = [...pages.values()].filter(({ document }) => document.querySelectorAll('[data-do]').some((button) => !button.hasAttribute('hidden')));
  expect(shown.map(({ address }) => address)).toEqual([]);
  expect(pages.get('/ziniasklaidai/')?.document.querySelectorAll('[data-do="copy"]')).toHaveLength(3);
});

test('the list of addresses to keep names the feeds, lists and calendars', () => {
  const kept = publishedAddresses(site);
  for (const address of ['/releases.json', '/schemas/releases-1.json', '/en/press-releases/feed.json', '/renginiai/kalendorius.ics', '/dokumentai/2016-11-oslas.en.ics']) expect(kept).toContain(address);
});
