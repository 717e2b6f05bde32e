import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locale } from '../../src/lib/locales.ts';

/** A page of the development set. */
export interface SetPage {
  id: string;
  lang: Locale;
  url: string;
  title: string;
  intro: string;
  sections: { heading: string; text: string }[];
}

/** A query of the development set with the pages it should find; `set` wants all of them. */
export interface SetQuery {
  q: string;
  lang: Locale;
  type: string;
  expect: string[];
}

/** Reads one of the two files of the development set. */
export function readSet<T>(file: 'pages.json' | 'queries.json'): T[] {
  return JSON.parse(readFileSync(resolve('tests/fixtures/search', file), 'utf8')) as T[];
}

/** Lays pages as news of a content folder, whose settings are those of the fixtures. */
export function layPages(folder: string, pages: readonly SetPage[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'news'), { recursive: true });
  const settings = readFileSync(resolve('tests/fixtures/content/site.yaml'), 'utf8');
  writeFileSync(join(folder, 'site.yaml'), settings);
  for (const name of ['tags.yaml', 'pages']) cpSync(resolve('tests/fixtures/content', name), join(folder, name), { recursive: true });
  pages.forEach((page, index) => {
    const own = join(folder, 'news', page.id);
    mkdirSync(own, { recursive: true });
    const facts = `date: 2020-01-01\nkind: article\npublished: 2020-01-01\n`;
    const body = page.sections.map(({ heading, text }) => `## ${heading}\n\n${escaped(text)}\n`).join('\n');
    const words = `title: ${JSON.stringify(page.title)}\nsummary: ${JSON.stringify(page.intro)}\nslug: ${page.id}\n`;
    if (page.lang === 'lt') writeFileSync(join(own, 'index.lt.mdx'), `---\n${words}${facts}---\n\n${body}`);
    else {
      // An entry has a Lithuanian text in every case.
      writeFileSync(join(own, 'index.lt.mdx'), `---\ntitle: Nr. ${index}\nsummary: Nr. ${index}\nslug: nr-${index}\n${facts}---\n\nNr. ${index}.\n`);
      writeFileSync(join(own, 'index.en.mdx'), `---\n${words}---\n\n${body}`);
    }
  });
}

/** Where a page of the set stands in the built site. */
export function builtAddress({ id, lang }: Pick<SetPage, 'id' | 'lang'>): string {
  return lang === 'lt' ? `/naujienos/${id}/` : `/en/news/${id}/`;
}

const escaped = (text: string) => text.replace(/[<>{}\\*_[\]]/g, '\\$&');
