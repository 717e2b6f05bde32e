import { expect, test } from 'vitest';
import { withLightFallback, withoutIdleProperties } from './slim-css.ts';

const border = '@layer utilities{.border{border-style:var(--tw-border-style);border-width:1px}}';
const registration = '@property --tw-border-style{syntax:"*";inherits:false;initial-value:solid}';
const initials = '@layer properties{@supports (not (margin-trim:block)){*,:before{--tw-border-style:solid}}}';

test('a registered property that nothing sets is replaced by its initial value', () => {
  expect(withoutIdleProperties(`/*! banner */\n${initials}${border}${registration}`).trim()).toBe('@layer utilities{.border{border-style:solid;border-width:1px}}');
});

test('a registered property that a rule sets stays', () => {
  const css = `${initials}.dashed{--tw-border-style:dashed}${border}${registration}`;
  expect(withoutIdleProperties(css)).toBe(css);
});

test('browsers without light-dark() are given the light colours', () => {
  expect(withLightFallback(':root{--ink:light-dark(#111,#eee);--amber:#e2a325}')).toBe(
    ':root{--ink:light-dark(#111,#eee);--amber:#e2a325}@supports not (color:light-dark(currentcolor,currentcolor)){:root{--ink:#111}}',
  );
  expect(withLightFallback('a{color:red}')).toBe('a{color:red}');
});
