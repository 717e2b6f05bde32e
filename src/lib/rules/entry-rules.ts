import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shown } from '../content/shown.ts';
import { locales } from '../locales.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { dateFaults } from './dates.ts';
import { languageProblems } from './language-rules.ts';
import { neutralTexts } from './located-texts.ts';
import { pageProblems } from './page-rules.ts';
import { letterProblems, textProblems } from './text-rules.ts';
import { unusedFiles } from './unused-files.ts';
import type { WrittenEntry } from './written-entry.ts';

/** What rules need to know of the site and of the moment. */
export interface Surroundings {
  /** The day on which the project began; undefined while the settings cannot be read. */
  projectStart: string | undefined;
  /** Hosts of the site itself, without www. */
  ownHosts: ReadonlySet<string>;
  /** The moment as of which the site is built. */
  now: Date;
}

/** Checks the writing of one entry in all its languages. */
export function entryProblems(written: WrittenEntry, { projectStart, ownHosts, now }: Surroundings): Problem[] {
  const { entry, located, texts } = written;
  const pages = locales.flatMap((locale) => {
    const text = texts[locale];
    return text ? [...textProblems(text.words, text.blocks, locale), ...pageProblems(text, locale, ownHosts)] : [];
  });
  return [
    ...pages,
    ...letterProblems(neutralTexts(entry, located)),
    ...languageProblems(written),
    ...dateFaults(entry, projectStart, now).map(({ path, fault }) => ({ ...located.lt.placeOf(path), ...fault })),
    ...unused(written),
  ];
}

function unused({ entry, texts: { lt, en } }: WrittenEntry): Problem[] {
  // While a text cannot be read, nobody knows what it shows.
  if (!lt || (entry.body.en && !en)) return [];
  const documents = [lt, ...(en ? [en] : [])].map(({ document }) => document);
  return unusedFiles(readdirSync(entry.folder), entry, documents).map((name) => problem({ file: shown(join(entry.folder, name)), line: 1, column: 1 }, 'unusedFile', { name }));
}
