import type { Entry } from './content/entry.ts';

/** A node of the drawing: one organisation; coordinates within ±100 of the middle. */
export interface ClusterNode {
  key: string;
  x: number;
  y: number;
  role: 'promoter' | 'member' | 'institution';
}

/** A line of the drawing: a fact, never decoration. */
export interface ClusterLine {
  from: ClusterNode;
  to: ClusterNode;
}

export interface Cluster {
  nodes: ClusterNode[];
  lines: ClusterLine[];
}

const radii = { member: 68, institution: 94 };

/**
 * Lays out the network: the promoter in the middle, the others round it, each institution beside its municipality.
 * Its lines are facts: the promoter to each, each municipality to its institution. The same partners give the same drawing.
 */
export function layOutCluster(partners: readonly Entry<'partners'>[]): Cluster {
  const promoter = partners.find(({ facts }) => facts.kind === 'promoter');
  const others = inRing(partners.filter((partner) => partner !== promoter));
  const hub: ClusterNode | undefined = promoter && { key: promoter.key, x: 0, y: 0, role: 'promoter' };
  const ring = others.map((partner, index): ClusterNode => {
    const role = partner.facts.municipality ? 'institution' : 'member';
    const angle = (2 * Math.PI * index) / others.length - Math.PI / 2;
    return { key: partner.key, x: round(radii[role] * Math.cos(angle)), y: round(radii[role] * Math.sin(angle)), role };
  });
  const spokes = hub ? ring.map((node): ClusterLine => ({ from: hub, to: node })) : [];
  const bonds = others.flatMap((partner, index): ClusterLine[] => {
    const municipality = ring.find(({ key }) => key === partner.facts.municipality);
    const institution = ring[index];
    return municipality && institution ? [{ from: municipality, to: institution }] : [];
  });
  return { nodes: hub ? [...ring, hub] : ring, lines: [...spokes, ...bonds] };
}

/** Order round the middle: every municipality followed by its institutions, with other organisations spread between. */
function inRing(partners: readonly Entry<'partners'>[]): Entry<'partners'>[] {
  const groups = partners
    // An institution whose municipality is not drawn beside it stands by itself.
    .filter(({ facts }) => !partners.some(({ key }) => key === facts.municipality))
    .map((partner) => [partner, ...partners.filter(({ facts }) => facts.municipality === partner.key)]);
  const [large, small] = [groups.filter((group) => group.length > 1), groups.filter((group) => group.length === 1)];
  const pairs = Math.max(large.length, small.length);
  return Array.from({ length: pairs }, (_, index) => [...(large[index] ?? []), ...(small[index] ?? [])]).flat();
}

const round = (value: number) => Math.round(value * 10) / 10;
