import { execFile } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** What is otherwise on another machine: the time zone, the language, the number of threads, a stray variable, and what `other-machine.ts` changes. */
const otherwise = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  UV_THREADPOOL_SIZE: '1',
  // A variable that Vite takes for a word of its own.
  DEV: '1',
  NODE_OPTIONS: `--experimental-strip-types --no-warnings --import ${pathToFileURL(resolve('scripts', 'lib', 'other-machine.ts')).href}`,
};

/**
 * Builds a copy of the project with the packages of this one, `elsewhere` as if on another machine on another day.
 * @returns the folder that was built
 * @throws Error with what the build said when it fails
 */
export async function buildCopy(folder: string, { elsewhere }: { elsewhere: boolean }): Promise<string> {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const env = { ...process.env, NODE_ENV: undefined, ...(elsewhere && otherwise) };
  await promisify(execFile)(process.execPath, [join('scripts', 'run.mjs'), 'build'], { cwd: folder, env, maxBuffer: 1e8 });
  return join(folder, 'dist');
}
