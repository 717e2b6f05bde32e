import { expect, test } from 'vitest';
import { documentParts, type Part } from './html.ts';
import { parseDocument } from './parse.ts';

const read = (source: string) => parseDocument({ source, file: 'index.lt.mdx', line: 5 });

/** Attacks that are refused whole, with the rule that refuses them. */
const refused: [name: string, rule: string | RegExp, source: string][] = [
  ['an import', 'import', 'import fs from "node:fs"\n\nTekstas'],
  ['an import after the text', 'import', 'Tekstas\n\nimport "./x.js"'],
  ['a dynamic import', 'expression', '{import("node:fs")}'],
  ['an export', 'import', 'export const x = process.env'],
  ['a default export', 'import', 'export default function Layout() {}'],
  ['an export of everything', 'import', 'export * from "node:fs"'],
  ['an expression in a line', 'expression', 'Tekstas {process.env.HOME} toliau'],
  ['an expression as a block', 'expression', '{process.exit(1)}'],
  ['an expression that is empty', 'expression', 'Tekstas {} toliau'],
  ['an expression that is a comment', 'expression', '{/* tylu */}'],
  ['an expression in a heading', 'expression', '## Antraštė {1 + 1}'],
  ['an expression in a cell', 'expression', '| a |\n| - |\n| {1} |'],
  ['an expression in a list', 'expression', '- {globalThis}'],
  ['an expression in the words of a link', 'expression', '[{x}](/news)'],
  ['an expression in a footnote', 'expression', 'A[^1].\n\n[^1]: {x}'],
  ['an expression in a quotation', 'expression', '> {x}'],
  ['an expression in a component', 'expression', '<Note>\n\n{x}\n\n</Note>'],
  ['a template in an expression', 'expression', '{`${process.env.HOME}`}'],
  ['a property that is an expression', 'expression', '<Note title={process.env.HOME}>\n\na\n\n</Note>'],
  ['a property that is a text in braces', 'expression', '<Contacts topic={"press"} />'],
  ['a spread on a component', 'expression', '<Note {...props}>\n\na\n\n</Note>'],
  ['a spread on an element', 'expression', 'a <span {...props}>b</span>'],
  ['an event attribute on an element that may stand', 'bad-attribute', 'a <span onclick="alert(1)">b</span>'],
  ['an event attribute in capitals', 'bad-attribute', 'a <span ONCLICK="alert(1)">b</span>'],
  ['an event attribute on a component', 'unknown-property', '<Note onload="x">\n\na\n\n</Note>'],
  ['a style attribute', 'bad-attribute', 'a <span style="position:fixed">b</span>'],
  ['a class', 'bad-attribute', 'a <span class="hidden">b</span>'],
  ['set:html', /unknown-property|broken-mdx/, '<Note set:html="<script>">\n\na\n\n</Note>'],
  ['client:load', /unknown-property|broken-mdx/, '<Figures client:load />'],
  ['a script', 'unknown-component', '<script>alert(1)</script>'],
  ['a script in capitals', 'unknown-component', '<SCRIPT>alert(1)</SCRIPT>'],
  ['a script in a line', 'unknown-component', 'a <script>alert(1)</script> b'],
  ['a style element', 'unknown-component', '<style>a</style>'],
  ['an iframe', 'unknown-component', '<iframe src="https://example.com" />'],
  ['an object', 'unknown-component', '<object data="x.swf" />'],
  ['an embed', 'unknown-component', '<embed src="x" />'],
  ['a form', 'unknown-component', '<form action="https://example.com"><input /></form>'],
  ['a base', 'unknown-component', '<base href="https://example.com" />'],
  ['a meta refresh', 'unknown-component', '<meta http-equiv="refresh" content="0;url=x" />'],
  ['a link element', 'unknown-component', '<link rel="stylesheet" href="x.css" />'],
  ['a picture as a tag', 'unknown-component', '<img src="x.jpg" alt="x" onerror="alert(1)" />'],
  ['an anchor as a tag', 'unknown-component', '<a href="javascript:alert(1)">x</a>'],
  ['an inline drawing', 'unknown-component', '<svg onload="alert(1)"><script>1</script></svg>'],
  ['mathematics', 'unknown-component', '<math><mtext>x</mtext></math>'],
  ['a video', 'unknown-component', '<video src="x" onerror="alert(1)" />'],
  ['a slot', 'unknown-component', '<slot />'],
  ['a fragment', 'unknown-component', '<>\n\na\n\n</>'],
  ['a component of Astro’s', 'unknown-component', '<Fragment>\n\na\n\n</Fragment>'],
  ['a component that nobody made', 'unknown-component', '<Secret />'],
  ['a member of a component', 'unknown-component', '<Note.constructor />'],
  ['a component from the prototype', 'unknown-component', '<constructor />'],
  ['another from the prototype', 'unknown-component', '<hasOwnProperty />'],
  ['the prototype itself', 'unknown-component', '<__proto__ />'],
  ['a property from the prototype', /unknown-property/, '<Note __proto__="x" title="a">\n\na\n\n</Note>'],
  ['a javascript: link', 'bad-link', '[x](javascript:alert(1))'],
  ['a javascript: link in capitals', 'bad-link', '[x](JaVaScRiPt:alert(1))'],
  ['a javascript: link in entities', 'bad-link', '[x](java&#x73;cript:alert&lpar;1&rpar;)'],
  ['a javascript: link with a tab', 'bad-link', '[x](java&Tab;script:alert(1))'],
  ['a javascript: link with a line break', 'bad-link', '[x](<java&NewLine;script:alert(1)>)'],
  ['a javascript: link with a space before it', 'bad-link', '[x](<&#32;javascript:alert(1)>)'],
  ['a javascript: link with a control character', 'bad-link', '[x](<&#1;javascript:alert(1)>)'],
  ['a javascript: link with an invisible letter', 'bad-link', '[x](java\u200Bscript:alert(1))'],
  ['a javascript: reference', 'bad-link', '[x][a]\n\n[a]: javascript:alert(1)'],
  ['a javascript: shortcut reference', 'bad-link', '[a]\n\n[a]: javascript:alert(1)'],
  ['a data: link', 'bad-link', '[x](data:text/html;base64,PHNjcmlwdD4=)'],
  ['a vbscript: link', 'bad-link', '[x](vbscript:msgbox(1))'],
  ['a blob: link', 'bad-link', '[x](blob:https://example.com/x)'],
  ['a file: link', 'bad-link', '[x](file:///etc/passwd)'],
  ['a view-source: link', 'bad-link', '[x](view-source:https://example.com)'],
  ['an address that takes the scheme of the page', 'bad-link', '[x](//example.com)'],
  ['an address with backslashes', 'bad-link', '[x](\\\\example.com)'],
  ['a path out of the folder', 'bad-link', '[x](../../package.json)'],
  ['a path out of the folder, encoded', 'bad-link', '[x](%2e%2e/%2e%2e/package.json)'],
  ['an absolute path with dots', 'bad-link', '[x](/pages/../../etc/passwd)'],
  ['a picture out of the folder', 'bad-image', '![x](../../secret.png)'],
  ['a picture by absolute path', 'bad-image', '![x](/etc/secret.png)'],
  ['a picture of another host', 'bad-image', '![x](https://example.com/track.png)'],
  ['a picture in a data address', 'bad-image', '![x](data:image/png;base64,AAAA)'],
  ['a drawing as a picture', 'bad-image', '![x](x.svg)'],
  ['a picture by reference out of the folder', 'bad-image', '![x][a]\n\n[a]: ../x.png'],
  ['a comment of HTML', 'broken-mdx', '<!-- <script>alert(1)</script> -->'],
  ['a processing instruction', 'broken-mdx', '<?php system("id") ?>'],
  ['a tag that never ends', 'broken-mdx', '<Note title="x"'],
  ['a component of ours in a line, hiding another', /component-in-line|unknown-component/, 'a <Note title="x"><script>1</script></Note> b'],
];

