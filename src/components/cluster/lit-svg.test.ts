import { expect, test } from 'vitest';
import type { Cluster, ClusterNode } from '../../lib/cluster.ts';
import { litSvg } from './lit-svg.ts';

const node = (key: string, role: ClusterNode['role'], x: number): ClusterNode => ({ key, role, kind: role === 'promoter' ? 'promoter' : 'municipality', x, y: 0 });
const [hub, one, other] = [node('hub', 'promoter', 0), node('one', 'member', 50), node('other', 'member', -50)];
const cluster: Cluster = { nodes: [one, other, hub], lines: [{ from: hub, to: one }, { from: hub, to: other }] };
const colours = { amber: '#e2a325', 'on-deep': '#ffffff', 'cluster-line': '#58a583' };

test('the line of the partner alone is drawn again over the dimmed rest', () => {
  const [rest = '', lit = ''] = litSvg(cluster, 'one', colours).split('</g>');
  expect(rest).toContain('M0 0 50 0M0 0 -50 0');
  expect(lit).toContain('d="M0 0 50 0"');
  expect(lit).not.toContain('-50 0');
});

test('the drawing of one partner differs from that of another, and is the same each time', () => {
  expect(litSvg(cluster, 'one', colours)).not.toBe(litSvg(cluster, 'other', colours));
  expect(litSvg(cluster, 'one', colours)).toBe(litSvg(cluster, 'one', colours));
});
