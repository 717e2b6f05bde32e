import { expect, test } from 'vitest';
import { documentOf } from '../document/test-document.ts';
import { checkFigures } from './check-figures.ts';
import type { AnyEntry } from './entry.ts';

const entry = { facts: { photos: [{ file: 'a.jpg', alt: { lt: 'A', en: 'A' } }] } } as unknown as AnyEntry;
const complaints = (text: string) => checkFigures(entry, documentOf(text)).map(({ line, words: { en } }) => `${line} ${en.what}. ${en.remedy}`);

test('words that stand under photos are not said again', () => {
  expect(complaints('x\n\n<Figure file="a.jpg" alt="A" caption="B" />')).toEqual(['3 What a.jpg shows stands under photos already, and <Figure> says alt and caption again. Write <Figure file="a.jpg" /> alone.']);
  expect(complaints('<Figure file="a.jpg" caption="B" />')).toEqual(['1 What a.jpg shows stands under photos already, and <Figure> says caption again. Write <Figure file="a.jpg" /> alone.']);
});

test('a figure that nothing describes is refused', () => {
  expect(complaints('<Figure file="b.jpg" caption="B" />')).toEqual(['1 The picture b.jpg has no alternative text. Write what it shows, <Figure file="b.jpg" alt="…" />, or describe it in the front matter under photos.']);
});

test('a figure has its words from one place or the other, and a picture in a line has its own', () => {
  expect(complaints('<Figure file="a.jpg" />\n\n<Figure file="b.jpg" alt="B" />\n\nx ![A](a.jpg)')).toEqual([]);
});
