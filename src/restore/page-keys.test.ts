import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { AnyEntry } from '../lib/content/entry.ts';
import { entryOf } from '../lib/content/test-entry.ts';
import { makeSite, type Site } from '../lib/site.ts';
import { openPageKeys } from './page-keys.ts';
import { settings, tags } from '../lib/content/test-settings.ts';

const siteOf = (...entries: AnyEntry[]): Site => makeSite({ settings, tags, entries }, { now: new Date('2026-12-01T00:00:00Z'), drafts: false });
const folder = mkdtempSync(join(tmpdir(), 'keys-'));
const file = join(folder, 'reads.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [a, b] = [entryOf('news', 'a'), entryOf('news', 'b')];
const told = { route: 1 };

/** Builds two pages, of which each shows the title of its entry, as Astro does: a page with a key that it knows is not rendered. */
function build(site: Site, { makers = 'x', known = new Map<string, string>(), ends = true, say = told as unknown } = {}) {
  const keys = openPageKeys(site, file, makers, () => {});
  const given = new Map(['a', 'b'].map((key) => [key, keys.keyOf(`/${key}/`, say)]));
  const rendered = [...given].filter(([key, value]) => known.get(key) !== value).map(([key]) => key);
  for (const key of rendered) void keys.siteFor(`/${key}/`, say).entryById.get(`news/${key}`)?.words.lt.title;
  if (ends) keys.keep();
  return { rendered, known: given, count: keys.count() };
}

const renamed = { ...b, words: { lt: { ...b.words.lt, title: 'Kita' } } } as AnyEntry;

test('a page is rendered again when what it read has changed, and no other', () => {
  const first = build(siteOf(a, b));
  expect(first.rendered).toEqual(['a', 'b']);
  const second = build(siteOf(a, b), first);
  expect([second.rendered, second.count]).toEqual([[], { pages: 2, restored: 2, slowest: [] }]);
  const third = build(siteOf(a, renamed), second);
  expect(third.rendered).toEqual(['b']);
  expect(third.count).toMatchObject({ pages: 2, restored: 1, slowest: [{ address: '/b/' }] });
  // What is as it was two builds ago is not what Astro has kept.
  expect(build(siteOf(a, b), third).rendered).toEqual(['b']);
});

test('everything is rendered again when the code, or what a route tells, has changed', () => {
  const first = build(siteOf(a, b));
  const second = build(siteOf(a, b), { ...first, makers: 'y' });
  expect(second.rendered).toEqual(['a', 'b']);
  expect(build(siteOf(a, b), { ...second, makers: 'y', say: { route: 2 } }).rendered).toEqual(['a', 'b']);
});

test('after a build that broke off everything is rendered again', () => {
  const first = build(siteOf(a, b));
  const broken = build(siteOf(a, renamed), { ...first, ends: false });
  expect(existsSync(file)).toBe(false);
  expect(build(siteOf(a, b), broken).rendered).toEqual(['a', 'b']);
});

test('records that were cut off, and pages that are new, are no mistake', () => {
  const first = build(siteOf(a, b));
  writeFileSync(file, '{"makers":"x","cel');
  expect(build(siteOf(a, b), first).rendered).toEqual(['a', 'b']);
  expect(build(siteOf(a, b, entryOf('news', 'c')), build(siteOf(a, b))).rendered).toEqual([]);
});