test.each(refused)('%s is refused', (_name, rule, source) => {
  const parsed = read(source);
  if (parsed.ok) throw new Error(`It was let through: ${JSON.stringify(parsed.document.blocks)}`);
  const [problem] = parsed.problems;
  expect(problem?.rule).toMatch(rule instanceof RegExp ? rule : new RegExp(`^${rule}$`));
  expect(problem?.line).toBeGreaterThanOrEqual(5);
  expect(problem?.column).toBeGreaterThan(0);
  expect(problem?.words.en.remedy).toMatch(/\.$/);
});

/** Texts that may stand, because nothing in them is more than words. */
const inert: [name: string, source: string][] = [
  ['a script in a block of code', '```html\n<script>alert(1)</script>\n```'],
  ['a script in code', '`<script>alert(1)</script>`'],
  ['a script in escaped brackets', '\\<script>alert(1)\\</script>'],
  ['a script in entities', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['a closing tag in the language of a block of code', '```"><script>alert(1)</script>\nx\n```'],
  ['quotes in an alternative text', '![" onerror="alert(1)](x.jpg)'],
  ['quotes in the title of a link', '[x](/news \'" onclick="alert(1)\')'],
  ['quotes in the title of a component', `<Note title='" onclick="alert(1)'>\n\na\n\n</Note>`],
  ['a script in the title of a term', '<abbr title="<script>alert(1)</script>">x</abbr> y'],
  ['an expression in code', '`{process.env.HOME}`'],
];

const printed = (parts: readonly Part[]): string => parts.map((part) => (typeof part === 'string' ? part : printed(part.children))).join('');

test.each(inert)('%s stays words', (_name, source) => {
  const parsed = read(source);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ words }) => words.en.what).join());
  const html = printed(
    documentParts(parsed.document, { resolveLink: () => ({ href: '/x/' }), labels: { footnotes: '', backToText: () => '', table: '', done: '', toDo: '' } }),
  );
  expect(html).not.toMatch(/<script|<[^>"]*(?:"[^"]*"[^>"]*)*\son\w+=/i);
});
