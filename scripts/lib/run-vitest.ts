import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** How many tests passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/** Runs a command of the project's own Node and tells its exit code; it prints as it goes unless `quiet`. */
export function runNode(args: readonly string[], { cwd = resolve('.'), quiet = false } = {}): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd, stdio: quiet ? 'ignore' : 'inherit' });
    child.on('exit', (code) => done(code ?? 1));
  });
}

/** Runs tests – `--project unit`, or a file – and counts them; a run that breaks off counts as one failure. */
export async function runVitest(choice: readonly string[], { cwd = resolve('.'), quiet = false } = {}): Promise<Counts> {
  const report = join(cwd, '.cache', 'tests.json');
  mkdirSync(join(cwd, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const vitest = join(cwd, 'node_modules', 'vitest', 'vitest.mjs');
  const code = await runNode([vitest, 'run', ...choice, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { cwd, quiet });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: code !== 0 && numFailedTests === 0 ? 1 : numFailedTests };
}
