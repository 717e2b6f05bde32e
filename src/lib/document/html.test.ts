import { expect, test } from 'vitest';
import { documentParts, type HtmlOptions, type ResolvedLink } from './html.ts';
import { documentOf } from './test-document.ts';
import type { LinkTarget } from './model.ts';

function resolveLink(target: LinkTarget): ResolvedLink | undefined {
  switch (target.to) {
    case 'path':
      if (target.path === '/draft') return undefined;
      return target.path === '/only-en' ? { href: '/en/x/', lang: 'en', note: '(angliškai)' } : { href: `/lt${target.path}/` };
    case 'fragment':
      return { href: `#${target.fragment}` };
    case 'file':
      return { href: `/files/${target.file}` };
    default:
      return { href: target.address };
  }
}

const options: HtmlOptions = {
  resolveLink,
  labels: { footnotes: 'Išnašos', backToText: (number, occurrence) => `Grįžti ${number}.${occurrence}`, table: 'Lentelė', done: 'atlikta', toDo: 'neatlikta' },
};

const parts = (source: string) => documentParts(documentOf(source), options);

const region = '<div class="table-frame" role="group" tabindex="0" aria-label="Lentelė">';

const whole: [what: string, source: string, html: string][] = [
  ['paragraphs', 'a\n\nb', '<p>a</p><p>b</p>'],
  ['headings', '## A\n\n### B\n\n#### C', '<h2 id="a">A</h2><h3 id="b">B</h3><h4 id="c">C</h4>'],
  ['marks', '*a* **b** ~~c~~ `d`', '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>'],
  ['breaks', 'a  \nb<br/>c', '<p>a<br>b<br>c</p>'],
  ['a tight list', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['a loose list', '- a\n\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
  ['an ordered list', '1. a', '<ol><li>a</li></ol>'],
  ['an ordered list with its start', '3. a', '<ol start="3"><li>a</li></ol>'],
  ['an ordered list from zero', '0. a', '<ol start="0"><li>a</li></ol>'],
  ['nested lists', '- a\n  - b', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
  ['tasks', '- [ ] a\n- [x] b',
    '<ul class="tasks"><li><span class="box" role="img" aria-label="neatlikta"></span><div>a</div></li><li><span class="box done" role="img" aria-label="atlikta"></span><div>b</div></li></ul>'],
  ['a quotation', '> a', '<blockquote><p>a</p></blockquote>'],
  ['code', '```html\n<b> & {c}\n```', '<pre tabindex="0"><code>&lt;b&gt; &amp; {c}\n</code></pre>'],
  ['a rule', '***', '<hr>'],
  ['a table', '| a | b | c |\n|---|:-:|--:|\n| 1 | 2 | 3 |',
    `${region}<table><thead><tr><th scope="col">a</th><th scope="col" class="center">b</th><th scope="col" class="right">c</th></tr></thead>` +
    '<tbody><tr><td>1</td><td class="center">2</td><td class="right">3</td></tr></tbody></table></div>'],
  ['a link to an entry', '[a](/news)', '<p><a href="/lt/news/">a</a></p>'],
  ['a link into the other language', '[a](/only-en)', '<p><a href="/en/x/" hreflang="en">a (angliškai)</a></p>'],
  ['a link to what is not published, as words alone', '[a *b*](/draft)', '<p>a <em>b</em></p>'],
  ['a link to a heading', '## a\n\n[a](#a)', '<h2 id="a">a</h2><p><a href="#a">a</a></p>'],
  ['a link to a file', '[a](a.pdf)', '<p><a href="/files/a.pdf">a</a></p>'],
  ['a link to another site', '[a](https://x.lt/?a=1&b=2)', '<p><a href="https://x.lt/?a=1&amp;b=2">a</a></p>'],
  ['links to mail and telephone', '[a](mailto:a@b.lt) [b](tel:+370)', '<p><a href="mailto:a@b.lt">a</a> <a href="tel:+370">b</a></p>'],
  ['HTML that may stand', 'a <abbr title="A">b</abbr><sub>c</sub><sup>d</sup><span lang="en">e</span><cite>f</cite>',
    '<p>a <abbr title="A">b</abbr><sub>c</sub><sup>d</sup><span lang="en">e</span><cite>f</cite></p>'],
  ['a footnote with two references', 'x[^1] y[^1]\n\n[^1]: A.',
    '<p>x<sup><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup> y<sup><a href="#fn-1" id="fnref-1-2" role="doc-noteref">1</a></sup></p>' +
    '<section role="doc-endnotes" aria-labelledby="footnotes" class="footnotes"><h2 id="footnotes">Išnašos</h2><ol><li id="fn-1"><p>A.' +
    ' <a href="#fnref-1" role="doc-backlink" aria-label="Grįžti 1.1">↩</a> <a href="#fnref-1-2" role="doc-backlink" aria-label="Grįžti 1.2">↩<sup>2</sup></a></p></li></ol></section>'],
  ['a footnote that ends with a list', 'x[^1]\n\n[^1]: A.\n\n    - b',
    '<p>x<sup><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup></p>' +
    '<section role="doc-endnotes" aria-labelledby="footnotes" class="footnotes"><h2 id="footnotes">Išnašos</h2><ol><li id="fn-1"><p>A.</p><ul><li>b</li></ul>' +
    ' <a href="#fnref-1" role="doc-backlink" aria-label="Grįžti 1.1">↩</a></li></ol></section>'],
  ['code without words', '```\n```', '<pre tabindex="0"><code></code></pre>'],
  ['a row that is shorter than the head of its table', '| a | b |\n|---|---|\n| 1 |',
    `${region}<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table></div>`],
  ['tags alone on a line, with the space between them', '<abbr title="A">a</abbr> <sub>b</sub><sup>c</sup>', '<p><abbr title="A">a</abbr> <sub>b</sub><sup>c</sup></p>'],
  ['tags on lines of one paragraph', '<sub>a</sub>\n<sub>b</sub>\n\n<sub>c</sub>', '<p><sub>a</sub>\n<sub>b</sub></p><p><sub>c</sub></p>'],
  ['a link by reference with its title', '[a][r]\n\n[r]: /news "T"', '<p><a href="/lt/news/" title="T">a</a></p>'],
  ['nothing for an empty text', '', ''],
];

test.each(whole)('writes %s', (_, source, html) => {
  expect(parts(source).join('')).toBe(html);
  expect(parts(source).length).toBe(html ? 1 : 0);
});

const hostile: [what: string, source: string, html: string][] = [
  ['text', '\\<script> & "quotes" &lt;b&gt;', '<p>&lt;script&gt; &amp; "quotes" &lt;b&gt;</p>'],
  ['code', '`<b onclick="x">&amp;`', '<p><code>&lt;b onclick="x"&gt;&amp;amp;</code></p>'],
  ['the title of a link', '[a](/news \'" onclick="x" <&>\')', '<p><a href="/lt/news/" title="&quot; onclick=&quot;x&quot; &lt;&amp;&gt;">a</a></p>'],
  ['an address', '[a](https://x.lt/?"<b>&)', '<p><a href="https://x.lt/?&quot;&lt;b&gt;&amp;">a</a></p>'],
  ['an attribute', '<abbr title="&quot; onclick=&quot;x&quot; &lt;&gt;">a</abbr>', '<p><abbr title="&quot; onclick=&quot;x&quot; &lt;&gt;">a</abbr></p>'],
  ['a heading and its id', '## "onclick" & \\<b>', '<h2 id="onclick-b">"onclick" &amp; &lt;b&gt;</h2>'],
  ['a cell of a table', '| \\<b> |\n|---|', `${region}<table><thead><tr><th scope="col">&lt;b&gt;</th></tr></thead></table></div>`],
];

test.each(hostile)('escapes what is hostile in %s', (_, source, html) => {
  expect(parts(source).join('')).toBe(html);
});

test('hostile labels are escaped', () => {
  const labels = { ...options.labels, table: '"<', footnotes: '<b>', backToText: () => '">' };
  const html = documentParts(documentOf('| a |\n|---|\n\nx[^1]\n\n[^1]: b'), { ...options, labels }).join('');
  expect(html).toContain('aria-label="&quot;&lt;"');
  expect(html).toContain('<h2 id="footnotes">&lt;b&gt;</h2>');
  expect(html).toContain('aria-label="&quot;&gt;"');
});

test('a picture is handed on with its words as they are', () => {
  expect(parts('a ![„B“ & "c"](d.jpg "E <f>") g')).toEqual([
    '<p>a ', { component: 'Image', properties: { file: 'd.jpg', alt: '„B“ & "c"', caption: 'E <f>' }, children: [] }, ' g</p>',
  ]);
});

test('a picture alone in its paragraph is a figure', () => {
  const figure = { component: 'Figure', properties: { file: 'd.jpg', alt: 'A', caption: 'B' }, children: [] };
  expect(parts('a\n\n![A](d.jpg "B")')).toEqual(['<p>a</p>', figure]);
  expect(parts('> ![A](d.jpg "B")')).toEqual(['<blockquote>', figure, '</blockquote>']);
});

test('facts are terms with their values, marks and links', () => {
  expect(parts('<Facts title="T">\n\n- A <b: c *d*\n- "E": [f](/news)\n\n</Facts>'.replace('<b', '\\<b'))).toEqual([
    { component: 'Facts', properties: { title: 'T' }, children: ['<dl class="facts"><dt>A &lt;b</dt><dd>c <em>d</em></dd><dt>"E"</dt><dd><a href="/lt/news/">f</a></dd></dl>'] },
  ]);
});

test('a download carries the address of its file', () => {
  expect(parts('<Download file="a.pdf" title="T" />')).toEqual([{ component: 'Download', properties: { file: 'a.pdf', title: 'T', href: '/files/a.pdf' }, children: [] }]);
});

test('components stand between finished HTML, with their own text inside', () => {
  expect(parts('a\n\n<Note title="T">\n\nb\n\n- c\n\n</Note>\n\n<Figures />\n\nd\n\ne')).toEqual([
    '<p>a</p>',
    { component: 'Note', properties: { title: 'T' }, children: ['<p>b</p><ul><li>c</li></ul>'] },
    { component: 'Figures', properties: {}, children: [] },
    '<p>d</p><p>e</p>',
  ]);
});

test('no two ids are alike when a text has headings named as footnotes are', () => {
  const html = parts('## Footnotes\n\n## Fn 1\n\nx[^1] y[^1]\n\n[^1]: a[^1]').join('');
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
