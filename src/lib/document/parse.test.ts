import { expect, test } from 'vitest';
import type { Block, Inline } from './model.ts';
import { parseDocument } from './parse.ts';
import { documentOf } from './test-document.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const item = (...children: Block[]) => ({ children });
const list = { type: 'list', ordered: false, start: 1, tight: true } as const;

const blocks: [what: string, source: string, blocks: Block[]][] = [
  ['an empty text', '', []],
  ['paragraphs', 'a\n\nb', [paragraph(text('a')), paragraph(text('b'))]],
  ['headings', '## A\n\n### B\n\n#### C', [
    { type: 'heading', depth: 2, id: 'a', children: [text('A')] },
    { type: 'heading', depth: 3, id: 'b', children: [text('B')] },
    { type: 'heading', depth: 4, id: 'c', children: [text('C')] },
  ]],
  ['a tight list', '- a\n- b', [{ ...list, items: [item(paragraph(text('a'))), item(paragraph(text('b')))] }]],
  ['a loose list', '- a\n\n- b', [{ ...list, tight: false, items: [item(paragraph(text('a'))), item(paragraph(text('b')))] }]],
  ['a list loose by one item', '- a\n- b\n\n  c', [{ ...list, tight: false, items: [item(paragraph(text('a'))), item(paragraph(text('b')), paragraph(text('c')))] }]],
  ['an ordered list with its start', '3. a\n4. b', [{ ...list, ordered: true, start: 3, items: [item(paragraph(text('a'))), item(paragraph(text('b')))] }]],
  ['an ordered list from zero', '0. a', [{ ...list, ordered: true, start: 0, items: [item(paragraph(text('a')))] }]],
  ['nested lists', '- a\n  - b\n    1. c', [{ ...list, items: [item(paragraph(text('a')),
    { ...list, items: [item(paragraph(text('b')), { ...list, ordered: true, items: [item(paragraph(text('c')))] })] })] }]],
  ['a list of tasks', '- [ ] a\n- [x] b', [{ ...list, items: [{ checked: false, children: [paragraph(text('a'))] }, { checked: true, children: [paragraph(text('b'))] }] }]],
  ['a quotation', '> a\n>\n> - b', [{ type: 'quote', children: [paragraph(text('a')), { ...list, items: [item(paragraph(text('b')))] }] }]],
  ['code with its language', '```js\n{a} <b>\n```', [{ type: 'code', value: '{a} <b>', language: 'js' }]],
  ['code without a language', '```\na\n\nb\n```', [{ type: 'code', value: 'a\n\nb' }]],
  ['a rule', '***', [{ type: 'rule' }]],
  ['a table with its alignment', '| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |', [{
    type: 'table',
    align: [undefined, 'left', 'center', 'right'],
    head: [[text('a')], [text('b')], [text('c')], [text('d')]],
    rows: [[[text('1')], [text('2')], [text('3')], [text('4')]]],
  }]],
  ['a table with marks in its cells', '| a |\n|---|\n| x \\| `y` **z** |', [{
    type: 'table',
    align: [undefined],
    head: [[text('a')]],
    rows: [[[text('x | '), { type: 'code', value: 'y' }, text(' '), { type: 'strong', children: [text('z')] }]]],
  }]],
  ['a component with text', '<Note title="A &amp; „b“">\n\na\n\n</Note>', [{ type: 'component', name: 'Note', properties: { title: 'A & „b“' }, children: [paragraph(text('a'))] }]],
  ['a component without text', '<Contacts topic="press" />', [{ type: 'component', name: 'Contacts', properties: { topic: 'press' }, children: [] }]],
  ['a component inside another', '<Note>\n\n<Figures />\n\n</Note>', [{ type: 'component', name: 'Note', properties: {}, children: [{ type: 'component', name: 'Figures', properties: {}, children: [] }] }]],
  ['front matter inside the text, which is none', 'a\n\n***\n\nb: c', [paragraph(text('a')), { type: 'rule' }, paragraph(text('b: c'))]],
];

test.each(blocks)('reads %s', (_, source, expected) => {
  expect(documentOf(source).blocks).toEqual(expected);
});

