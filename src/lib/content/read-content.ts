import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkColours } from '../colours/check-colours.ts';
import { baseTokens } from '../colours/tokens.ts';
import { checkAnswers, checkProfile } from '../funders/check-profile.ts';
import { dutiesOf, profileNames } from '../funders/profiles.ts';
import { ContentError, problem, sortProblems, type Problem } from '../problems/problem.ts';
import { readClock } from '../publish.ts';
import { buildRoutes } from '../routes/build-routes.ts';
import { checkAddresses, checkMenus } from '../routes/check-addresses.ts';
import { checkDocumentNames } from '../routes/documents.ts';
import { checkRedirects } from '../routes/check-redirects.ts';
import { checkWriting } from '../rules/index.ts';
import type { Evaluation } from '../schemas/evaluation.ts';
import type { Redirects, SiteSettings, Tags } from '../schemas/site.ts';
import { sections } from '../sections.ts';
import { checkEntry } from './check-entry.ts';
import { oddPhotos } from './check-photos.ts';
import { checkPlaces } from './check-places.ts';
import { checkReferences } from './check-references.ts';
import { checkTexts } from './check-texts.ts';
import { entryId, type AnyEntry } from './entry.ts';
import { readEntry, type ReadEntry } from './read-entry.ts';
import { readSettings } from './read-settings.ts';
import { shown } from './shown.ts';
import { svgDanger } from './svg.ts';

/** All of a content folder: every entry, drafts too, checked. */
export interface Content {
  folder: string;
  settings: SiteSettings;
  tags: Tags;
  redirects: Redirects;
  /** What the last evaluation of accessibility found; undefined where there was none. */
  evaluation?: Evaluation;
  entries: AnyEntry[];
  /** What is odd but stops nothing. */
  warnings: Problem[];
}

/** What a content folder holds where it can be read, with everything that was found in it. */
export interface CheckedContent {
  /** Undefined when the settings could not be read. */
  content: Content | undefined;
  /** Errors, warnings and information, file by file. */
  problems: Problem[];
}

/**
 * Reads and checks a content folder.
 * @param fallback folder from which `site.yaml` and `tags.yaml` come where `folder` has none
 * @throws ContentError naming every mistake with its file, line and column
 */
export function readContent(folder: string, fallback: string): Content {
  const { content, problems } = checkContent(folder, fallback);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!content || errors.length) throw new ContentError(errors);
  return content;
}

/**
 * Reads and checks a content folder as `readContent` does, and throws nothing.
 * @param now the moment as of which the site is built: what is long past is told by it
 */
export function checkContent(folder: string, fallback: string, now = readClock(process.env.BUILD_CLOCK)): CheckedContent {
  if (!existsSync(folder)) return { content: undefined, problems: [problem({ file: folder, line: 1, column: 1 }, 'noContentFolder')] };
  const { settings, tags: readTags, located, locatedTags, redirects, evaluation, placeOfTag, placeOfRedirect, problems: settingsProblems } = readSettings(folder, fallback);
  const tags = readTags ?? {};
  const read = readEntries(folder);
  const entries = read.flatMap(({ entry }) => (entry ? [entry] : []));
  const routes = buildRoutes(entries, tags);
  const known = new Set([...routes.map(({ id }) => id), ...entries.map(entryId)]);
  const { texts, problems: textProblems } = checkTexts(read);
  const problems = sortProblems([
    ...settingsProblems,
    ...linkedFolders(folder),
    ...unsafeMark(folder),
    ...read.flatMap((one) => [...one.problems, ...checkEntry(one)]),
    ...checkReferences(read, readTags),
    ...textProblems,
    ...checkWriting({ folder, read, texts, site: located, tags: locatedTags, settings, now }),
    ...checkAddresses(entries, tags, routes, placeOfTag),
    ...checkDocumentNames(entries),
    ...checkRedirects(redirects, routes, known, placeOfRedirect),
    ...(settings && located ? checkMenus(settings, located, known) : []),
    ...checkPlaces(read, settings?.places),
    ...(settings && located ? [...checkColours(settings.colours, baseTokens(), located), ...checkProfile(settings.funder.profile, profileNames(), located), ...checkAnswers(settings, dutiesOf(settings), located)] : []),
    ...oddPhotos(read),
  ]);
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return { content: settings && { folder: resolve(folder), settings, tags, redirects, ...(evaluation && { evaluation }), entries, warnings }, problems };
}

/** Reads the files of every entry of a content folder, section by section. */
export function readEntries(folder: string): ReadEntry[] {
  return sections.flatMap((section) => entryFolders(join(folder, section)).map((path) => readEntry(section, path)));
}

/** Folders of entries in a section, in order of their keys; files beside them and names beginning with . or _ are nobody's entry. */
function entryFolders(sectionFolder: string): string[] {
  return itemsOf(sectionFolder)
    .filter((item) => item.isDirectory() && !/^[._]/.test(item.name))
    .map((item) => join(sectionFolder, item.name))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Links in place of folders: they could bring in anything of the machine that builds. */
function linkedFolders(folder: string): Problem[] {
  return [folder, ...sections.map((section) => join(folder, section))]
    .flatMap((parent) => itemsOf(parent).map((item) => ({ item, path: join(parent, item.name) })))
    .filter(({ item }) => item.isSymbolicLink())
    .map(({ path }) => problem({ file: shown(path), line: 1, column: 1 }, 'linkedFolder'));
}

/** The funder's mark is shown on every page: an SVG must be a drawing and nothing else. */
function unsafeMark(folder: string): Problem[] {
  const path = join(folder, 'funder', 'mark.svg');
  const danger = existsSync(path) ? svgDanger(readFileSync(path, 'utf8')) : undefined;
  return danger ? [problem({ file: shown(path), line: 1, column: 1 }, 'unsafeMark', danger)] : [];
}

function itemsOf(folder: string) {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
}
