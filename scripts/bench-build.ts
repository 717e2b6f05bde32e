import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { buildTables, ratiosOf, type BuildResult, type SizeResult } from '../bench/build-report.ts';
import { measureHtml, measureReal, measureWhole } from '../bench/own.ts';
import { installPeers, isThere, measurePeer, peers } from '../bench/peers.ts';
import { mergeResults } from '../bench/results.ts';

// The editor’s half of the bench: how long publishing takes as the archive grows, beside stock MDX and other generators, in one run.
const { values } = parseArgs({ options: { sizes: { type: 'string', default: '100,1000,2500' } } });
const sizes = values.sizes.split(',').map(Number);

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

const real = await measureReal();
console.log(`the site as it stands: ${real.warm.wall.toFixed(1)} s, ${real.word.wall.toFixed(1)} s after one word`);

mergeResults({ ...ratiosOf(results), build: { processor: cpus()[0]?.model, sizes: results, real } } satisfies BuildResult);
console.log(`\n${buildTables(results, real)}\n`);
