import { expect, test } from 'vitest';
import { skeletonOf } from './skeleton.ts';
import { trimSpaces } from './trim-spaces.ts';
import { withoutUnmatched } from './unmatched-css.ts';

const page = '<html><body><header><ul><li><a href="/">x</a></li></ul></header><main class="wide"><h2>x</h2><p class="lead">x <br> y</p><ul><li>x</li><li>y</li></ul><template><i class="moved"></i></template></main><footer><img src="x"><b>x</b></footer></body></html>';
const kept = (selectors: string) => withoutUnmatched(`${selectors}{margin:0}`, skeletonOf(page).places).replace('{margin:0}', '');

test.each(['main p', 'main>p', '.wide', '*', ':focus', 'header li a', 'h2+p', 'h2~ul li', 'main :is(b,.lead)', 'p:not(.lead)', 'main[class]', 'li:has(a)', 'main:has(.moved)', 'h2:has(+p)', 'li:has(>a,.none)', 'html:has(:checked)', 'li+li', 'footer .moved', 'details[open]>a,a', ':where(.wide) a:hover,b', '[data-theme=dark]'])('%s speaks of something', (selector) => {
  expect(kept(selector)).toBe(selector.replace('details[open]>a,', '').replace(':where(.wide) a:hover,', ''));
});

test.each(['footer p', 'body>p', '.lead b', 'header>li', 'h2+b', 'ul~p b', 'footer :is(p,.lead)', 'main[href]', 'main footer', '.lead .wide', 'img>b', 'table', 'html:has(.none)', 'main:has(>table)'])('%s speaks of nothing', (selector) => {
  expect(kept(selector)).toBe('');
});

test('a block that is left with no rule goes, and fonts, pages and animations stay', () => {
  const css = '@font-face{font-family:x}@media print{@page{margin:1cm}}@keyframes x{from{top:0}50%{top:1px}to{top:0}}';
  expect(withoutUnmatched(`@layer a{@media (width<9rem){table{margin:0}}}${css}`, skeletonOf(page).places)).toBe(css);
});

test('equal items are one place, and pages of equal places have one key', () => {
  const list = (items: number) => skeletonOf(`<ul>${'<li><a href="/">x</a></li>'.repeat(items)}</ul>`);
  expect(list(20).places).toHaveLength(3);
  expect(list(20).key).toBe(list(2).key);
  expect(list(1).key).not.toBe(skeletonOf('<ul><li><b>x</b></li></ul>').key);
});

test('spaces beside the tags of blocks go, between words and inline elements one stays', () => {
  expect(trimSpaces('<main>  <h1>A</h1>\n<p> one <b>two</b>  <i>three</i> </p> <a href=">">x</a> </main>')).toBe('<main><h1>A</h1><p> one <b>two</b> <i>three</i></p><a href=">">x</a></main>');
  expect(trimSpaces('<svg><path d="M0 0"></path> <circle r="1"></circle></svg>')).toBe('<svg><path d="M0 0"/> <circle r="1"/></svg>');
});
