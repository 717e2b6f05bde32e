import type { BuildResult } from './build-report.ts';
import { buildTables } from './build-report.ts';
import { row, table } from './markdown-table.ts';
import { readerTables, type LighthouseResult, type ReaderResult } from './reader/report.ts';

/** Everything that `npm run bench` has measured, as `bench/results.json` holds it. */
export interface BenchResults extends BuildResult {
  commit: string;
  cores: number;
  node: string;
  lcpRatioSimulated: number;
  lcpRatioApplied: number;
  reader: ReaderResult;
}

/** A goal of issue 10: what was asked, what was measured, and the most that is allowed. */
interface Goal {
  asked: string;
  most: number;
  found: number;
  unit?: string;
}

/** `docs/performance.md`: every goal beside what was measured, then the tables. */
export function performancePage(results: BenchResults, scores: readonly LighthouseResult[]): string {
  const goals = goalsOf(results, scores).map(({ asked, most, found, unit = '' }) => row(asked, `≤ ${most}${unit}`, `${found}${unit}`, found <= most ? 'yes' : '**no**'));
  return [
    '# How fast it is',
    `Written by \`npm run bench\` at commit ${results.commit}, on ${results.cores} cores (${results.build.processor ?? 'unknown'}), Node ${results.node.replace('v', '')}. Times hang on the machine and on what else it does: compare the ratios.`,
    `## What was asked\n\n${table(['', 'asked', 'measured', 'holds'], goals)}`,
    `## The reader\n\n${readerTables(results.reader, scores)}`,
    `## The editor\n\n${buildTables(results.build.sizes, results.build.real)}`,
  ].join('\n\n');
}

const entryKinds = new Set(['news', 'event', 'municipality', 'partner']);
const unbounded = new Set(['whole guide']);

function goalsOf({ lcpRatioSimulated, lcpRatioApplied, reader, build, htmlColdRatio, oneWordRatio, wholeOneWordSeconds, peakMemoryMB, exponents }: BenchResults, scores: readonly LighthouseResult[]): Goal[] {
  const entries = reader.kinds.filter(({ kind }) => entryKinds.has(kind));
  const others = reader.kinds.filter(({ kind }) => !entryKinds.has(kind) && !unbounded.has(kind));
  const most = (of: readonly number[]) => Math.max(...of);
  const [least, largest] = [build.sizes[0]?.whole, build.sizes.at(-1)?.whole];
  const below = scores.filter((score) => [score.performance, score.accessibility, score['best-practices'], score.seo].some((value) => value < 100));
  return [
    { asked: 'HTML and CSS of a news, event or partner page', most: 8000, found: most(entries.map(({ page }) => page)), unit: ' B' },
    { asked: 'the same without the words of its main part', most: 5000, found: most(entries.map(({ frame }) => frame)), unit: ' B' },
    { asked: 'HTML and CSS of every other page but the whole guide on one', most: 12_000, found: most(others.map(({ page }) => page)), unit: ' B' },
    { asked: 'a whole entry page without photograph', most: 50_000, found: most(entries.map(({ whole }) => whole)), unit: ' B' },
    { asked: 'requests of an entry page with photograph and icon', most: 7, found: most(entries.map(({ requests }) => requests)) },
    { asked: 'scripts before interaction', most: 2000, found: most(entries.map(({ scripts }) => scripts)), unit: ' B' },
    { asked: 'LCP against the floor, simulated', most: 1.1, found: lcpRatioSimulated },
    { asked: 'LCP against the floor, with applied throttling', most: 1.1, found: lcpRatioApplied },
    { asked: 'CLS of an article', most: 0, found: reader.cls },
    { asked: 'TBT of an article', most: 0, found: reader.tbt, unit: ' ms' },
    { asked: 'pages below Lighthouse 100 × 4', most: 0, found: below.length },
    { asked: 'requests of the search before its focus', most: 0, found: reader.searchRequestsBeforeFocus },
    { asked: 'first results on slow 4G after a word put in at once', most: 500, found: reader.searchAfterFocus, unit: ' ms' },
    { asked: 'results on slow 4G after the last key of a word typed', most: 500, found: reader.searchAfterTyping, unit: ' ms' },
    { asked: `search start, growth to ${largest?.cold.pages.pages ?? 0} pages`, most: 15_000, found: (largest?.searchStart ?? Number.NaN) - (least?.searchStart ?? 0), unit: ' B' },
    { asked: 'HTML from nothing against @astrojs/mdx', most: 0.5, found: htmlColdRatio },
    { asked: 'HTML after one word against @astrojs/mdx', most: 0.25, found: oneWordRatio },
    { asked: 'everything after one word at the largest size', most: 25, found: wholeOneWordSeconds, unit: ' s' },
    { asked: 'memory', most: 1000, found: peakMemoryMB, unit: ' MB' },
    { asked: 'exponent of the stage that grows fastest (1 is linear)', most: 1.05, found: most(Object.values(exponents)) },
    { asked: 'the site as it stands, after one word', most: 5, found: Number(build.real.word.wall.toFixed(1)), unit: ' s' },
    { asked: 'the site as it stands from nothing, documents in the cache', most: 60, found: Number(build.real.warm.wall.toFixed(1)), unit: ' s' },
  ];
}