const inlines: [what: string, source: string, inlines: Inline[]][] = [
  ['marks', 'a *b* **c** ~~d~~ `e<f`', [
    text('a '), { type: 'emphasis', children: [text('b')] }, text(' '), { type: 'strong', children: [text('c')] }, text(' '),
    { type: 'delete', children: [text('d')] }, text(' '), { type: 'code', value: 'e<f' },
  ]],
  ['marks inside marks', '**a *b***', [{ type: 'strong', children: [text('a '), { type: 'emphasis', children: [text('b')] }] }]],
  ['breaks of both kinds', 'a  \nb\\\nc\nd', [text('a'), { type: 'break' }, text('b'), { type: 'break' }, text('c\nd')]],
  ['entities and escapes as the characters they mean', '&lt;b&gt; &amp; \\{ \\< 5 < 6', [text('<b> & { < 5 < 6')]],
  ['quotation marks as they were typed', '„a“ “b” "c" -- ...', [text('„a“ “b” "c" -- ...')]],
  ['a link to an entry', '[a](/partners/leu)', [{ type: 'link', target: { to: 'path', path: '/partners/leu' }, children: [text('a')] }]],
  ['a link with a heading and a title', '[a](/guide/05-x#b "T")', [{ type: 'link', target: { to: 'path', path: '/guide/05-x', fragment: 'b' }, title: 'T', children: [text('a')] }]],
  ['a link by reference', '[a][R]\n\n[r]: /news', [{ type: 'link', target: { to: 'path', path: '/news' }, children: [text('a')] }]],
  ['a bare address', 'x https://x.lt.', [text('x '), { type: 'link', target: { to: 'web', address: 'https://x.lt' }, children: [text('https://x.lt')] }, text('.')]],
  ['a bare e-mail address', 'a@b.lt', [{ type: 'link', target: { to: 'mail', address: 'mailto:a@b.lt' }, children: [text('a@b.lt')] }]],
  ['a picture', '![Salė, „a“](sale.jpg "Antraštė")', [{ type: 'image', file: 'sale.jpg', alt: 'Salė, „a“', title: 'Antraštė' }]],
  ['a picture with ./ before its name', '![Salė](./sale.jpg)', [{ type: 'image', file: 'sale.jpg', alt: 'Salė' }]],
  ['a picture by reference', '![Salė][s]\n\n[s]: sale.webp', [{ type: 'image', file: 'sale.webp', alt: 'Salė' }]],
  ['a picture as a link', '[![Salė](s.png)](/news)', [{ type: 'link', target: { to: 'path', path: '/news' }, children: [{ type: 'image', file: 's.png', alt: 'Salė' }] }]],
  ['HTML that may stand', '<abbr title="A">b</abbr> H<sub>2</sub>O m<sup>2</sup> <span lang="en">c</span> <cite>d</cite><br/>', [
    { type: 'element', name: 'abbr', attributes: { title: 'A' }, children: [text('b')] }, text(' H'),
    { type: 'element', name: 'sub', attributes: {}, children: [text('2')] }, text('O m'),
    { type: 'element', name: 'sup', attributes: {}, children: [text('2')] }, text(' '),
    { type: 'element', name: 'span', attributes: { lang: 'en' }, children: [text('c')] }, text(' '),
    { type: 'element', name: 'cite', attributes: {}, children: [text('d')] },
    { type: 'element', name: 'br', attributes: {}, children: [] },
  ]],
  ['square brackets that are no link', '[sic] [a] ir [b][c]', [text('[sic] [a] ir [b][c]')]],
  ['a footnote sign that is shown as code', '`[^1]`', [{ type: 'code', value: '[^1]' }]],
];

test.each(inlines)('reads %s in a line', (_, source, expected) => {
  expect(documentOf(source).blocks).toEqual([paragraph(...expected)]);
});

test('an inline element alone on its line is a paragraph', () => {
  expect(documentOf('<span lang="en">a</span>').blocks).toEqual([paragraph({ type: 'element', name: 'span', attributes: { lang: 'en' }, children: [text('a')] })]);
});

