import { expect, test } from 'vitest';
import { coverOf } from './cluster-cover.ts';
import { clusterGroups, groupOf, linesPath, shapePath, shapesPath } from './cluster-shapes.ts';
import { layOutCluster } from './cluster.ts';
import { inSection } from './content/entry.ts';
import { readContent } from './content/read-content.ts';
import { partnerKinds } from './schemas/entries.ts';

const partners = inSection(readContent('content', 'content').entries, 'partners');
const cluster = layOutCluster(partners);

test('every kind of partner belongs to a group of the legend, and every group has partners', () => {
  expect([...new Set(partnerKinds.map(groupOf))].sort()).toEqual([...clusterGroups].sort());
});

test('groups are told apart by shape; the promoter’s circle by its size and its place', () => {
  const shapes = clusterGroups.filter((group) => group !== 'promoter').map((group) => shapePath(group, { x: 0, y: 0 }, 5));
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('all shapes of a drawing are one path, all lines another', () => {
  expect(shapesPath(cluster.nodes, 5).match(/M/g)).toHaveLength(13);
  expect(linesPath(cluster.lines).match(/M/g)).toHaveLength(16);
  expect(linesPath([{ from: { x: 1, y: 2 }, to: { x: -3, y: 4 } }])).toBe('M1 2 -3 4');
});

test('a cover shows the middle and at least one other node, is the same each time, and differs from entry to entry', () => {
  const seeds = Array.from({ length: 40 }, (_, index) => `news/${index}`);
  for (const ratio of [2, 0.63]) {
    const covers = seeds.map((seed) => coverOf(cluster, seed, ratio));
    for (const { nodes, lines, viewBox: [left, top, width, height] } of covers) {
      const seen = nodes.filter(({ x, y }) => x > left && x < left + width && y > top && y < top + height);
      expect(seen.length).toBeGreaterThan(1);
      expect(seen.some(({ role }) => role === 'promoter')).toBe(true);
      expect(width / height).toBeCloseTo(ratio, 1);
      expect(lines).toHaveLength(cluster.lines.length);
    }
    expect(new Set(covers.map((cover) => JSON.stringify(cover))).size).toBe(seeds.length);
    expect(coverOf(cluster, 'news/1', ratio)).toEqual(covers[1]);
  }
});
