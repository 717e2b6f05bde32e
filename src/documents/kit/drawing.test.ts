import { expect, test } from 'vitest';
import { svgFault } from '../../lib/content/svg.ts';
import { hostileSite } from '../test-paper.ts';
import { drawingSvg } from './drawing.ts';

const site = hostileSite();

test('the drawing stands by itself: a node for each partner, colours inside, its meaning as text', () => {
  const svg = drawingSvg(site, 'en');
  expect(svg.match(/<circle /g)).toHaveLength(site.inOrder.partners.length);
  expect(svg).toContain('A &lt;b&gt;university&lt;/b&gt; &amp; more');
  expect(svg).toMatch(/fill="#/);
  expect(svg).not.toMatch(/class=|style=|href=/);
  expect(svgFault(svg)).toBeUndefined();
});