test('footnotes are numbered by their first reference, and one may have several', () => {
  const { blocks, footnotes } = documentOf('x[^b] y[^1] z[^b]\n\n[^1]: One.\n[^b]: Two.');
  expect(blocks).toEqual([paragraph(
    text('x'), { type: 'footnote', id: 'b', number: 1, occurrence: 1 },
    text(' y'), { type: 'footnote', id: '1', number: 2, occurrence: 1 },
    text(' z'), { type: 'footnote', id: 'b', number: 1, occurrence: 2 },
  )]);
  expect(footnotes).toEqual([
    { id: 'b', number: 1, references: 2, children: [paragraph(text('Two.'))] },
    { id: '1', number: 2, references: 1, children: [paragraph(text('One.'))] },
  ]);
});

test('a footnote may refer to another, which comes after it, and to itself', () => {
  const { footnotes } = documentOf('x[^1]\n\n[^1]: A[^2][^1]\n\n    more\n\n[^2]: B[^1]');
  expect(footnotes.map(({ id, number, references, children }) => [id, number, references, children.length])).toEqual([['1', 1, 3, 2], ['2', 2, 1, 1]]);
});

test('headings with the same words have different ids', () => {
  expect(documentOf('## Tikslai\n\n## Tikslai\n\n## Tikslai 2\n\n## …').headings.map(({ id }) => id)).toEqual(['tikslai', 'tikslai-2', 'tikslai-2-2', 'skyrius']);
});

test('no heading takes the id of a footnote or of their list', () => {
  expect(documentOf('## Footnotes\n\n## FN 1\n\n## Fnref-1-2').headings.map(({ id }) => id)).toEqual(['skyrius-footnotes', 'skyrius-fn-1', 'skyrius-fnref-1-2']);
});

test('a heading broken over two lines keeps its words apart in its id', () => {
  expect(documentOf('## Kas<br/>yra').headings[0]?.id).toBe('kas-yra');
});

test('links and pictures are listed with their places, also those in footnotes, tables and components', () => {
  const { links, images } = documentOf('[a](/news) ![b](b.jpg)\n\n<Note>\n\n[c](c.pdf)\n\n</Note>\n\n| [d](#d) |\n|---|\n\nx[^1]\n\n[^1]: [e](tel:+3701)');
  expect(links.map(({ target, place }) => [target, place.line, place.column])).toEqual([
    [{ to: 'path', path: '/news' }, 1, 1],
    [{ to: 'file', file: 'c.pdf' }, 5, 1],
    [{ to: 'fragment', fragment: 'd' }, 9, 3],
    [{ to: 'phone', address: 'tel:+3701' }, 14, 7],
  ]);
  expect(images).toEqual([{ file: 'b.jpg', place: { file: 'index.lt.mdx', line: 1, column: 12 }, inLine: { alt: 'b' } }]);
});

test('places count from the line on which the text begins', () => {
  const parsed = parseDocument({ source: '\n{a}', file: 'x.mdx', line: 10 });
  expect(parsed).toMatchObject({ ok: false, problems: [{ file: 'x.mdx', line: 11, column: 1, rule: 'expression' }] });
});

test('columns count letters, not bytes', () => {
  expect(() => documentOf('Žžžž <b>')).toThrow('index.lt.mdx:1:6  ');
  expect(() => documentOf('Žžžž {a}')).toThrow('index.lt.mdx:1:6  ');
});

test.each(['constructor', '__proto__', 'toString', 'Note.Title', 'svg:a'])('<%s> is no component', (name) => {
  expect(() => documentOf(`<${name} />`)).toThrow(`<${name}> is neither a component of this site nor HTML that may stand in a text.`);
});

test('an empty tag is refused', () => {
  expect(() => documentOf('<>a</>')).toThrow('An empty tag <> may not stand in a text.');
});

test('paragraphs inside an inline element are refused', () => {
  expect(() => documentOf('<span>\n\na\n\n</span>')).toThrow('<span> stands on lines of its own round its words. Write <span>…</span> on one line with them.');
});

test('forty quotations inside each other are read, one more is refused', () => {
  expect(documentOf(`${'> '.repeat(40)}a`).blocks).toHaveLength(1);
  expect(() => documentOf(`${'> '.repeat(41)}a`)).toThrow('nested more than 40 levels deep');
});
