import type { Usage } from './processes.ts';
import { ways, type Way } from './projects.ts';

/** What was measured of each way, round by round. */
export type Rounds = Record<Way, Usage[]>;

const measures = ['cpu', 'memory', 'wall'] as const satisfies readonly (keyof Usage)[];

const names: Record<Way, string> = {
  data: 'this project as it is',
  plain: 'without the typography of texts',
  stock: 'on @astrojs/mdx, a collection of glob()',
  modules: 'on @astrojs/mdx, import.meta.glob',
};

/** The least of the rounds for each measure: what other work of the machine adds is no part of a build. */
export function leastOf(rounds: readonly Usage[]): Usage {
  const least = (measure: keyof Usage) => Math.min(...rounds.map((usage) => usage[measure]));
  return { cpu: least('cpu'), memory: least('memory'), wall: least('wall') };
}

/** How much of the cost on stock MDX each way has, measure by measure; 0.5 is a half. */
export function ratiosOf(rounds: Rounds): Record<Way, Usage> {
  const stock = leastOf(rounds.stock);
  const ratio = (way: Way) => {
    const own = leastOf(rounds[way]);
    return Object.fromEntries(measures.map((measure) => [measure, Number((own[measure] / stock[measure]).toFixed(2))])) as unknown as Usage;
  };
  return Object.fromEntries(ways.map((way) => [way, ratio(way)])) as Record<Way, Usage>;
}

/** The result as a table for a terminal. */
export function tableOf(rounds: Rounds): string {
  const ratios = ratiosOf(rounds);
  const rows = ways.map((way) => {
    const { cpu, memory, wall } = leastOf(rounds[way]);
    const ratio = ratios[way];
    return [names[way], `${cpu.toFixed(1)} s (${ratio.cpu})`, `${memory.toFixed(0)} MB (${ratio.memory})`, `${wall.toFixed(1)} s (${ratio.wall})`];
  });
  const all = [['HTML build', 'CPU', 'peak memory', 'wall'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length))) ?? [];
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}
