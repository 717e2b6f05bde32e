import { expect, test } from 'vitest';
import { layOutCluster } from './cluster.ts';
import { inSection, type Entry } from './content/entry.ts';
import { readContent } from './content/read-content.ts';
import { entryOf } from './content/test-entry.ts';

const partner = (key: string, kind: 'promoter' | 'ngo' | 'municipality' | 'municipal-institution', municipality?: string) =>
  entryOf('partners', key, { facts: { kind, municipality } }) as Entry<'partners'>;
const drawn = (partners: Entry<'partners'>[]) => {
  const { nodes, lines } = layOutCluster(partners);
  return { keys: nodes.map(({ key }) => key), lines: lines.map(({ from, to }) => `${from.key}>${to.key}`) };
};

test('the promoter stands in the middle with a line to each, and a municipality has one to its institution beside it', () => {
  expect(drawn([partner('leu', 'promoter'), partner('a', 'municipality'), partner('fun', 'ngo'), partner('ai', 'municipal-institution', 'a')])).toEqual({
    keys: ['a', 'ai', 'fun', 'leu'],
    lines: ['leu>a', 'leu>ai', 'leu>fun', 'a>ai'],
  });
});

test('an institution whose municipality is not published is drawn all the same', () => {
  expect(drawn([partner('leu', 'promoter'), partner('ai', 'municipal-institution', 'a')])).toEqual({ keys: ['ai', 'leu'], lines: ['leu>ai'] });
});

test('a site without partners or without a promoter has a drawing without lines', () => {
  expect(drawn([])).toEqual({ keys: [], lines: [] });
  expect(drawn([partner('fun', 'ngo')])).toEqual({ keys: ['fun'], lines: [] });
});

test('the thirteen organisations of this project are drawn within the frame, none on top of another, and always alike', () => {
  const partners = inSection(readContent('content', 'content').entries, 'partners');
  const { nodes, lines } = layOutCluster(partners);
  expect(nodes).toHaveLength(13);
  expect(lines).toHaveLength(12 + 4);
  expect(nodes.every(({ x, y }) => Math.hypot(x, y) <= 100)).toBe(true);
  expect(nodes.some((a, index) => nodes.slice(index + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 20))).toBe(false);
  expect(layOutCluster(partners)).toEqual({ nodes, lines });
});
