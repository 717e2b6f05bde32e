import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ageOf } from '../../scripts/lib/accessibility/age.ts';
import { digestOfPage, evaluate, lookAtPage, looks, type Outcome } from '../../scripts/lib/accessibility/evaluate.ts';
import { checkNames, evaluationSchema } from '../../src/lib/schemas/evaluation.ts';
import { entryId } from '../../src/lib/content/entry.ts';
import { assembleSite, loadContent } from '../../src/project.ts';
import { addresses, kinds, samplesOf } from '../browser/lib/addresses.ts';
import { bringAxe } from '../browser/lib/axe.ts';
import { openSite, type OpenSite } from '../browser/lib/site.ts';
import { dist } from '../lib/pages.ts';
import { figure } from './lib/figure.ts';

// One page of each kind and language; `npm run a11y-report` asks all.
const samples = samplesOf(kinds);
let site: OpenSite;
let outcome: Outcome;

beforeAll(async () => {
  site = await openSite();
  outcome = await evaluate(site.browser, samples, site.at, () => undefined);
}, 590_000);

afterAll(() => site.close());

test('every check had something to look at, and none found anything', () => {
  expect(outcome.checks.map(({ check }) => check)).toEqual(checkNames);
  expect(outcome.checks.filter(({ asked }) => asked < samples.length / 2)).toEqual([]);
  expect(outcome.findings.filter(({ check }) => check !== 'bestPractice')).toEqual([]);
  const asked = (check: (typeof checkNames)[number]) => outcome.checks.find((one) => one.check === check)?.asked ?? 0;
  const pages = `${samples.length} pages, one of each kind and language`;
  figure('accessibility', `axe, WCAG 2.2 A and AA, ${looks.length} ways of looking at ${pages}`, `0 breaches by ${asked('wcag')} rules on pages`);
  figure('accessibility', `A walk by Tab over ${pages}`, `${asked('reach')} of ${asked('reach')} elements reached, each seen and in order; 0 traps`);
  figure('accessibility', `320 px, wider spacing, no motion, targets of 24 px on ${pages}`, `0 faults; ${asked('targetSize')} targets`);
});

const spoilt = `<!doctype html><html lang="lt"><title>Spoilt</title><link rel="icon" href="data:,">
  <style>@keyframes turn { to { opacity: 0 } } .bare { outline: none } .turn { animation: turn 9s infinite } .lid { position: fixed; inset: auto 0 0; height: 6rem; background: #fff }
  .tight { height: 1.3em; overflow: hidden; white-space: nowrap; width: 9ch }</style>
  <header><nav><a href="#nowhere">Past</a></nav></header>
  <main><h1>Spoilt</h1><img src="data:,"><a class="bare" href="/a">Bare</a><span class="turn">Turns</span>
  <div style="position: fixed; bottom: 1rem"><a href="/b">Under a lid</a></div><div class="lid"></div>
  <button id="early" tabindex="-1">Early</button><a id="back" href="/d">Leads back</a><p style="width: 900px">Wide</p><p class="tight">Tight text</p><button style="width: 9px; height: 9px; padding: 0" aria-label="Small"></button>
  <a href="/c">Never reached</a></main>
  <script>back.addEventListener('keydown', (event) => { if (event.key === 'Tab') { event.preventDefault(); early.focus(); } });</script>`;

test('a page with all of these faults is caught in each respect', async () => {
  const page = await site.browser.newPage();
  await bringAxe(page);
  await page.route('**/spoilt/', (route) => route.fulfill({ contentType: 'text/html', body: spoilt }));
  const { findings } = await lookAtPage(page, '/spoilt/', site.at('/spoilt/'));
  await page.close();
  expect(findings.filter(({ rule }) => rule === 'image-alt')).not.toEqual([]);
  expect([...new Set(findings.map(({ check }) => check))].sort()).toEqual(expect.arrayContaining(checkNames.filter((check) => check !== 'bestPractice').toSorted()));
});

test('the committed report tells of today’s pages; one that is older is named and breaks nothing', () => {
  const file = join('content', 'accessibility-report.json');
  expect(existsSync(file)).toBe(true);
  const { date, pages } = evaluationSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const today = Object.fromEntries(addresses.map((address) => [address, digestOfPage(dist, address)]));
  const { routes, entries } = assembleSite(loadContent());
  const printers = new Set(entries.filter(({ body }) => body.lt.source.includes('<Evaluation ')).map(entryId));
  const printing = (address: string) => routes.some((route) => route.address === address && printers.has(route.id));
  const { changed, added, gone } = ageOf(pages, today, printing);
  if (changed.length + added.length + gone.length) console.warn(`The accessibility report of ${date} is older than the site: ${changed.length} pages have changed since, ${added.length} have come, ${gone.length} are gone. “npm run a11y-report” makes a new one.`);
  figure('accessibility', `The whole report of ${date}, beside the pages of today`, `${Object.keys(pages).length} pages; ${changed.length} changed since, ${added.length} new, ${gone.length} gone`);
});
