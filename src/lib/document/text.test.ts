import { expect, test } from 'vitest';
import { documentOf } from './test-document.ts';
import { blockText, readingMinutes } from './text.ts';

test('the words of a text are its lines without marks', () => {
  const source = '## A *b*\n\nc `d` [e](/news)  \nf<br/>g ![h](h.jpg) i[^1]\n\n- j\n- k\n  - l\n\n> m\n\n***\n\n| n | o |\n|---|---|\n| p | q |\n\n```\nr\n```\n\n<Note title="s">\n\nt\n\n</Note>\n\n<Figures />\n\n[^1]: u';
  expect(blockText(documentOf(source).blocks)).toBe('A b\nc d e\nf\ng  i\nj\nk\nl\nm\nn\to\np\tq\nr\ns\nt');
});

test('the words of components are theirs and what stands inside', () => {
  const source = '<Facts title="a">\n\n- b: c\n\n</Facts>\n\n<Quote name="d" role="e">\n\nf\n\n</Quote>\n\n<Figure file="g.jpg" alt="h" caption="i" />\n\n<Download file="j.pdf" title="k" />';
  expect(blockText(documentOf(source).blocks)).toBe('a\nb: c\nf\nd, e\ni\nk');
});

test.each([
  [0, 1],
  [1, 1],
  [269, 1],
  [270, 2],
  [1800, 10],
])('%d words take %d minutes to read', (words, minutes) => {
  expect(readingMinutes(documentOf('žodis '.repeat(words)))).toBe(minutes);
});
