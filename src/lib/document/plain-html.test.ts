import { expect, test } from 'vitest';
import { documentParts } from './html.ts';
import { plainHtml } from './plain-html.ts';
import { documentOf } from './test-document.ts';

const options = {
  resolveLink: () => ({ href: 'https://x.lt/a.pdf?b&c' }),
  labels: { footnotes: '', backToText: () => '', table: '', done: 'atlikta', toDo: 'neatlikta' },
};

test.each([
  ['a remark with its title', '<Note title="A & B">\n\nc\n\n</Note>', '<p><strong>A &amp; B</strong></p><p>c</p>'],
  ['a quotation with who said it', '<Quote name="A" role="B">\n\nc\n\n</Quote>', '<blockquote><p>c</p><p>– A, B</p></blockquote>'],
  ['facts', '<Facts>\n\n- A: b\n\n</Facts>', '<dl class="facts"><dt>A</dt><dd>b</dd></dl>'],
  ['a file by its full address', '<Download file="a.pdf" title="A" />', '<p><a href="https://x.lt/a.pdf?b&amp;c">A</a></p>'],
  ['captions in place of pictures', '<Gallery>\n\n<Figure file="a.jpg" alt="x" caption="A" />\n<Figure file="b.jpg" alt="y" />\n\n</Gallery>', '<p>A</p>'],
  ['nothing of what a component draws by itself', '<Timeline />', ''],
])('where the components are not, HTML holds %s', (_, source, html) => {
  expect(plainHtml(documentParts(documentOf(source), options))).toBe(html);
});
