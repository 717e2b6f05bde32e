import { row, table } from '../markdown-table.ts';
import type { KindBytes } from './bytes.ts';

/** What `npm run bench:reader` measured. */
export interface ReaderResult {
  /** By method and article: milliseconds to the largest part of the page, of ours and of the floor. */
  loads: Record<string, { own: number; floor: number; ratio: number }>;
  cls: number;
  tbt: number;
  searchRequestsBeforeFocus: number;
  /** Milliseconds to the first results: of a word put in at once, and after the last key of one that is typed. */
  searchAfterFocus: number;
  searchAfterTyping: number;
  firstQuery: number;
  kinds: KindBytes[];
}

/** What `npm run bench:lighthouse` writes of a page. */
export interface LighthouseResult {
  address: string;
  kind?: string;
  performance: number;
  accessibility: number;
  'best-practices': number;
  seo: number;
  lcp: number;
  cls: number;
  tbt: number;
}

/** The reader’s half of `docs/performance.md`: tables in Markdown. */
export function readerTables({ loads, cls, tbt, searchRequestsBeforeFocus, searchAfterFocus, searchAfterTyping, firstQuery, kinds }: ReaderResult, scores: readonly LighthouseResult[]): string {
  const lcp = Object.entries(loads).map(([name, { own, floor, ratio }]) => row(name, `${own} ms`, `${floor} ms`, ratio));
  const bytes = kinds.map(({ kind, address, page, frame, whole, scripts, requests }) => row(kind, address, page, frame, whole, scripts, requests));
  const lighthouse = scores.map((score) => row(score.address, [score.performance, score.accessibility, score['best-practices'], score.seo].join(' '), `${score.lcp} ms`, score.cls.toFixed(3), `${score.tbt} ms`));
  return [
    `### Bytes of the heaviest page of each kind\n\nPacked by Brotli. “Frame” is the page without the words of its main part; “all” is the page with fonts, scripts, icon and drawings, without photographs; requests are counted with the first photograph.\n\n${table(['kind', 'page', 'HTML and CSS', 'frame', 'all', 'scripts', 'requests'], bytes)}`,
    `### The largest part of an article against the floor\n\nThe same article on a page written by hand, loaded by turns; the middle of the rounds.\n\n${table(['', 'ours', 'floor', 'ratio'], lcp)}\n\nLayout shift ${cls}, blocking time ${tbt} ms.`,
    `### Search\n\n${searchRequestsBeforeFocus} requests before the focus; on slow 4G the first results stand ${searchAfterFocus} ms after a word that is put in at once, and ${searchAfterTyping} ms after the last key of one that is typed, a key in 120 ms; the page itself loads ${firstQuery} B for a first query, and its worker the engine and a part or two of the index beside it.`,
    `### Lighthouse, mobile\n\nPerformance, accessibility, best practices, search engines.\n\n${table(['page', 'scores', 'LCP', 'CLS', 'TBT'], lighthouse)}`,
  ].join('\n\n');
}
