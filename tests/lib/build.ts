import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What a run of the build said and how it ended. */
export interface BuildRun {
  code: number;
  output: string;
}

/** Runs the project's own build command on a content folder, as a person would, but for the packing, which no test of such a site needs. */
export function runBuild(content: string, out: string, environment: Record<string, string> = {}): Promise<BuildRun> {
  return new Promise((done) => {
    // Vitest says NODE_ENV=test, and Astro would then build a site for developers.
    const args = ['scripts/run.mjs', 'build', '--content', content, '--out', out];
    execFile(process.execPath, args, { cwd: resolve('.'), env: { ...process.env, NODE_ENV: undefined, SKIP_PACKING: '1', ...environment }, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
  });
}

/** An empty folder of its own for a test; `remove` takes it away. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'site-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Copies the fixture content into a folder and lays further files over it, by their paths. */
export function layContent(folder: string, files: Record<string, string | Uint8Array> = {}): string {
  const content = join(folder, 'content');
  cpSync(resolve('tests/fixtures/content'), content, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return content;
}
