import type { Entry } from './content/entry.ts';
import type { PartnerKind } from './schemas/entries.ts';

/** A node of the drawing: one organisation; coordinates within ±100 of the middle. */
export interface ClusterNode {
  key: string;
  x: number;
  y: number;
  role: 'promoter' | 'member' | 'institution';
  kind: PartnerKind;
}

/** A line of the drawing: a fact, never decoration. */
export interface ClusterLine<N = ClusterNode> {
  from: N;
  to: N;
}

export interface Cluster {
  nodes: ClusterNode[];
  lines: ClusterLine[];
}

/** How far from the middle: a municipality nearer, its institution farther out, the rest between. */
const radii = { municipality: 64, member: 84, institution: 98 };

/**
 * Lays out the network: the promoter in the middle, the others round it, each institution beside its municipality.
 * Its lines are facts: the promoter to each, each municipality to its institution. The same partners give the same drawing.
 */
export function layOutCluster(partners: readonly Entry<'partners'>[]): Cluster {
  const promoter = promoterOf(partners);
  const others = ringGroups(partners).flat();
  const hub: ClusterNode | undefined = promoter && { key: promoter.key, x: 0, y: 0, role: 'promoter', kind: promoter.facts.kind };
  const ring = others.map(({ key, facts }, index): ClusterNode => {
    const role = facts.municipality ? 'institution' : 'member';
    const radius = radii[facts.kind === 'municipality' ? 'municipality' : role];
    // An institution leans towards its municipality, and nothing stands square to the page.
    const angle = (2 * Math.PI * (index + (facts.municipality ? 0.2 : 0.4))) / others.length - Math.PI / 2;
    return { key, x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)), role, kind: facts.kind };
  });
  return { nodes: hub ? [...ring, hub] : ring, lines: linesOf(ring, hub, others) };
}

/** The facts between nodes: the promoter to each, then each municipality to its institutions. */
export function linesOf<N extends { key: string }>(ring: readonly N[], hub: N | undefined, partners: readonly Entry<'partners'>[]): ClusterLine<N>[] {
  const spokes = hub ? ring.map((node) => ({ from: hub, to: node })) : [];
  const bonds = partners.flatMap(({ key, facts }) => {
    const [municipality, institution] = [ring.find((node) => node.key === facts.municipality), ring.find((node) => node.key === key)];
    return municipality && institution ? [{ from: municipality, to: institution }] : [];
  });
  return [...spokes, ...bonds];
}

/** The promoter, who stands in the middle; undefined when it is not published. */
export function promoterOf(partners: readonly Entry<'partners'>[]): Entry<'partners'> | undefined {
  return partners.find(({ facts }) => facts.kind === 'promoter');
}

/** All but the promoter in their order round the middle: every municipality with its institutions, other organisations spread between. */
export function ringGroups(partners: readonly Entry<'partners'>[]): Entry<'partners'>[][] {
  const promoter = promoterOf(partners);
  const ring = partners.filter((partner) => partner !== promoter);
  const groups = ring
    // An institution whose municipality is not drawn beside it stands by itself.
    .filter(({ facts }) => !ring.some(({ key }) => key === facts.municipality))
    .map((partner) => [partner, ...ring.filter(({ facts }) => facts.municipality === partner.key)]);
  const [large, small] = [groups.filter((group) => group.length > 1), groups.filter((group) => group.length === 1)];
  const pairs = Math.max(large.length, small.length);
  return Array.from({ length: pairs }, (_, index) => [large[index] ?? [], small[index] ?? []]).flat().filter((group) => group.length > 0);
}
