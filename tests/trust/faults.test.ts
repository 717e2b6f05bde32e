import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawFrom, sample } from '../../bench/random.ts';
import { checkContent } from '../../src/lib/content/read-content.ts';
import { locales } from '../../src/lib/locales.ts';
import { formatProblem, type Problem } from '../../src/lib/problems/problem.ts';
import { makeSite } from '../../src/lib/site.ts';
import { layContent, temporaryFolder } from '../lib/build.ts';
import { filesOf, readPages } from '../lib/pages.ts';
import { brokenReferences, referencesOf } from '../lib/references.ts';
import { figure } from './lib/figure.ts';
import { buildProject, digestOf, layProject } from './lib/project.ts';

const { path, remove } = temporaryFolder();
const project = join(path, 'project');
const [content, dist, held] = [join(project, 'content'), join(project, 'dist'), join(path, 'held')];
const now = new Date('2032-12-01T07:00:00Z');
const files = filesOf(layContent(path)).sort();
const entries = [...new Set(files.map(dirname).filter((folder) => folder.includes('/')))];
const trace = /^\s+at |node_modules|\bError:/m;

beforeAll(async () => {
  layProject(project);
  expect((await buildProject(project, { SKIP_PACKING: '1' })).code).toBe(0);
});
afterAll(remove);

/** Does something while a file or folder of the content is away. */
async function without<T>(folder: string, name: string, work: () => T | Promise<T>): Promise<T> {
  renameSync(join(folder, name), held);
  try {
    return await work();
  } finally {
    renameSync(held, join(folder, name));
  }
}

const errorsIn = (folder: string): Problem[] => checkContent(folder, folder, now).problems.filter(({ severity }) => severity === 'error');

/** What is wrong with the words about a mistake: each must name a file of the content, say what is the matter and what to do, in both languages. */
const poorlyTold = (folder: string, problems: readonly Problem[]) =>
  problems.filter((one) => !one.file.startsWith(folder) || !locales.every((locale) => one.words[locale].what && one.words[locale].remedy && !trace.test(formatProblem(one, locale))));

test('every file of a small site, and every entry, taken away one at a time: it is left out, or the mistake is named with its file and a remedy', async () => {
  const folder = join(path, 'content');
  expect([files.length > 25, entries.length > 10, errorsIn(folder)]).toEqual([true, true, []]);
  const found = new Map<string, Problem[]>();
  for (const name of [...files, ...entries]) found.set(name, await without(folder, name, () => errorsIn(folder)));
  const named = [...found].filter(([, problems]) => problems.length);
  expect(named.flatMap(([name, problems]) => poorlyTold(folder, problems).map((one) => `${name}: ${formatProblem(one, 'en')}`))).toEqual([]);
  // An entry in Lithuanian alone is left out with its folder; a Lithuanian file taken from its English one is always missed.
  expect(named.map(([name]) => name)).toEqual(expect.arrayContaining(files.filter((name) => name.endsWith('index.lt.mdx'))));
  const count = (names: readonly string[]) => `${names.length} taken away: ${names.filter((name) => found.get(name)?.length).length} named with file and remedy, ${names.filter((name) => !found.get(name)?.length).length} left out`;
  figure('faults', 'Every file of a small site, one at a time (check)', count(files));
  figure('faults', 'Every entry of it, one at a time (check)', count(entries));
});

test('built without a file, the site has no link into nothing, or the build says what is missing and leaves the earlier site', async () => {
  const [broken, fine] = [true, false].map((wanted) => files.filter((name) => wanted === /index\.lt\.mdx$|\.png$|site\.yaml|tags\.yaml/.test(name)));
  const draw = drawFrom(29);
  const chosen = [...sample(fine ?? [], 4, draw), ...sample(broken ?? [], 4, draw)];
  const outcomes: boolean[] = [];
  for (const name of chosen) {
    const earlier = digestOf(dist);
    const { code, output } = await without(content, name, () => buildProject(project, { SKIP_PACKING: '1' }));
    outcomes.push(code === 0);
    expect([name, output.match(trace)?.[0]]).toEqual([name, undefined]);
    expect([name, code]).toEqual([name, broken?.includes(name) ? 1 : 0]);
    if (code === 1) {
      expect(output, name).toMatch(/^content\/\S+:\d+:\d+ error [a-z-]+ – \S.*; \S.*\.$/m);
      expect([name, digestOf(dist)]).toEqual([name, earlier]);
      continue;
    }
    const { content: read } = checkContent(content, content, now);
    const pages = readPages(dist);
    const site = makeSite(read ?? expect.fail(), { now, drafts: false });
    expect([name, brokenReferences(site, pages.flatMap(referencesOf), new Set(filesOf(dist)), pages)]).toEqual([name, []]);
  }
  figure('faults', 'Some of these, chosen by a seed, built in earnest', `${chosen.length} builds: ${outcomes.filter(Boolean).length} succeed without a link into nothing, ${outcomes.filter((one) => !one).length} name file, line and remedy and leave the earlier site; 0 stack traces`);
});

test('an empty content folder is told of in plain words', async () => {
  const earlier = digestOf(dist);
  const { code, output } = await without(project, 'content', async () => {
    mkdirSync(content);
    const run = await buildProject(project);
    rmSync(content, { recursive: true });
    return run;
  });
  expect([code, output.match(trace)?.[0], digestOf(dist) === earlier, existsSync(join(content, 'site.yaml'))]).toEqual([1, undefined, true, true]);
  expect(output).toMatch(/content\/site\.yaml:1:1 error missing-settings – There is no site\.yaml; \S/);
  expect(output).toMatch(/\n2 errors\. Nothing was built; the earlier dist\/ is as it was\.\n$/);
  figure('faults', 'An empty content folder', 'the two missing files are named with what to do; the earlier site stays');
});
