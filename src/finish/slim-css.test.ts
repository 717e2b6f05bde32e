import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { withLightFallback, withoutComments, withoutHost, withoutIdleProperties, withoutIdleVariables, withShortNames, withSortedDeclarations } from './slim-css.ts';

const border = '@layer utilities{.border{border-style:var(--tw-border-style);border-width:1px}}';
const registration = '@property --tw-border-style{syntax:"*";inherits:false;initial-value:solid}';
const initials = '@layer properties{@supports (not (margin-trim:block)){*,:before{--tw-border-style:solid}}}';

test('comments go, and a width that is smaller is said shortly', () => {
  expect(withoutComments('/*! banner */@media not all and (width>=36rem){a{b:c}}')).toBe('@media (width<36rem){a{b:c}}');
});

test('a registered property that nothing sets is replaced by its initial value', () => {
  expect(withoutIdleProperties(`${initials}${border}${registration}`)).toBe('@layer utilities{.border{border-style:solid;border-width:1px}}');
});

test('a registered property that a rule sets stays', () => {
  const css = `${initials}.dashed{--tw-border-style:dashed}${border}${registration}`;
  expect(withoutIdleProperties(css)).toBe(css);
});

test('of the whole document no host is told', () => {
  expect(withoutHost(':root,:host{--ink:#111}')).toBe(':root{--ink:#111}');
});

test('colours are written by their first letters and layers by one', () => {
  expect(withShortNames('@layer base{:root{--color-rule-strong:#111;--color-ink-2:#222}a{color:var(--color-ink-2)}}')).toBe('@layer b{:root{--rs:#111;--i2:#222}a{color:var(--i2)}}');
  expect(() => withShortNames('a{color:var(--color-ink);fill:var(--color-ice)}')).toThrow('The colours ink and ice have the same first letters');
});

test('no two colours of the site have the same first letters', () => {
  expect(withShortNames(readFileSync('src/styles/tokens.css', 'utf8').replace(/@theme inline \{[\s\S]*?\n\}/, ''))).toContain('--rs: light-dark(');
});

test('custom properties that nothing reads go, and short ones that are set once are written out', () => {
  expect(withoutIdleVariables(':root{--wide:76rem;--idle:1px;--font:Arial,sans-serif}a{width:var(--wide);max-width:var(--wide);font-family:var(--font)}')).toBe(':root{}a{width:76rem;max-width:76rem;font-family:Arial,sans-serif}');
  const kept = ':root{--ink:light-dark(#111,#eee);--amber:#e2a325}a{color:var(--ink);fill:var(--amber)}@media print{:root{--amber:CanvasText}}';
  expect(withoutIdleVariables(kept)).toBe(kept);
});

test('browsers without light-dark() are given the light colours', () => {
  expect(withLightFallback(':root{--ink:light-dark(#111,#eee);--amber:#e2a325}')).toBe(
    ':root{--ink:light-dark(#111,#eee);--amber:#e2a325}@supports not (color:light-dark(Canvas,Canvas)){:root{--ink:#111}}',
  );
  expect(withLightFallback('a{color:red}')).toBe('a{color:red}');
});

test.each([
  ['a{margin:0;display:block;}@media print{b{color:red;border-bottom:0;border:1px solid}}', 'a{display:block;margin:0}@media print{b{border:1px solid;border-bottom:0;color:red}}'],
  ['a{-webkit-mask:x;padding-top:1px;padding:0}', 'a{-webkit-mask:x;padding:0;padding-top:1px}'],
  ['a{color:red;color:light-dark(red,blue)}', 'a{color:red;color:light-dark(red,blue)}'],
  ['a{inset:0;bottom:1px}', 'a{inset:0;bottom:1px}'],
  ['a{border-color:red;border-bottom-color:blue}', 'a{border-color:red;border-bottom-color:blue}'],
  ['a{content:"x;b:";a:1}', 'a{content:"x;b:";a:1}'],
])('declarations stand in one order where order says nothing: %s', (css, sorted) => {
  expect(withSortedDeclarations(css)).toBe(sorted);
});
