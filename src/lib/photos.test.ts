import { expect, test } from 'vitest';
import { documentOf } from './document/test-document.ts';
import { unplacedPhotos } from './photos.ts';
import type { Photo } from './schemas/entries.ts';

const entry = (files: readonly string[]) => ({ facts: { published: '2032-01-01', photos: files.map((file) => ({ file }) as Photo) } }) as unknown as Parameters<typeof unplacedPhotos>[0];

test.each([
  ['no photographs', [], 'a', undefined, []],
  ['photographs the text does not show', ['a.jpg', 'b.jpg', 'c.jpg'], 'a', 'a.jpg', ['b.jpg', 'c.jpg']],
  ['a first photograph that the text shows', ['a.jpg', 'b.jpg'], '<Figure file="a.jpg" />', undefined, ['b.jpg']],
  ['a later one that a gallery shows', ['a.jpg', 'b.jpg', 'c.jpg'], '<Gallery>\n\n<Figure file="b.jpg" />\n<Figure file="d.jpg" alt="D" />\n\n</Gallery>', 'a.jpg', ['c.jpg']],
  ['one that stands small in a line too', ['a.jpg'], 'x ![A](a.jpg) y', 'a.jpg', []],
])('of %s the page shows what is left', (_, files, text, lead, rest) => {
  const unplaced = unplacedPhotos(entry(files), documentOf(text));
  expect([unplaced.lead?.file, unplaced.rest.map(({ file }) => file)]).toEqual([lead, rest]);
});
