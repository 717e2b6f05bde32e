import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Locale } from '../locales.ts';
import { problem, type Place, type Problem } from '../problems/problem.ts';
import { entrySchemas } from '../schemas/entries.ts';
import { sections, type Section } from '../sections.ts';
import { slugPattern } from '../slug.ts';
import { checkShape } from './check-shape.ts';
import type { AnyEntry, Body } from './entry.ts';
import { parseYaml, splitFile, type LocatedData, type Path } from './front-matter.ts';
import { checkFiles } from './check-files.ts';
import { readText } from './read-text.ts';
import { shown } from './shown.ts';

/** An entry read from its folder, with places for what is checked later, or what is wrong with it. */
export interface ReadEntry {
  section: Section;
  key: string;
  entry?: AnyEntry;
  /** The place of a value in the front matter of the Lithuanian file. */
  placeOf(path: Path): Place;
  /** Places in the front matter of each language; there when the entry is. */
  located?: { lt: LocatedData; en?: LocatedData };
  problems: Problem[];
}

interface ReadFile {
  located: LocatedData;
  data?: Record<string, unknown>;
  body: Body;
  problems: Problem[];
}

/** The file of an entry in one language, as a person would type it. */
export const languageFile = (folder: string, locale: Locale) => join(folder, `index.${locale}.mdx`);

// Made once: a schema is compiled at its first use.
const recordSchemas = Object.fromEntries(sections.map((section) => [section, recordSchema(section)])) as Record<Section, z.ZodObject>;

function recordSchema(section: Section): z.ZodObject {
  const { facts, words } = entrySchemas[section];
  return facts.extend(words.shape).strict();
}

/** Reads one folder of content into an entry; nothing is thrown for mistakes in content. */
export function readEntry(section: Section, folder: string): ReadEntry {
  const key = basename(folder);
  const recordFile = languageFile(folder, 'lt');
  const start: Place = { file: shown(recordFile), line: 1, column: 1 };
  const problems: Problem[] = [];
  if (!slugPattern.test(key)) {
    problems.push(problem({ ...start, file: shown(folder) }, 'badKey', { key }));
  }
  const faults = checkFiles(folder);
  problems.push(...faults);
  // What a link leads to is not read: it may be any file of this machine.
  if (faults.some(({ rule }) => rule === 'symlink')) return { section, key, problems, placeOf: () => start };
  if (!existsSync(recordFile)) {
    problems.push(problem(start, existsSync(languageFile(folder, 'en')) ? 'englishAlone' : 'noLithuanian'));
    return { section, key, problems, placeOf: () => start };
  }
  const { facts, words } = entrySchemas[section];
  const record = readFile(recordFile, recordSchemas[section]);
  const english = existsSync(languageFile(folder, 'en'))
    ? readFile(languageFile(folder, 'en'), words, (name) => Object.hasOwn(facts.shape, name))
    : undefined;
  problems.push(...record.problems, ...(english?.problems ?? []));
  const placeOf = (path: Path) => record.located.placeOf(path);
  if (!record.data || (english && !english.data)) return { section, key, problems, placeOf };
  const entry = {
    section,
    key,
    folder,
    facts: pick(record.data, Object.keys(facts.shape)),
    words: { lt: pick(record.data, Object.keys(words.shape)), ...(english && { en: english.data }) },
    body: { lt: record.body, ...(english && { en: english.body }) },
  } as unknown as AnyEntry;
  return { section, key, entry, problems, placeOf, located: { lt: record.located, ...(english && { en: english.located }) } };
}

function readFile(path: string, schema: z.ZodObject, isFact?: (key: string) => boolean): ReadFile {
  const file = shown(path);
  const start: Place = { file, line: 1, column: 1 };
  const nowhere: LocatedData = { data: {}, placeOf: () => start, placeIn: () => start, placeOfKey: () => start };
  const failed = (found: Problem): ReadFile => ({ located: nowhere, body: { source: '', file, line: 1 }, problems: [found] });
  const read = readText(path, file);
  if (!read.ok) return failed(read.problem);
  const split = splitFile(read.text);
  if (!split) return failed(problem(start, 'noFrontMatter'));
  const body: Body = { source: split.body, file, line: split.bodyLine };
  const { located, problems } = parseYaml(split.yaml, file, 2);
  if (problems.length) return { located, body, problems };
  const checked = checkShape(schema, located, isFact);
  return checked.ok ? { located, body, data: checked.data, problems: [] } : { located, body, problems: checked.problems };
}

function pick(data: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]));
}
