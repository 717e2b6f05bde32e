import { expect, test } from 'vitest';
import { complaintsOf, spoil } from './test-folder.ts';

const news = 'news/pirmoji/index.lt.mdx';
const page = 'pages/about/index.lt.mdx';

/** What is wrong, the file, the words in it that are replaced, by what, and the complaint without the file’s name. */
const cases: [what: string, file: string, from: string, to: string, complaint: string | string[]][] = [
  [
    'a tab for indentation',
    news,
    'date: 2017-03-22',
    'sources:\n\t- title: A',
    '5:1  The line is indented with a tab. Indent with spaces, two for each level.',
  ],
  [
    'a quotation mark that is not closed',
    news,
    'title: Pirmoji žinia',
    'title: "Pirmoji žinia',
    '10:1  A quotation mark that was opened above is never closed. Write the same mark at the end of the text. A text that holds a colon and a space, or begins with a quotation mark, must stand in single quotes.',
  ],
  [
    'a key written twice',
    news,
    'kind: article',
    'kind: article\nkind: article',
    '6:1  This key stands here a second time. Keep one of the two lines.',
  ],
  [
    'a colon in a text without quotes',
    news,
    'title: Pirmoji žinia',
    'title: Žinia: pirmoji',
    '2:8  There is a second colon on the line, or a key under a text. A text that holds a colon and a space, or begins with a quotation mark, must stand in single quotes.',
  ],
  [
    'a bracket that is not closed',
    page,
    'summary: Kas tai.',
    'summary: Kas tai.\ntags: [projektas',
    '5:1  A comma, a colon, a space or a bracket is missing here. Compare the line with one that works: key: value, or key: [one, two]. A text that holds a colon and a space, or begins with a quotation mark, must stand in single quotes.',
  ],
  [
    'a text that begins with a star',
    news,
    'title: Pirmoji žinia',
    'title: *žinia',
    '2:8  A YAML alias stands here that leads nowhere, or too many do. Write the values out, without & and *; a text that begins with * must stand in single quotes.',
  ],
  [
    'an alias bomb',
    news,
    'kind: article',
    'kind: article\na: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]',
    '7:8  A YAML alias stands here that leads nowhere, or too many do. Write the values out, without & and *; a text that begins with * must stand in single quotes.',
  ],
  [
    'a list where keys belong',
    page,
    'title: Apie projektą\nsummary: Kas tai.',
    '- title\n- summary',
    '2:1  The front matter is not a list of keys and values. Write one “key: value” on each line.',
  ],
  [
    'front matter with nothing in it',
    page,
    'title: Apie projektą\nsummary: Kas tai.\n',
    '',
    ['2:1  The key `summary` is missing. Add a line “summary: …”; docs/content.md says what it holds.', '2:1  The key `title` is missing. Add a line “title: …”; docs/content.md says what it holds.'],
  ],
  [
    'a file that does not begin with front matter',
    page,
    '---\ntitle',
    '\n---\ntitle',
    '1:1  The file does not begin with front matter. Put a line of three hyphens (---) first, then title: and summary:, then three hyphens again.',
  ],
  [
    'front matter that is not closed',
    page,
    'tai.\n---',
    'tai.\n',
    '4:1  The front matter has no end. Put a line of three hyphens (---) between the facts and the text.',
  ],
];

test.each(cases)('A file with %s is refused with its place and a remedy', (_, file, from, to, complaint) => {
  expect(complaintsOf(spoil(file, from, to))).toEqual([complaint].flat().map((line) => `${file}:${line}`));
});
