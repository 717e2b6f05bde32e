import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { leastOf, ratiosOf, tableOf, type Rounds } from '../bench/table.ts';
import { layProject, measureBuild, ways } from '../bench/projects.ts';

// What texts cost as data, and what they cost as modules of stock MDX: the HTML stage alone, one way after the other.
const entries = 1000;
const roundCount = 2;
const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();

for (const way of ways) layProject(way, entries);
const rounds: Rounds = { data: [], plain: [], stock: [], modules: [] };
for (let round = 1; round <= roundCount; round += 1) {
  for (const way of ways) {
    const usage = await measureBuild(way);
    rounds[way].push(usage);
    console.log(`Round ${round}, ${way}: ${usage.cpu.toFixed(1)} s of CPU, ${usage.memory.toFixed(0)} MB, ${usage.wall.toFixed(1)} s`);
  }
}

console.log(`\n${entries} further news in two languages; the least of ${roundCount} rounds, in brackets as a share of stock\n\n${tableOf(rounds)}\n`);
const commit = `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'src', 'content') ? ' with changes' : ''}`;
const least = Object.fromEntries(ways.map((way) => [way, leastOf(rounds[way])]));
const result = { commit, node: process.version, cores: availableParallelism(), processor: cpus()[0]?.model, entries, rounds, least, ratios: ratiosOf(rounds) };
writeFileSync('bench/results-mdx.json', `${JSON.stringify(result, undefined, 2)}\n`);
