import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../content/read-content.ts';
import { writeFolder } from '../content/test-folder.ts';
import { slugify } from '../slug.ts';
import { settingsFolder } from '../content/test-settings.ts';

const fixture = (name: string) => readFileSync(`tests/fixtures/rules/${name}`, 'utf8');

interface SearchPage {
  id: string;
  lang: string;
  title: string;
  intro: string;
  sections: { heading: string; text: string }[];
}

const file = (title: string, summary: string, facts: string, text: string) => `---\ntitle: '${title.replaceAll("'", "''")}'\nsummary: '${summary.replaceAll("'", "''")}'\n${facts}---\n\n${text}\n`;
const facts = 'published: 2026-11-22\n';

/** The pages written for the search as chapters; those in English stand in the place of Lithuanian ones, as a translation. */
function searchPages(): Record<string, string> {
  const pages = JSON.parse(fixture('pages.json')) as SearchPage[];
  return Object.fromEntries(
    pages.flatMap(({ id, lang, title, intro, sections }, number) => {
      const text = sections.map(({ heading, text: words }) => `## ${heading}\n\n${words}`).join('\n\n');
      const folder = `guide/${String(number + 1).padStart(2, '0')}-${slugify(id)}`;
      if (lang === 'lt') return [[`${folder}/index.lt.mdx`, file(title, intro, facts, text)]];
      return [[`${folder}/index.lt.mdx`, file(`Vertimas ${number}`, 'Šis puslapis parašytas angliškai.', facts, '')], [`${folder}/index.en.mdx`, file(title, intro, '', text)]];
    }),
  );
}

/** Correct prose in both languages, written for this: numbers, dates, quotes and numerals in the many ways of each. */
function bilingualPages(): Record<string, string> {
  const pages = fixture('prose.txt').split(/^=== /m).filter(Boolean);
  return Object.fromEntries(
    pages.flatMap((page) => {
      const [key = '', ...parts] = page.split(/\n--- (?:lt|en)\n/);
      return parts.map((part, index) => {
        const [title = '', summary = '', ...text] = part.split('\n');
        const locale = index === 0 ? 'lt' : 'en';
        return [`pages/${key}/index.${locale}.mdx`, file(title, summary, '', text.join('\n').trim())];
      });
    }),
  );
}

/** Errors and warnings of a folder, each in one line; those that the lack of a translation makes are left out. */
function alarms(files: Record<string, string>): string[] {
  return checkContent(writeFolder(files), settingsFolder).problems
    .filter(({ file: path, severity }) => severity !== 'info' && Object.keys(files).some((name) => path.endsWith(name)))
    .filter(({ rule }) => rule !== 'page-without-english' && rule !== 'untranslated')
    .map(({ file: path, line, column, words }) => `${path.split('/').slice(-2).join('/')}:${line}:${column} ${words.en.what}`);
}

test('the pages written for the search raise no alarm', () => {
  const pages = searchPages();
  expect(Object.keys(pages).length).toBeGreaterThan(30);
  expect(alarms(pages)).toEqual([]);
});

test('twenty pages of correct prose in both languages raise no alarm', () => {
  const pages = bilingualPages();
  expect(Object.keys(pages)).toHaveLength(40);
  expect(alarms(pages)).toEqual([]);
});

/** Twenty entries in both languages by a second person, who saw no rule: a folder of content as it is. */
function entriesOfASecondPerson(): Record<string, string> {
  const folder = 'tests/fixtures/prose';
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'));
  return Object.fromEntries(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]));
}

test('twenty entries that a second person wrote raise no alarm', () => {
  const entries = entriesOfASecondPerson();
  expect(Object.keys(entries)).toHaveLength(40);
  expect(alarms(entries)).toEqual([]);
});
