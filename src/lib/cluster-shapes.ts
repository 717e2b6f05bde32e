import type { ClusterLine } from './cluster.ts';
import type { PartnerKind } from './schemas/entries.ts';

/** What is told apart in the drawing and its legend, in the order of the legend. */
export const clusterGroups = ['promoter', 'municipality', 'institution', 'college', 'organisation'] as const;

export type ClusterGroup = (typeof clusterGroups)[number];

/** The group that a kind of partner is drawn as. */
export function groupOf(kind: PartnerKind): ClusterGroup {
  if (kind === 'municipal-institution') return 'institution';
  return kind === 'promoter' || kind === 'municipality' || kind === 'college' ? kind : 'organisation';
}

interface Point {
  x: number;
  y: number;
}

/**
 * SVG path of a node's shape, so that kinds are told apart without colour: a square for a municipality,
 * a diamond for its institution, a triangle for a college, a circle for the rest; `size` is about half its width.
 */
export function shapePath(group: ClusterGroup, { x, y }: Point, size: number): string {
  const n = (factor: number) => round(size * factor);
  switch (group) {
    case 'municipality':
      return `M${round(x - n(0.9))} ${round(y - n(0.9))}h${n(1.8)}v${n(1.8)}h${n(-1.8)}z`;
    case 'institution':
      return `M${x} ${round(y - n(1.2))}l${n(1.2)} ${n(1.2)} ${n(-1.2)} ${n(1.2)} ${n(-1.2)} ${n(-1.2)}z`;
    case 'college':
      return `M${x} ${round(y - n(1.2))}l${n(1.2)} ${n(2)}h${n(-2.4)}z`;
    default:
      return `M${round(x - size)} ${y}a${size} ${size} 0 1 0 ${2 * size} 0 ${size} ${size} 0 1 0 ${-2 * size} 0z`;
  }
}

/** SVG path of all shapes of some nodes, in one colour. */
export function shapesPath(nodes: readonly (Point & { kind: PartnerKind })[], size: number): string {
  return nodes.map((node) => shapePath(groupOf(node.kind), node, size)).join('');
}

/** SVG path of lines. */
export function linesPath(lines: readonly ClusterLine<Point>[]): string {
  return lines.map(({ from, to }) => `M${from.x} ${from.y} ${to.x} ${to.y}`).join('');
}

const round = (value: number) => Math.round(value * 10) / 10;
