import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Locale } from '../locales.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { entrySchemas } from '../schemas/entries.ts';
import { englishSchemas, lithuanianSchemas } from '../schemas/language-files.ts';
import type { Section } from '../sections.ts';
import { slugPattern } from '../slug.ts';
import { recordHash } from '../translation/hash.ts';
import { translationStatus } from '../translation/status.ts';
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
    problems.push({ ...start, file: shown(folder), rule: 'bad-key', what: `The folder name “${key}” is not a key`, remedy: 'Rename the folder: lower-case letters a–z, digits and single hyphens.' });
  }
  const faults = checkFiles(folder);
  problems.push(...faults);
  // What a link leads to is not read: it may be any file of this machine.
  if (faults.some(({ rule }) => rule === 'symlink')) return { section, key, problems, placeOf: () => start };
  if (!existsSync(recordFile)) {
    const what = existsSync(languageFile(folder, 'en')) ? 'There is an English file without its Lithuanian one' : 'The folder holds no index.lt.mdx';
    problems.push({ ...start, rule: 'missing-lithuanian', what, remedy: 'Add index.lt.mdx with the facts and the Lithuanian words, or remove the folder.' });
    return { section, key, problems, placeOf: () => start };
  }
  const { facts, words } = entrySchemas[section];
  const record = readFile(recordFile, lithuanianSchemas[section]);
  const english = existsSync(languageFile(folder, 'en'))
    ? readFile(languageFile(folder, 'en'), englishSchemas[section], (name) => (Object.hasOwn(facts.shape, name) ? `“${name}” is a fact, and facts stand in index.lt.mdx only: move the line there.` : undefined))
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
  const entry: AnyEntry = { ...read, translation: translationStatus(english !== undefined, translationOf, recordHash(read)) };
  return { section, key, entry, problems, placeOf };
}

function readFile(path: string, schema: z.ZodObject, explainUnknown?: (key: string) => string | undefined): ReadFile {
  const file = shown(path);
  const start: Place = { file, line: 1, column: 1 };
  const nowhere: LocatedData = { data: {}, placeOf: () => start, placeOfKey: () => start };
  const failed = (problem: Problem): ReadFile => ({ located: nowhere, body: { source: '', file, line: 1 }, problems: [problem] });
  const read = readText(path, file);
  if (!read.ok) return failed(read.problem);
  const split = splitFile(read.text);
  if (!split) {
    return failed({ ...start, rule: 'no-front-matter', what: 'The file does not begin with front matter', remedy: 'Put a line of three hyphens (---) first, then title: and summary:, then three hyphens again.' });
  }
  const body: Body = { source: split.body, file, line: split.bodyLine };
  const { located, problems } = parseYaml(split.yaml, file, 2);
  if (problems.length) return { located, body, problems };
  const checked = checkShape(schema, located, explainUnknown);
  return checked.ok ? { located, body, data: checked.data, problems: [] } : { located, body, problems: checked.problems };
}

function pick(data: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]));
}
