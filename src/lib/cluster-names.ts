import { linesOf, promoterOf, ringGroups, type ClusterLine } from './cluster.ts';
import type { Entry } from './content/entry.ts';
import type { PartnerKind } from './schemas/entries.ts';
import { textWidth, wrapName, type Box } from './text-box.ts';

/** Measures of the drawing with names, in CSS pixels at its natural width. */
export interface Frame {
  width: number;
  /** Height of the type and of a line of it. */
  size: number;
  leading: number;
  /** From one node of a side to the next: at least a finger’s 44. */
  step: number;
  /** Half the width of the ring. */
  radius: number;
  /** About half the width of a node, and the room between it and its name. */
  node: number;
  gap: number;
}

/** One layout for wide screens, one for a telephone: there a name has little room beside its node. */
export const frames = {
  wide: { width: 660, size: 15, leading: 18, step: 78, radius: 176, node: 9, gap: 8 },
  narrow: { width: 280, size: 13, leading: 15, step: 62, radius: 36, node: 7, gap: 6 },
} satisfies Record<string, Frame>;

/** A node with its name beside it; coordinates from the middle of the drawing. */
interface NamedNode {
  key: string;
  x: number;
  y: number;
  kind: PartnerKind;
  /** The side on which the name stands; in the middle of the drawing it stands within the node. */
  side: 'left' | 'right' | 'middle';
  /** The name, line by line, with the place of its first baseline. */
  name: string[];
  text: { x: number; y: number };
  label: Box;
  /** What a finger or a pointer may hit: node and name. */
  target: Box;
  /** About half the width of the shape. */
  radius: number;
}

export interface NamedCluster {
  nodes: NamedNode[];
  lines: ClusterLine<NamedNode>[];
  width: number;
  height: number;
}

const most = 3;
const edge = 2;
const finger = 44;

/**
 * Lays the network out with a name at every node: the promoter in the middle, then the left side and the right side from top
 * to bottom, which is the order of the keyboard. Names stand outside the ring, where no line goes; each side is as high as
 * it has nodes, so that no name meets another.
 */
export function layOutNames(partners: readonly Entry<'partners'>[], nameOf: (partner: Entry<'partners'>) => string, frame: Frame): NamedCluster {
  const promoter = promoterOf(partners);
  const groups = ringGroups(partners);
  const half = Math.ceil(groups.flat().length / 2);
  // A municipality and its institutions stay on one side.
  const left: Entry<'partners'>[] = [];
  const right: Entry<'partners'>[] = [];
  for (const group of groups) (left.length < half ? left : right).push(...group);
  const side = (list: readonly Entry<'partners'>[], of: 'left' | 'right') => list.map((partner, index) => outerNode(partner, nameOf(partner), of, index, list.length, frame));
  const ring = [...side(left, 'left'), ...side(right, 'right')];
  const hub = promoter && middleNode(promoter, nameOf(promoter), frame);
  const rows = Math.max(left.length, right.length, 1);
  return { nodes: hub ? [hub, ...ring] : ring, lines: linesOf(ring, hub, partners), width: frame.width, height: rows * frame.step + 2 * edge };
}

/** How far a node stands out of the circle: a municipality nearer to the middle, its institution farther. */
const reach = ({ facts }: Entry<'partners'>) => (facts.kind === 'municipality' ? 0.92 : facts.municipality ? 1.04 : 1);

function outerNode(partner: Entry<'partners'>, name: string, side: 'left' | 'right', index: number, count: number, frame: Frame): NamedNode {
  const sign = side === 'left' ? -1 : 1;
  const y = Math.round((index - (count - 1) / 2) * frame.step);
  const x = Math.round(sign * frame.radius * Math.sqrt(1 - 0.7 * ((2 * y) / (count * frame.step)) ** 2) * reach(partner));
  const start = Math.abs(x) + frame.node * 1.2 + frame.gap;
  const lines = wrapName(name, frame.width / 2 - edge - start, frame.size, most);
  const width = Math.max(...lines.map((line) => textWidth(line, frame.size)));
  const height = lines.length * frame.leading;
  const across = (from: number, to: number) => (sign < 0 ? { left: -to, right: -from } : { left: from, right: to });
  const reached = Math.max(height, finger) / 2;
  return {
    ...{ key: partner.key, x, y, kind: partner.facts.kind, side, name: lines, radius: frame.node },
    text: { x: Math.round(sign * start), y: firstBaseline(y, lines.length, frame) },
    label: { ...across(start, start + width), top: y - height / 2, bottom: y + height / 2 },
    target: { ...across(Math.abs(x) - frame.node * 1.2, Math.min(start + width + frame.gap, frame.width / 2)), top: y - reached, bottom: y + reached },
  };
}

/** The promoter carries its name within its node, which is as large as that needs. */
function middleNode(promoter: Entry<'partners'>, name: string, frame: Frame): NamedNode {
  const lines = wrapName(name, frame.size * 6, frame.size, most);
  const [width, height] = [Math.max(...lines.map((line) => textWidth(line, frame.size))), lines.length * frame.leading];
  const radius = Math.max(finger / 2, Math.ceil(Math.hypot(width, height) / 2) + 3);
  return {
    ...{ key: promoter.key, x: 0, y: 0, kind: promoter.facts.kind, side: 'middle', name: lines, radius },
    text: { x: 0, y: firstBaseline(0, lines.length, frame) },
    label: { left: -width / 2, right: width / 2, top: -height / 2, bottom: height / 2 },
    target: { left: -radius, right: radius, top: -radius, bottom: radius },
  };
}

const firstBaseline = (y: number, lines: number, { leading, size }: Frame) => Math.round(y - ((lines - 1) * leading) / 2 + size * 0.35);
