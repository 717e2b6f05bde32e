import type { Cluster } from '../lib/cluster.ts';
import { coverOf } from '../lib/cluster-cover.ts';
import { linesPath, shapesPath } from '../lib/cluster-shapes.ts';

/** A crop of the drawing, chosen by `seed`, as an SVG file of this size with its colours in it. */
export function groundSvg(cluster: Cluster, seed: string, size: { width: number; height: number }, colours: Record<string, string>): string {
  const cover = coverOf(cluster, seed, size.width / size.height);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="${cover.viewBox.join(' ')}" preserveAspectRatio="xMidYMid slice">${networkMarkup(cover, colours)}</svg>`;
}

/** The lines and shapes of the drawing as elements of SVG, with their colours in them, for a deep ground. */
export function networkMarkup({ nodes, lines }: Cluster, colours: Record<string, string>): string {
  const hub = nodes.find(({ role }) => role === 'promoter');
  const middle = hub ? `<circle cx="${hub.x}" cy="${hub.y}" r="13" fill="${colours['on-deep']}"/>` : '';
  const outer = shapesPath(nodes.filter((node) => node !== hub), 7);
  return `<path d="${linesPath(lines)}" fill="none" stroke="${colours['cluster-line']}" stroke-width="1.25"/><path d="${outer}" fill="${colours.amber}"/>${middle}`;
}
