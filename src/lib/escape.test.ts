import { expect, test } from 'vitest';
import { escapeAttribute, escapeText, jsonForScript } from './escape.ts';

test('text cannot open a tag or an entity', () => {
  expect(escapeText('<script>a & b</script> &lt; "c" ąž')).toBe('&lt;script&gt;a &amp; b&lt;/script&gt; &amp;lt; "c" ąž');
});

test('text cannot leave its attribute', () => {
  expect(escapeAttribute('" onclick="alert(1)" <&>')).toBe('&quot; onclick=&quot;alert(1)&quot; &lt;&amp;&gt;');
});

test('JSON cannot end the script it stands in, and means the same', () => {
  const value = { a: '</script><!-- & \u2028\u2029 "' };
  const json = jsonForScript(value);
  expect(json).toBe('{"a":"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029 \\""}');
  expect(JSON.parse(json)).toEqual(value);
});
