import { expect, test } from 'vitest';
import { readLinkTarget } from './link-target.ts';
import type { LinkTarget } from './model.ts';

const understood: [address: string, target: LinkTarget][] = [
  ['/', { to: 'path', path: '/' }],
  ['/news', { to: 'path', path: '/news' }],
  ['/partners/leu/', { to: 'path', path: '/partners/leu' }],
  ['/partners/leu#veikla', { to: 'path', path: '/partners/leu', fragment: 'veikla' }],
  ['/partners/leu#', { to: 'path', path: '/partners/leu' }],
  ['#tikslai', { to: 'fragment', fragment: 'tikslai' }],
  ['ataskaita-2017.pdf', { to: 'file', file: 'ataskaita-2017.pdf' }],
  ['https://x.lt/?a=1&b=%20#c', { to: 'web', address: 'https://x.lt/?a=1&b=%20#c' }],
  ['HTTP://x.lt', { to: 'web', address: 'HTTP://x.lt' }],
  ['mailto:a@b.lt', { to: 'mail', address: 'mailto:a@b.lt' }],
  ['tel:+37060000000', { to: 'phone', address: 'tel:+37060000000' }],
];

test.each(understood)('%s is understood', (address, target) => {
  expect(readLinkTarget(address)).toEqual(target);
});

test.each([
  'javascript:alert(1)', 'JAVASCRIPT:alert(1)', ' javascript:x', 'java\nscript:x', 'java\tscript:x', '\u0001javascript:x', 'java\u00ADscript:x',
  'java\u200Bscript:x', '\uFEFFjavascript:x', 'java\u2028script:x', 'javascript\u0000:x', 'vbscript:x', 'data:text/html,x', 'blob:x', 'file:///etc/passwd', 'view-source:x',
])('%j is refused as an address that could run or hide', (address) => {
  expect(readLinkTarget(address)).toHaveProperty('refused');
});

test.each([
  '', '#', '##a', '//example.org', '///example.org', '/\\example.org', '\\\\example.org', '/news?a=b', '/news/../x', '/a#b#c', '../a.pdf', './a.pdf', 'a/b.pdf', 'A.pdf', 'a..b.pdf',
  '.env', 'a', 'https:x.lt', 'https://', 'http://a b', 'http:///', '?a',
])('%j is refused as no address of any known form', (address) => {
  expect(readLinkTarget(address)).toHaveProperty('refused');
});
