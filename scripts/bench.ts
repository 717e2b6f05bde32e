import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performancePage, type BenchResults } from '../bench/performance-page.ts';
import type { LighthouseResult } from '../bench/reader/report.ts';
import { readResults } from '../bench/results.ts';
import { runNode } from './lib/run-vitest.ts';

// Everything that docs/performance.md says, measured in one run, one thing after the other: half an hour on two idle cores, on Linux. `--sizes 100,1000` is passed on.
const run = (name: string, ...args: string[]) => runNode([join('scripts', 'run.mjs'), name, ...args]);
const steps = [['bench-build', ...process.argv.slice(2)], ['build'], ['bench-reader'], ['bench-lighthouse']] as const;
for (const [name, ...args] of steps) {
  if ((await run(name, ...args)) !== 0) process.exit(1);
}

const scores = JSON.parse(readFileSync(join('bench', 'results-lighthouse.json'), 'utf8')) as LighthouseResult[];
const page = performancePage(readResults() as unknown as BenchResults, scores);
writeFileSync(join('docs', 'performance.md'), `${page}\n`);
console.log(`\n${page}`);
