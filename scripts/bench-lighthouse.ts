import { writeFileSync } from 'node:fs';
import lighthouse from 'lighthouse';
import { serveCompressed } from '../bench/serve-compressed.ts';
import { kindOf, kinds, samplesOf } from '../tests/browser/lib/addresses.ts';
import { launchBrowser } from '../tests/lib/chromium.ts';
import { dist } from '../tests/lib/pages.ts';

// Lighthouse, mobile, simulated slow 4G: the largest page of every indexable kind in both languages. Build first.
const unindexed = new Set(['not found', 'search']);
const categoriesAsked = ['performance', 'accessibility', 'best-practices', 'seo'];
const asked = process.argv.slice(2);
const addresses = asked.length ? asked : samplesOf(kinds.filter((kind) => !unindexed.has(kind)));
const port = 9300 + (process.pid % 600);
const served = await serveCompressed(dist);
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
const results = [];

for (const address of addresses) {
  const run = await lighthouse(`${served.url.replace(/\/$/, '')}${address}`, { port, output: 'json', logLevel: 'error', onlyCategories: categoriesAsked });
  if (!run) throw new Error(`Lighthouse gave nothing for ${address}.`);
  const { categories, audits } = run.lhr;
  const scores = Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]));
  const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  const failed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id));
  results.push({ address, kind: kindOf(address), ...scores, lcp: Math.round(value('largest-contentful-paint')), cls: value('cumulative-layout-shift'), tbt: Math.round(value('total-blocking-time')), bytes: Math.round(value('total-byte-weight')), failed });
  console.log(`${Object.values(scores).join(' ')}  LCP ${(value('largest-contentful-paint') / 1000).toFixed(2)} s  CLS ${value('cumulative-layout-shift').toFixed(3)}  TBT ${value('total-blocking-time').toFixed(0)} ms  ${address} ${failed.join(', ')}`);
}
await browser.close();
await served.close();
const perfect = results.filter((result) => categoriesAsked.every((name) => (result as Record<string, unknown>)[name] === 100));
console.log(`\n${perfect.length} of ${results.length} pages have 100 × 4.`);
if (!asked.length) writeFileSync('bench/results-lighthouse.json', `${JSON.stringify(results, undefined, 2)}\n`);
process.exit(0);
