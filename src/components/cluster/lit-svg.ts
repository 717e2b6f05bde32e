import type { Cluster } from '../../lib/cluster.ts';
import { linesPath, shapesPath } from '../../lib/cluster-shapes.ts';

/**
 * The drawing as an SVG file of its own with one partner and its lines lit and the rest dimmed, on a ground of the page:
 * a file, because the page of a partner need not carry what decorates it.
 * @param lit key of the partner
 * @param colours `#rrggbb` by role
 */
export function litSvg({ nodes, lines }: Cluster, lit: string, colours: Readonly<Record<string, string>>): string {
  const hub = nodes.find(({ role }) => role === 'promoter');
  const outer = nodes.filter((node) => node !== hub);
  const litLines = lines.filter(({ from, to }) => from.key === lit || to.key === lit);
  const near = outer.filter(({ key }) => key !== lit && litLines.some(({ from, to }) => from.key === key || to.key === key));
  const paint = `fill="none" stroke="${colours['cluster-line']}" stroke-width="1.25"`;
  const rest = `<g opacity=".35"><path ${paint} d="${linesPath(lines)}"/><path d="${shapesPath(outer, 6.5)}"/></g>`;
  const shown = `<path ${paint} d="${linesPath(litLines)}"/><path d="${shapesPath(near, 6.5)}${shapesPath(outer.filter(({ key }) => key === lit), 11)}"/>`;
  const middle = hub ? `<circle r="13" fill="${colours['on-deep']}" stroke="${colours.amber}" stroke-width="2"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-108 -108 216 216" width="216" height="216" fill="${colours.amber}">${rest}${shown}${middle}</svg>`;
}
