import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../lib/build.ts';
import { figure } from './lib/figure.ts';
import { buildProject, digestOf, layProject } from './lib/project.ts';

const { path, remove } = temporaryFolder();
const project = join(path, 'project');
afterAll(remove);

/** Runs a command that needs root: as it is, or by sudo where that asks for no password. */
const asRoot = (...command: string[]) => [command, ['sudo', '-n', ...command]].some(([name = '', ...args]) => spawnSync(name, args, { stdio: 'ignore' }).status === 0);

/** Does something while a folder is a small disk of its own, in megabytes; undefined where nothing may be mounted. */
async function onSmallDisk<T>(folder: string, size: number, work: () => Promise<T>): Promise<T | undefined> {
  mkdirSync(folder, { recursive: true });
  if (!asRoot('mount', '-t', 'tmpfs', '-o', `size=${size}m`, 'tmpfs', folder)) return undefined;
  try {
    return await work();
  } finally {
    asRoot('umount', folder);
  }
}

const said = { lt: /\n\nDiske nebeliko vietos.*\. Atlaisvinkite vietos .*\n\nSvetainė nesurinkta; ankstesnis aplankas dist\/ liko, koks buvo\.\n$/, en: /\n\nThe disk is full.*\. Make room .*\n\nNothing was built; the earlier dist\/ is as it was\.\n$/ };
const trace = /^\s+at |node_modules|\bError:/m;

test('a full disk is told in plain words, and the earlier site stays', async () => {
  layProject(project);
  expect((await buildProject(project)).code).toBe(0);
  const earlier = digestOf(join(project, 'dist'));
  const stages: string[] = [];
  const fails = async (locale: 'lt' | 'en', args: string[] = []) => {
    const { code, output } = await buildProject(project, { CHECK_LANG: locale }, args);
    expect([code, said[locale].test(output), output.match(trace)?.[0]]).toEqual([1, true, undefined]);
    expect(digestOf(join(project, 'dist'))).toBe(earlier);
    stages.push(/^ {2}(\S.*) – (?:nepavyko|failed)$/m.exec(output)?.[1] ?? 'the swap, onto another disk');
    return true;
  };

  // The site itself is warm: only the copying to the other disk finds no room.
  const other = join(path, 'other');
  const copied = await onSmallDisk(other, 3, async () => {
    mkdirSync(join(other, 'dist'));
    await fails('en', ['--out', join(other, 'dist')]);
    return readdirSync(other);
  });
  if (copied === undefined) {
    console.warn('No disk can be mounted here (root is needed): a full disk is not tried.');
    return figure('whole', 'A full disk', 'could not run here: mounting needs root');
  }
  expect(copied).toEqual(['dist']);
  for (const [size, locale] of [[2, 'lt'], [12, 'en']] as const) await onSmallDisk(join(project, '.cache'), size, () => fails(locale));
  expect(stages).toHaveLength(3);
  expect((await buildProject(project)).code).toBe(0);
  figure('whole', 'A disk that gets full (tmpfs of 2, 3 and 12 MB)', `3 of 3: plain words in Lithuanian or English, no stack trace, the earlier site byte for byte; it got full in: ${stages.join('; ')}`);
});
