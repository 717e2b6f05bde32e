import { expect, test } from 'vitest';
import { performancePage, type BenchResults } from '../../bench/performance-page.ts';
import type { LighthouseResult } from '../../bench/reader/report.ts';

const usage = { cpu: 2, memory: 300, wall: 1 };
const built = { ...usage, pages: { pages: 20, restored: 19, slowest: [{ address: '/naujienos/', milliseconds: 7 }] }, documents: { all: 1, made: 1 }, cards: { all: 1, made: 1 }, files: 9, bytes: 1000, stages: [] };
const html = { cold: usage, word: usage, dev: { start: 1, save: 1, memory: 1 } };
const whole = (searchStart: number) => ({ cold: built, word: built, home: 1, list: 1, searchStart, search: { requestsBeforeFocus: 0, afterFocus: 300, afterTyping: 100, bytes: 90_000 } });
const size = (entries: number, searchStart: number) => ({ entries, data: html, stock: html, whole: whole(searchStart), peers: {} });
const kind = { kind: 'news' as const, address: '/naujienos/viena/', page: 7000, frame: 5200, whole: 40_000, scripts: 1400, requests: 6 };
const score = (performance: number): LighthouseResult => ({ address: '/', performance, accessibility: 100, 'best-practices': 100, seo: 100, lcp: 900, cls: 0, tbt: 0 });

const results: BenchResults = {
  commit: 'abc1234', cores: 2, node: 'v24.0.0', entries: 2500, htmlColdRatio: 0.4, oneWordRatio: 0.3, wholeOneWordSeconds: 20, peakMemoryMB: 900, exponents: { pages: 0.9 },
  lcpRatioSimulated: 1.05, lcpRatioApplied: 1.2,
  build: { processor: undefined, sizes: [size(100, 500), size(2500, 9000)], real: { warm: built, word: built } },
  reader: { loads: {}, cls: 0, tbt: 0, searchRequestsBeforeFocus: 0, searchAfterFocus: 200, searchAfterTyping: 100, firstQuery: 80_000, kinds: [kind] },
};

test('each goal stands beside what was measured, and one that is missed is said so', () => {
  const page = performancePage(results, [score(100), score(99)]);
  expect(page).toContain('| HTML and CSS of a news, event or partner page | ≤ 8000 B | 7000 B | yes |');
  expect(page).toContain('| the same without the words of its main part | ≤ 5000 B | 5200 B | **no** |');
  expect(page).toContain('| LCP against the floor, with applied throttling | ≤ 1.1 | 1.2 | **no** |');
  expect(page).toContain('| HTML after one word against @astrojs/mdx | ≤ 0.25 | 0.3 | **no** |');
  expect(page).toContain('| search start, growth to 20 pages | ≤ 15000 B | 8500 B | yes |');
  expect(page).toContain('| pages below Lighthouse 100 × 4 | ≤ 0 | 1 | **no** |');
});

test('the slowest pages and a machine that does not tell its name are written', () => {
  const page = performancePage(results, []);
  expect(page).toContain('| /naujienos/ | 7 ms |');
  expect(page).toContain('commit abc1234, on 2 cores (unknown), Node 24.0.0');
});
