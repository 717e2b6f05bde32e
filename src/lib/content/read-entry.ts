import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Locale } from '../locales.ts';
import { problem, type Place, type Problem } from '../problems/problem.ts';
import { entrySchemas } from '../schemas/entries.ts';
import { englishSchemas, lithuanianSchemas } from '../schemas/language-files.ts';
import type { Section } from '../sections.ts';
import { slugPattern } from '../slug.ts';
import { recordHash } from '../translation/hash.ts';
import { translationStatus } from '../translation/status.ts';
import { checkShape } from './check-shape.ts';
import type { AnyEntry, Body } from './entry.ts';
import { isOpen, lineOfEnd, parseYaml, splitFile, type LocatedData, type Path } from './front-matter.ts';
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
  const record = readFile(recordFile, lithuanianSchemas[section]);
  const english = existsSync(languageFile(folder, 'en'))
    ? readFile(languageFile(folder, 'en'), englishSchemas[section], (name) => Object.hasOwn(facts.shape, name))
    : undefined;
  problems.push(...record.problems, ...(english?.problems ?? []));
  const placeOf = (path: Path) => record.located.placeOf(path);
  if (!record.data || (english && !english.data)) return { section, key, problems, placeOf };
  const [wordNames, translationOf] = [Object.keys(words.shape), english?.data?.['translationOf'] as string | undefined];
  const read = {
    section,
    key,
    folder,
    facts: pick(record.data, Object.keys(facts.shape)),
    words: { lt: pick(record.data, wordNames), ...(english?.data && { en: pick(english.data, wordNames) }) },
    body: { lt: record.body, ...(english && { en: english.body }) },
  } as unknown as AnyEntry;
  const entry: AnyEntry = { ...read, translation: translationStatus(english !== undefined, translationOf, translationOf === undefined ? '' : recordHash(read)) };
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
  if (!split) return failed(isOpen(read.text) ? problem({ ...start, line: lineOfEnd(read.text) }, 'openFrontMatter') : problem(start, 'noFrontMatter'));
  const body: Body = { source: split.body, file, line: split.bodyLine };
  const { located, problems } = parseYaml(split.yaml, file, 2);
  if (problems.length) return { located, body, problems };
  const checked = checkShape(schema, located, isFact);
  return checked.ok ? { located, body, data: checked.data, problems: [] } : { located, body, problems: checked.problems };
}

function pick(data: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]));
}
