import { expect, test } from 'vitest';
import { parseDocument } from './parse.ts';

/** What is wrong with a text, in the words a person reads. */
function complaintsOf(source: string): string[] {
  const parsed = parseDocument({ source, file: 'index.lt.mdx', line: 1 });
  return parsed.ok ? [] : parsed.problems.map(({ line, column, words: { en } }) => `${line}:${column} ${en.what}. ${en.remedy}`);
}

const wrong: [what: string, source: string, complaint: string][] = [
  ['a figure without its file', '<Figure />', '1:1 The property “file” of <Figure> is missing or has a value it may not have. <Figure> may carry: file, alt, caption; a text in straight quotes.'],
  ['a figure of another folder', '<Figure file="../x.jpg" />', '1:1 The property “file” of <Figure> is not a picture of this folder. Put the picture beside the text, as jpg, png, webp or avif with a name in lower-case letters without accents, and write that name alone.'],
  ['a figure of another host', '<Figure file="https://x.lt/x.jpg" alt="x" />', '1:1 The property “file” of <Figure> is not a picture of this folder. Put the picture beside the text, as jpg, png, webp or avif with a name in lower-case letters without accents, and write that name alone.'],
  ['an author where the figure stands', '<Figure file="x.jpg" credit="X" />', '1:1 <Figure> has no property “credit”. <Figure> may carry: file, alt, caption.'],
  ['an empty alternative text', '<Figure file="x.jpg" alt=" " />', '1:1 The property “alt” of <Figure> is missing or has a value it may not have. <Figure> may carry: file, alt, caption; a text in straight quotes.'],
  ['a gallery of one', '<Gallery>\n\n<Figure file="x.jpg" alt="x" />\n\n</Gallery>', '1:1 <Gallery> holds a single picture. Write two or more lines <Figure file="…" /> between <Gallery> and </Gallery>; a picture alone needs no gallery.'],
  ['a gallery with words', '<Gallery>\n\n<Figure file="x.jpg" alt="x" />\n\ny\n\n<Figure file="z.jpg" alt="z" />\n\n</Gallery>', '1:1 <Gallery> holds something other than figures. Write two or more lines <Figure file="…" /> between <Gallery> and </Gallery>; a picture alone needs no gallery.'],
  ['an empty gallery', '<Gallery />', '1:1 <Gallery> holds no text. Write the text between <Gallery> and </Gallery>, on lines of its own.'],
  ['a quotation of nobody', '<Quote>\n\nx\n\n</Quote>', '1:1 The property “name” of <Quote> is missing or has a value it may not have. <Quote> may carry: name, role; a text in straight quotes.'],
  ['a quotation without words', '<Quote name="X" />', '1:1 <Quote> holds no text. Write the text between <Quote> and </Quote>, on lines of its own.'],
  ['facts without values', '<Facts>\n\n- x\n\n</Facts>', '1:1 <Facts> holds something other than a list of labels with their values. Write each line as “- Label: value”, with a space after the colon, and nothing else inside.'],
  ['facts as a paragraph', '<Facts>\n\nX: y\n\n</Facts>', '1:1 <Facts> holds something other than a list of labels with their values. Write each line as “- Label: value”, with a space after the colon, and nothing else inside.'],
  ['facts with a list inside', '<Facts>\n\n- X: y\n  - z\n\n</Facts>', '1:1 <Facts> holds something other than a list of labels with their values. Write each line as “- Label: value”, with a space after the colon, and nothing else inside.'],
  ['a checklist without boxes', '<Checklist title="X">\n\n- x\n\n</Checklist>', '1:1 <Checklist> holds no list of tasks. Begin each line with “- [ ] ”; for a list without boxes use <Note>.'],
  ['a download from elsewhere', 'x\n\n<Download file="https://x.lt/x.pdf" title="X" />', '3:1 The property “file” of <Download> is not a file of this folder. Put the file beside the text, with a name in lower-case letters without accents, and write that name alone.'],
  ['a download out of the folder', '<Download file="../../x.pdf" title="X" />', '1:1 The property “file” of <Download> is not a file of this folder. Put the file beside the text, with a name in lower-case letters without accents, and write that name alone.'],
  ['a download without a name', '<Download file="x.pdf" />', '1:1 The property “title” of <Download> is missing or has a value it may not have. <Download> may carry: file, title; a text in straight quotes.'],
];

test.each(wrong)('%s is refused in plain words', (_, source, complaint) => {
  expect(complaintsOf(source)).toEqual([complaint]);
});

test.each([
  ['a figure', '<Figure file="a.b-c_1.jpg" alt="x" caption="y" />'],
  ['a gallery', '<Gallery>\n<Figure file="a.jpg" />\n<Figure file="b.png" />\n</Gallery>'],
  ['a quotation of two paragraphs', '<Quote name="A" role="B">\n\nx\n\ny\n\n</Quote>'],
  ['facts with hours, marks and links', '<Facts title="A">\n\n- 10:30 – 11:00: *b*\n- c: [d](/news): e\n\n</Facts>'],
  ['a checklist with words before its boxes', '<Checklist title="A">\n\nb\n\n- [ ] c\n\n</Checklist>'],
  ['a download', '<Download file="a.pdf" title="B" />'],
])('%s may stand', (_, source) => {
  expect(complaintsOf(source)).toEqual([]);
});

test('pictures and files of components are told with those of the text, each with its place', () => {
  const parsed = parseDocument({ source: 'x\n\n<Figure file="a.jpg" alt="A" />\n\n<Download file="b.pdf" title="B" />', file: 'f', line: 1 });
  expect(parsed.ok && parsed.document.images).toEqual([{ file: 'a.jpg', place: { file: 'f', line: 3, column: 1 }, figure: { alt: 'A' } }]);
  expect(parsed.ok && parsed.document.links).toEqual([{ target: { to: 'file', file: 'b.pdf' }, label: 'B', place: { file: 'f', line: 5, column: 1 } }]);
});
