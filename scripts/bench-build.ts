import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { buildTables, ratiosOf, type SizeResult } from '../bench/build-report.ts';
import { measureHtml, measureWhole } from '../bench/own.ts';
import { installPeers, isThere, measurePeer, peers } from '../bench/peers.ts';

// The editor’s half of the bench: how long publishing takes as the archive grows, beside stock MDX and other generators, in one run.
const { values } = parseArgs({ options: { sizes: { type: 'string', default: '100,1000,2500' } } });
const sizes = values.sizes.split(',').map(Number);
const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();

installPeers();
const results: SizeResult[] = [];
for (const entries of sizes) {
  const said = (what: string) => console.log(`${entries} entries: ${what}`);
  const found: SizeResult['peers'] = {};
  for (const peer of peers) {
    if (isThere(peer)) found[peer] = await measurePeer(peer, entries);
    said(found[peer] ? `${peer}, ${found[peer].cold.cpu.toFixed(1)} s of CPU` : `${peer} is not installed on this machine and is left out`);
  }
  const stock = await measureHtml('stock', entries);
  said(`stock MDX, ${stock.cold.cpu.toFixed(1)} s and ${stock.word.cpu.toFixed(1)} s after one word`);
  const data = await measureHtml('data', entries);
  said(`this project, ${data.cold.cpu.toFixed(1)} s and ${data.word.cpu.toFixed(1)} s after one word`);
  const whole = await measureWhole();
  said(`everything, ${whole.cold.wall.toFixed(1)} s and ${whole.word.wall.toFixed(1)} s after one word`);
  results.push({ entries, data, stock, whole, peers: found });
}

const commit = `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'src', 'scripts') ? ' with changes' : ''}`;
const build = { commit, node: process.version, cores: availableParallelism(), processor: cpus()[0]?.model, ...ratiosOf(results), sizes: results };
const file = 'bench/results.json';
const earlier = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
writeFileSync(file, `${JSON.stringify({ ...earlier, build }, undefined, 2)}\n`);
mkdirSync('.cache/bench', { recursive: true });
const tables = buildTables(results);
writeFileSync('.cache/bench/build.md', `${tables}\n`);
console.log(`\n${tables}\n`);
