import { costOfEntry, exponentOf, projected } from './fit.ts';
import { row, table } from './markdown-table.ts';
import type { HtmlUsage, RealUsage, WholeUsage } from './own.ts';
import type { Peer } from './peers.ts';
import type { Usage } from './processes.ts';

/** What was measured with one number of further news. */
export interface SizeResult {
  entries: number;
  data: HtmlUsage;
  stock: HtmlUsage;
  whole: WholeUsage;
  peers: Partial<Record<Peer, { cold: Usage; word: Usage }>>;
}

/** What `npm run bench:build` writes: the figures that goals are set for, and what they are of. */
export interface BuildResult extends ReturnType<typeof ratiosOf> {
  build: { processor: string | undefined; sizes: SizeResult[]; real: RealUsage };
}

const names = { data: 'this project', stock: 'this project on @astrojs/mdx', astro: 'Astro, minimal', starlight: 'Starlight', eleventy: 'Eleventy', hugo: 'Hugo' } as const;

const cpu = ({ cpu: value }: Usage) => `${value.toFixed(1)} s`;

/** The figures that goals are set for, from the largest size. */
export function ratiosOf(results: readonly SizeResult[]) {
  const last = results.at(-1);
  if (!last) throw new Error('Nothing was measured.');
  const share = (one: Usage, other: Usage) => Number((one.cpu / other.cpu).toFixed(3));
  return {
    entries: last.entries,
    htmlColdRatio: share(last.data.cold, last.stock.cold),
    oneWordRatio: share(last.data.word, last.stock.word),
    wholeOneWordSeconds: Number(last.whole.word.wall.toFixed(1)),
    peakMemoryMB: Math.round(Math.max(last.whole.cold.memory, last.whole.word.memory)),
    exponents: Object.fromEntries(stagesOf(results).map(({ name, points }) => [name, Number(exponentOf(points).toFixed(2))])),
  };
}

/** The editor’s half of `docs/performance.md`: tables in Markdown. */
export function buildTables(results: readonly SizeResult[], real: RealUsage): string {
  const sizes = results.map(({ entries }) => `${entries}`);
  const ways = ['data', 'stock', 'astro', 'starlight', 'eleventy', 'hugo'] as const;
  const usage = (result: SizeResult, way: (typeof ways)[number]) => (way === 'data' || way === 'stock' ? result[way] : result.peers[way]);
  const html = (what: 'cold' | 'word') => ways.map((way) => row(names[way], ...results.map((result) => {
    const own = usage(result, way);
    return own ? `${cpu(own[what])} (${(own[what].cpu / result.stock[what].cpu).toFixed(2)})` : '–';
  })));
  const dev = (['data', 'stock'] as const).map((way) => row(names[way], ...results.map((result) => `${result[way].dev.start.toFixed(1)} s, ${result[way].dev.save.toFixed(1)} s`)));
  const stages = stagesOf(results).map(({ name, points }) => row(name, ...points.map(([, value]) => `${value.toFixed(1)} s`), ...(points.length > 1 ? [exponentOf(points).toFixed(2), `${(costOfEntry(points) * 1000).toFixed(1)} ms`] : ['–', '–'])));
  const whole = (['cold', 'word'] as const).map((what) => row(what === 'cold' ? 'from nothing' : 'after one word', ...results.map(({ whole: one }) => `${one[what].wall.toFixed(1)} s, ${cpu(one[what])} CPU, ${one[what].memory.toFixed(0)} MB, ${one[what].pages.restored} of ${one[what].pages.pages} pages restored`)));
  const sizesOf = results.map(({ entries, whole: { cold, home, list, searchStart, search } }) => row(entries, cold.pages.pages, cold.files, `${(cold.bytes / 1e6).toFixed(1)} MB`, `${home} B`, `${list} B`, `${searchStart} B`, `${search.bytes} B`, `${search.afterFocus} ms`));
  const asItStands = (['warm', 'word'] as const).map((what) => row(what === 'warm' ? 'from nothing, documents in the cache' : 'after one word', `${real[what].wall.toFixed(1)} s`, cpu(real[what]), `${real[what].memory.toFixed(0)} MB`, `${real[what].pages.restored} of ${real[what].pages.pages}`));
  const slowest = results.at(-1)?.whole.cold.pages.slowest ?? [];
  return [
    `### HTML from nothing\n\nProcessor time, in brackets as a share of stock MDX; so many news in two languages.\n\n${table(['', ...sizes], html('cold'))}`,
    `### HTML after one word\n\n${table(['', ...sizes], html('word'))}`,
    `### Dev server: to the first page, and from save to browser\n\n${table(['', ...sizes], dev)}`,
    `### Everything\n\n${table(['', ...sizes], whole)}`,
    `### Stages of a build from nothing\n\nProcessor time of the process that builds, the exponent with which it grows (1 is linear), and what one more entry costs.\n\n${table(['stage', ...sizes, 'exponent', 'entry'], stages)}`,
    `### At ${far.toLocaleString('en')} entries, by these figures\n\n${table(['', 'from nothing'], farRows(results))}`,
    `### What grows\n\n${table(['entries', 'pages', 'files', 'all', 'home page', 'largest list', 'search before the first word', 'a first query', 'on slow 4G after the focus'], sizesOf)}`,
    `### The site as it stands\n\n${table(['', 'time', 'processor', 'memory', 'pages restored'], asItStands)}`,
    `### The slowest pages at the largest size\n\n${table(['page', 'time'], slowest.map(({ address, milliseconds }) => row(address, `${milliseconds} ms`)))}`,
  ].join('\n\n');
}

/** The archive of which `docs/scale.md` speaks. */
const far = 100_000;

function farRows(results: readonly SizeResult[]): string[] {
  const at = (read: (result: SizeResult) => number) => projected(results.map((result) => [result.entries, read(result)] as const), far);
  const minutes = (value: number) => `${(value / 60).toFixed(1)} min of CPU`;
  return [
    ...stagesOf(results).map(({ name, points }) => row(name, minutes(projected(points, far)))),
    row('memory', `${(at(({ whole }) => whole.cold.memory) / 1000).toFixed(1)} GB`),
    row('files', Math.round(at(({ whole }) => whole.cold.files)).toLocaleString('en')),
    row('bytes', `${(at(({ whole }) => whole.cold.bytes) / 1e9).toFixed(1)} GB`),
    row('search before the first word', `${(at(({ whole }) => whole.searchStart) / 1000).toFixed(0)} kB`),
  ];
}

/** The stages of builds from nothing with their processor time at each size. */
function stagesOf(results: readonly SizeResult[]): { name: string; points: [number, number][] }[] {
  const all = results[0]?.whole.cold.stages ?? [];
  return all.map(({ name }) => ({ name, points: results.map(({ entries, whole }): [number, number] => [entries, whole.cold.stages.find((stage) => stage.name === name)?.cpu ?? 0]) }));
}
