import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyProject } from '../../../scripts/lib/copy-project.ts';
import type { BuildRun } from '../../lib/build.ts';
import { filesOf } from '../../lib/pages.ts';

const environment = (more: Record<string, string> = {}) => ({ ...process.env, NODE_ENV: undefined, CONTENT_DIR: 'content', SITE_URL: '', CHECK_LANG: 'en', BUILD_CLOCK: '2032-12-01T09:00:00+02:00', ...more });

/** Lays the project with the made-up content into a folder, with a cache of its own: what is killed there harms nothing here. */
export function layProject(folder: string): string {
  mkdirSync(folder, { recursive: true });
  copyProject(folder, resolve('tests/fixtures/content'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Builds a project to its end, as a person would. */
export function buildProject(folder: string, more: Record<string, string> = {}, args: readonly string[] = []): Promise<BuildRun> {
  return new Promise((done) => {
    execFile(process.execPath, [join('scripts', 'run.mjs'), 'build', ...args], { cwd: folder, env: environment(more), maxBuffer: 1e8 }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
  });
}

/** Begins a build in a group of processes of its own, so that all of it can be killed at once. */
export function startBuild(folder: string): ChildProcess & { pid: number } {
  const child = spawn(process.execPath, [join('scripts', 'run.mjs'), 'build'], { cwd: folder, env: environment(), detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  if (child.pid === undefined) throw new Error('The build could not be started.');
  return child as ChildProcess & { pid: number };
}

/** The bytes of a folder with the names of its files, as one digest. */
export function digestOf(folder: string): string {
  return filesOf(folder).sort().reduce((hash, file) => hash.update(file).update('\0').update(readFileSync(join(folder, file))), createHash('sha256')).digest('hex');
}
