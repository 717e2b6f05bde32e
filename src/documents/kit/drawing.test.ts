import { expect, test } from 'vitest';
import { svgDanger } from '../../lib/content/svg.ts';
import { makeSite } from '../../lib/site.ts';
import { entryOf } from '../../lib/content/test-entry.ts';
import { hostileSite } from '../test-paper.ts';
import { drawingSvg } from './drawing.ts';

const hostile = hostileSite();
const town = entryOf('partners', 'miestas', { facts: { kind: 'municipality', country: 'LT' }, lt: { title: 'Miestas', shortName: 'Miestas', role: 'Dalyvavo.' } });
const site = makeSite({ settings: hostile.settings, tags: {}, entries: [...hostile.entries, town] }, { now: new Date('2026-12-01T00:00:00Z'), drafts: false });

test('the drawing stands by itself: the promoter, a shape and a line for each partner, colours inside, its meaning as text', () => {
  const svg = drawingSvg(site, 'en');
  const [lines = '', shapes = ''] = [...svg.matchAll(/ d="([^"]*)"/g)].map(([, path = '']) => path);
  expect([svg.match(/<circle /g), lines.match(/M/g), shapes.match(/M/g)].map((found) => found?.length)).toEqual([1, 1, 1]);
  expect(svg).toContain('A &lt;b&gt;university&lt;/b&gt; &amp; more');
  expect(svg).toMatch(/fill="#/);
  expect(svg).not.toMatch(/class=|style=|href=|undefined/);
  expect(svgDanger(svg)).toBeUndefined();
});
