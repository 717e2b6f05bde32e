import { join } from 'node:path';
import { bytesByKind } from '../bench/reader/bytes.ts';
import { floorEntries, layFloor } from '../bench/reader/floor.ts';
import type { ReaderResult } from '../bench/reader/report.ts';
import { load, median, methods, type Load, type Method } from '../bench/reader/loads.ts';
import { startSearch } from '../bench/reader/search-start.ts';
import { mergeResults } from '../bench/results.ts';
import { serveCompressed } from '../bench/serve-compressed.ts';
import { layContent, runBuild, temporaryFolder } from '../tests/lib/build.ts';
import { launchBrowser } from '../tests/lib/chromium.ts';
import { dist } from '../tests/lib/pages.ts';

// How much slower a page of ours is than the same article on a page written by hand, both loaded by turns; and the start of the search. Build first.
const rounds = Number(process.argv[2] ?? 5);
const port = 9300 + (process.pid % 600);
const folder = temporaryFolder();
const at = (...parts: string[]) => join(folder.path, ...parts);

const { code, output } = await runBuild(layContent(folder.path, floorEntries()), at('own'));
if (code !== 0) throw new Error(output);
layFloor(at('floor'));
const [own, floor, site, browser] = [await serveCompressed(at('own')), await serveCompressed(at('floor')), await serveCompressed(dist), await launchBrowser([`--remote-debugging-port=${port}`])];

const pairs = { photograph: ['naujienos/su-nuotrauka/', 'naujiena/'], text: ['naujienos/be-nuotraukos/', 'be-nuotraukos/'] } as const;
const figures: ReaderResult['loads'] = {};
const worst = { simulated: 0, applied: 0 };
const ownLoads: Load[] = [];

for (const method of Object.keys(methods) as Method[]) {
  for (const [name, [ownPath, floorPath]] of Object.entries(pairs)) {
    const seen = { own: [] as Load[], floor: [] as Load[] };
    for (let round = 0; round < rounds; round += 1) {
      seen.floor.push(await load(floor.url + floorPath, port, method));
      seen.own.push(await load(own.url + ownPath, port, method));
    }
    ownLoads.push(...seen.own);
    const [ours, theirs] = [median(seen.own.map(({ lcp }) => lcp)), median(seen.floor.map(({ lcp }) => lcp))];
    const ratio = Number((ours / theirs).toFixed(2));
    worst[method] = Math.max(worst[method], ratio);
    console.log(`LCP ${method}, ${name}: ${Math.round(ours)} ms, floor ${Math.round(theirs)} ms, ratio ${ratio}`);
    figures[`lcp ${method} ${name}`] = { own: Math.round(ours), floor: Math.round(theirs), ratio };
  }
}

const searches = [];
for (let round = 0; round < rounds; round += 1) searches.push(await startSearch(browser, `${site.url}paieska/`, 'mokymai'));
const reader: ReaderResult = {
  loads: figures,
  cls: Math.max(...ownLoads.map(({ cls }) => cls)),
  tbt: Math.round(median(ownLoads.map(({ tbt }) => tbt))),
  searchRequestsBeforeFocus: Math.max(...searches.map(({ requestsBeforeFocus }) => requestsBeforeFocus)),
  searchAfterFocus: median(searches.map(({ afterFocus }) => afterFocus)),
  searchAfterTyping: median(searches.map(({ afterTyping }) => afterTyping)),
  firstQuery: Math.max(...searches.map(({ bytes }) => bytes)),
  kinds: bytesByKind(dist),
};
await browser.close();
await Promise.all([own, floor, site].map((served) => served.close()));
folder.remove();
console.log(`CLS ${reader.cls}, TBT ${reader.tbt} ms\nSearch on slow 4G: ${reader.searchRequestsBeforeFocus} requests before focus, results ${reader.searchAfterFocus} ms after a word put in, ${reader.searchAfterTyping} ms after the last key of one typed`);
mergeResults({ lcpRatioSimulated: worst.simulated, lcpRatioApplied: worst.applied, reader });
process.exit(0);
