import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const file = 'bench/results.json';

/** What the benchmarks have written: by what name, and in which shape, they say themselves. */
export function readResults(): Record<string, unknown> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
}

/** Writes figures into `bench/results.json` with the commit and the machine's cores; what other benchmarks wrote there stays. */
export function mergeResults(figures: Record<string, unknown>): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  writeFileSync(file, `${JSON.stringify({ ...readResults(), ...figures, commit, cores: cpus().length, node: process.version }, undefined, 2)}\n`);
}
