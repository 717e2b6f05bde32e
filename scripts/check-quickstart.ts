import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stop } from './lib/options.ts';

// Runs both lines of the quick start, as the README prints them, in a fresh clone: the promise to a newcomer.
const lines = /## Quick start[\s\S]*?```sh\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1]?.split('\n').map((line) => line.replace(/\s+#.*$/, '').trim()).filter(Boolean) ?? [];
const [start, test] = lines;
if (!start || !test || lines.length !== 2) stop('The quick start of README.md does not hold exactly two commands.');

const clone = join(mkdtempSync(join(tmpdir(), 'quickstart-')), 'site');
execFileSync('git', ['clone', '--quiet', resolve('.'), clone]);
try {
  await tryStart(start);
  await tryTest(test);
  console.log('\nBoth commands of the quick start work in a fresh clone.');
} finally {
  rmSync(join(clone, '..'), { recursive: true, force: true });
}

function run(command: string): { child: ChildProcess; seconds(): string } {
  console.log(`\n$ ${command}`);
  const began = performance.now();
  // A group of its own, so that the server that npm started ends with it; the machine's own Node, not this one.
  const path = (process.env.PATH ?? '').split(':').filter((folder) => !folder.includes('node_modules')).join(':');
  const child = spawn(command, { cwd: clone, shell: true, detached: true, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, PATH: path } });
  return { child, seconds: () => ((performance.now() - began) / 1000).toFixed(0) };
}

async function tryStart(command: string): Promise<void> {
  const { child, seconds } = run(command);
  const url = await new Promise<string>((done, fail) => {
    child.stdout?.on('data', (text: Buffer) => {
      process.stdout.write(text);
      const found = /http:\/\/localhost:\d+\S*/.exec(String(text))?.[0];
      if (found) done(found);
    });
    child.on('exit', (code) => fail(new Error(`“${command}” ended with ${code}`)));
  });
  for (const [page, words] of [['', 'lang="lt"'], ['en/', 'lang="en"'], ['pagefind/pagefind.js', '']] as const) {
    const response = await fetch(new URL(page, url));
    if (!response.ok || !(await response.text()).includes(words)) throw new Error(`${url}${page} does not answer as it should`);
  }
  console.log(`Served after ${seconds()} s`);
  child.removeAllListeners('exit');
  if (child.pid) process.kill(-child.pid);
}

async function tryTest(command: string): Promise<void> {
  const { child, seconds } = run(command);
  let last = '';
  child.stdout?.on('data', (text: Buffer) => {
    process.stdout.write(text);
    last = String(text).trim().split('\n').at(-1) ?? last;
  });
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0 || !/^tests: \d+ passed, 0 failed$/.test(last)) throw new Error(`“${command}” ended with ${String(code)}: ${last}`);
  console.log(`Tested after ${seconds()} s`);
}
