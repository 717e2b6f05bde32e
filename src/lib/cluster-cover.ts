import { createHash } from 'node:crypto';
import type { Cluster, ClusterNode } from './cluster.ts';

/** A part of the drawing, turned, for one entry. */
export interface Cover extends Cluster {
  /** Left, top, width and height of what is seen. */
  viewBox: [number, number, number, number];
}

/** Most width and height of what is seen; the whole drawing is 200 wide and high. */
const seen = { width: 208, height: 150 };

/**
 * Crops the drawing for an entry without a photograph: turned, perhaps mirrored, and moved as its key says,
 * so that covers differ and each stays the same. `ratio` is width through height.
 */
export function coverOf({ nodes, lines }: Cluster, seed: string, ratio: number): Cover {
  const [turn = 0, mirror = 0, aside = 0, up = 0] = createHash('sha256').update(seed).digest();
  const angle = (turn / 256) * 2 * Math.PI;
  const height = Math.min(seen.height, seen.width / ratio);
  const width = height * ratio;
  // A picture wider than high has a network wider than high.
  const stretch = Math.max(1, ratio * 0.75);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle) * (mirror % 2 ? -1 : 1)];
  const moved = new Map(nodes.map((node): [string, ClusterNode] => [node.key, { ...node, x: Math.round(stretch * (node.x * cos - node.y * sin)), y: Math.round(node.x * sin + node.y * cos) }]));
  const at = ({ key }: ClusterNode) => moved.get(key) as ClusterNode;
  // The middle of the network stays in sight, off the middle of the picture.
  const [x, y] = [(aside / 255 - 0.5) * width * 0.4, (up / 255 - 0.5) * height * 0.4];
  return {
    nodes: nodes.map(at),
    lines: lines.map(({ from, to }) => ({ from: at(from), to: at(to) })),
    viewBox: [Math.round(x - width / 2), Math.round(y - height / 2), Math.round(width), Math.round(height)],
  };
}
