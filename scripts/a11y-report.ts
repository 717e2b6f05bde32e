import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Evaluation } from '../src/lib/schemas/evaluation.ts';
import { launchBrowser } from '../tests/lib/chromium.ts';
import { stop } from './lib/options.ts';
import { serve } from './lib/serve.ts';

// Asks every page of the site in dist/ what a program can ask about accessibility and writes the outcome into the content, from where the
// statement sums it up. --sample asks one page of each kind and language, prints the outcome and writes nothing.
const { values } = parseArgs({ options: { sample: { type: 'boolean', default: false } } });
if (!existsSync(join('dist', 'build.json'))) stop('There is no site in dist/. Run “npm run build” first.');

const { addresses, kinds, samplesOf } = await import('../tests/browser/lib/addresses.ts');
const { digestOfPage, evaluate } = await import('./lib/accessibility/evaluate.ts');
const asked = values.sample ? samplesOf(kinds) : addresses;
const [served, browser] = await Promise.all([serve('dist'), launchBrowser()]);
const tell = (done: number) => {
  if (done % 10 === 0) console.log(`  ${done} of ${asked.length} pages`);
};
const outcome = await evaluate(browser, asked, (address) => served.url + address.slice(1), tell);

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const axe = createRequire(import.meta.url)('axe-core/package.json') as { version: string };
const report: Evaluation = {
  date: new Date().toISOString().slice(0, 10),
  commit: git('rev-parse', '--short', 'HEAD'),
  axe: axe.version,
  browser: `Chromium ${browser.version()}`,
  ...outcome,
  pages: Object.fromEntries(asked.map((address) => [address, digestOfPage('dist', address)])),
};
await Promise.all([browser.close(), served.close()]);

for (const { check, asked: number, found } of report.checks) console.log(`${check}: ${found} of ${number}`);
for (const { check, rule = '', page, look, element } of report.findings) console.log(`${check} ${rule} ${page} at ${look.width} px, ${look.colours}: ${element}`);
if (!values.sample) writeFileSync(join('content', 'accessibility-report.json'), `${JSON.stringify(report, null, 1)}\n`);
