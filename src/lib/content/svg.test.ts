import { expect, test } from 'vitest';
import { svgDanger } from './svg.ts';

const svg = (inside: string, attributes = '') => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"${attributes}>${inside}</svg>`;

test('a plain drawing is taken, with gradients, words and references to itself', () => {
  expect(svgDanger(svg('<title>A</title><defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><path fill="url(#a)" d="M0 0"/><use href="#b"/>'))).toBeUndefined();
});

test.each([
  ['a script', svg('<script>alert(1)</script>')],
  ['a script in capitals', svg('<SCRIPT>alert(1)</SCRIPT>')],
  ['a script with a prefix', svg('<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>')],
  ['an event attribute', svg('', ' onload="alert(1)"')],
  ['an event attribute after others', svg('<path d="M0 0" fill="red" ONCLICK=\'alert(1)\'/>')],
  ['a page inside it', svg('<foreignObject><body/></foreignObject>')],
  ['a link that runs', svg('<a href="javascript:alert(1)"><path/></a>')],
  ['a picture from outside', svg('<image href="https://example.com/x.png"/>')],
  ['a piece of another drawing', svg('<use xlink:href="https://example.com/x.svg#a"/>')],
  ['an animation of an address', svg('<animate attributeName="href" to="javascript:alert(1)"/>')],
  ['a stylesheet from outside', svg('<style>@import "https://example.com/x.css";</style>')],
  ['a picture in a style', svg('<style>path{fill:url(https://example.com/x)}</style>')],
  ['entities', `<!DOCTYPE svg [<!ENTITY a "x">]>${svg('&a;')}`],
  ['a stylesheet instruction', `<?xml-stylesheet href="x.css"?>${svg('')}`],
])('%s is refused', (_name, source) => {
  expect(svgDanger(source)).toBeTruthy();
});
