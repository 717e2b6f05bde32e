import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peakMemory } from './processes.ts';

/** Seconds until the dev server shows a page, and until it shows a saved word; its memory at its peak in megabytes. */
export interface DevUsage {
  start: number;
  save: number;
  memory: number;
}

const patience = 300;
const port = 4987;

/** Too short to be hyphenated, and in no other text. */
const mark = 'q7q';

/**
 * Starts the dev server of a copy of the project, asks for the page of an entry, saves a word into it and asks until it is there.
 * @throws Error when a page does not come
 */
export async function measureDev(folder: string): Promise<DevUsage> {
  const started = performance.now();
  const env = { ...process.env, NODE_ENV: undefined, CONTENT_DIR: 'content', SITE_URL: '', ASTRO_TELEMETRY_DISABLED: '1' };
  const server = spawn(process.execPath, [join('scripts', 'dev.ts'), '--port', String(port)], { cwd: folder, env, stdio: 'ignore' });
  try {
    await until('<h1');
    const start = (performance.now() - started) / 1000;
    const file = join(folder, 'content', 'news', 'zinia-0001', 'index.lt.mdx');
    writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()} ${mark}\n`);
    const saved = performance.now();
    await until(mark);
    return { start, save: (performance.now() - saved) / 1000, memory: peakMemory(server.pid) };
  } finally {
    server.kill('SIGKILL');
  }
}

/** Asks for the page of the first news until it holds some words. */
async function until(words: string): Promise<void> {
  const begun = performance.now();
  while (!(await page()).includes(words)) {
    if (performance.now() - begun > patience * 1000) throw new Error(`The dev server did not show “${words}” in ${patience} s.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function page(): Promise<string> {
  try {
    return await (await fetch(`http://localhost:${port}/naujienos/pramanyta-zinia-nr-1-apie-susitikima-ir-mokymus/`)).text();
  } catch {
    // The server is not there yet.
    return '';
  }
}
