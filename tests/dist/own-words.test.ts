import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assembleSite, loadContent } from '../../src/project.ts';
import { en } from '../../src/i18n/en.ts';
import { lt } from '../../src/i18n/lt.ts';
import { entriesOf } from '../../src/lib/site.ts';
import { filesOf } from '../lib/pages.ts';

const site = assembleSite(loadContent());
const isText = /\.(?:ts|mjs|astro|css|svg|txt|html|json)$/;
// Tests make up content of their own, and may take a partner for it.
const isTest = /\.test\.ts$|(?:^|\/)test-[a-z-]+\.ts$/;
// The clock of the editors is no partner's town.
const timeZone = "editorsZone = 'Europe/Vilnius'";
const sources = ['src', 'public', 'scripts'].filter((folder) => existsSync(folder)).flatMap((folder) => filesOf(folder).filter((file) => isText.test(file) && !isTest.test(file)).map((file) => join(folder, file)));

/** The lines of the code that hold a word, as `file:line text`. */
function linesWith(words: readonly string[]): string[] {
  return sources.flatMap((file) =>
    readFileSync(file, 'utf8').replace(timeZone, '').split('\n').flatMap((line, index) => (words.some((word) => line.toLowerCase().includes(word.toLowerCase())) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
}

test('the code of the site is read', () => {
  expect(sources.length).toBeGreaterThanOrEqual(120);
  expect(linesWith(['getStaticPaths']).length).toBeGreaterThanOrEqual(2);
});

test('neither the number nor the names, amounts or addresses of this project stand in the code', () => {
  const { name, project, funder, url } = site.settings;
  const words = [project.number, project.number.split('-')[0] ?? '', project.title.lt, project.title.en, name.lt, name.en, 'Tvarios plėtros', 'socialcluster', 'klasteryst', 'social clustering', String(project.cost), String(project.grant), new URL(url).hostname, 'eeagrants', 'norwaygrants', 'Norway Grants', 'Norwegian', funder.credit];
  // NOR alone would be found in “North” or “ignored”.
  expect(linesWith(words.filter((word) => word.length > 3))).toEqual([]);
});

test('no partner stands in the code', () => {
  const partners = entriesOf(site, 'partners').flatMap(({ words, facts }) => [words.lt.title, words.en?.title ?? '', words.lt.shortName, words.en?.shortName ?? '', words.lt.town ?? '', ...(facts.otherNames ?? []), facts.website?.replace(/^https?:\/\/(?:www\.)?/, '') ?? '']);
  const told = [...new Set(partners)].filter((word) => word.length > 4);
  expect(told.length).toBeGreaterThanOrEqual(40);
  expect(linesWith(told)).toEqual([]);
});

test('Norway stands in the code only as the name of a country', () => {
  expect(linesWith(['Norway', 'Norveg'])).toEqual([expect.stringContaining('countries:'), expect.stringContaining('countries:')]);
});

test('the words of the interface tell nothing that is true of one project only', () => {
  const { period } = site.settings.project;
  const texts = [JSON.stringify(lt, (_, value: unknown) => (typeof value === 'function' ? String(value) : value)), JSON.stringify(en, (_, value: unknown) => (typeof value === 'function' ? String(value) : value))];
  const years = [period.start, period.end].map((day) => day.slice(0, 4));
  expect(texts.flatMap((text) => text.match(new RegExp(`[^"]*(?:${years.join('|')}|[Tt]rylik|[Tt]hirteen|Biržai|Oslo)[^"]*`, 'g')) ?? [])).toEqual([]);
});
