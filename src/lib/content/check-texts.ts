import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { numberSections } from '../document/number-sections.ts';
import { parseDocument } from '../document/parse.ts';
import type { TextDocument } from '../document/model.ts';
import { proseOf, type Prose } from '../document/prose.ts';
import { locales, type Locale } from '../locales.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { builtInSlugs, listedSections } from '../sections.ts';
import { checkFigures } from './check-figures.ts';
import { entryId, type AnyEntry } from './entry.ts';
import type { ReadEntry } from './read-entry.ts';

/** A text of an entry in one language, parsed. */
export interface ReadText {
  entry: AnyEntry;
  locale: Locale;
  document: TextDocument;
  prose: readonly Prose[];
}

/** Reads every text of every entry and checks its markup, its links with their headings, and its pictures; hands on those that could be parsed. */
export function checkTexts(read: readonly ReadEntry[]): { texts: ReadText[]; problems: Problem[] } {
  const entries = read.flatMap(({ entry }) => (entry ? [entry] : []));
  const problems: Problem[] = [];
  const texts: ReadText[] = [];
  for (const entry of entries) {
    for (const locale of locales) {
      const body = entry.body[locale];
      if (!body) continue;
      const parsed = parseDocument(body);
      if (parsed.ok) texts.push({ entry, locale, document: numberSections(entry, parsed.document), prose: proseOf(parsed.tree, body.source) });
      else problems.push(...parsed.problems);
    }
  }
  const made = ['', ...Object.keys(builtInSlugs), ...listedSections];
  const headings = new Map([
    // Pages that the site makes hold no headings of a text.
    ...made.map((name) => [`${name} lt`, new Set<string>()] as const),
    ...texts.map(({ entry, locale, document }) => [`${entryId(entry)} ${locale}`, new Set(document.headings.flatMap(({ id, wordId }) => [id, ...(wordId ? [wordId] : [])]))] as const),
  ]);
  const paths = new Set([...made, ...read.map(entryId)].map((name) => `/${name}`));
  const inTexts = texts.flatMap((text) => [...checkLinks(text, paths, headings), ...checkFiles(text), ...checkFigures(text.entry, text.document)]);
  return { texts, problems: [...problems, ...inTexts] };
}

function checkLinks({ entry, locale, document }: ReadText, paths: ReadonlySet<string>, headings: ReadonlyMap<string, ReadonlySet<string>>): Problem[] {
  return document.links.flatMap(({ target, place }): Problem[] => {
    if (target.to === 'path' && !paths.has(target.path)) {
      return [problem(place, 'brokenLink', { path: target.path })];
    }
    if (target.to !== 'path' && target.to !== 'fragment') return [];
    const where = target.to === 'path' ? target.path.slice(1) : entryId(entry);
    const known = headings.get(`${where} ${locale}`) ?? headings.get(`${where} lt`);
    if (target.fragment === undefined || (known?.has(target.fragment) ?? target.to === 'path')) return [];
    return [problem(place, 'brokenHeadingLink', { fragment: target.fragment, headings: [...(known ?? [])] })];
  });
}

function checkFiles({ entry, document }: ReadText): Problem[] {
  const files = [
    ...document.images.map(({ file, place }) => ({ file, place })),
    ...document.links.flatMap(({ target, place }) => (target.to === 'file' ? [{ file: target.file, place }] : [])),
  ];
  return files
    .filter(({ file }) => !existsSync(join(entry.folder, file)))
    .map(({ file, place }) => problem(place, 'missingFile', { file }));
}
