import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const file = 'bench/results.json';

/** Writes figures into `bench/results.json` with the commit and the machine's cores; what other benchmarks wrote there stays. */
export function mergeResults(figures: Record<string, unknown>): void {
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  writeFileSync(file, `${JSON.stringify({ ...known, ...figures, commit, cores: cpus().length }, undefined, 2)}\n`);
}
