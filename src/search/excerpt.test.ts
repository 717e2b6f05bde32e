import { expect, test } from 'vitest';
import { arrivalHash, headingsOf } from './arrival.ts';
import { excerptOf, markWords } from './excerpt.ts';
import type { PagefindData } from './pagefind.ts';

const filler = Array.from({ length: 40 }, (_, index) => `žodis${index}`).join(' ');
const content = `Antraštė. ${filler} Savivaldybėse rinko duomenis, o savivaldybių specialistai – ne. Dalis. Biuras (savivaldybės) veikia.`;
const data: PagefindData = { url: '/a/', content, meta: { title: 'Antraštė' }, anchors: [{ element: 'h2', id: 'dalis', text: 'Dalis', location: 50 }, { element: 'p', id: 'kita', location: 3 }] };

test('every form of the words is marked, and the excerpt is where most of them stand', () => {
  const marked = markWords(data, 'savivaldybė renka', 'lt', []);
  const pieces = excerptOf(marked);
  expect(pieces.filter((piece) => piece.marked).map(({ text }) => text)).toEqual(['Savivaldybėse', 'rinko', 'savivaldybių', '(savivaldybės)']);
  expect(pieces[0]?.text).toBe('…');
  expect(pieces.length).toBeLessThan(36);
});

test('a word that stands nowhere is marked by what begins so, and else by what the engine found', () => {
  expect(markWords(data, 'specialist', 'lt', [0]).marks.filter(Boolean)).toHaveLength(1);
  expect(markWords(data, 'xyz', 'lt', [0, 999]).marks.flatMap((mark, place) => (mark ? [place] : []))).toEqual([0]);
});

test('a link marks the words with a neighbour, and leads to the heading above them', () => {
  const marked = markWords(data, 'savivaldybė', 'lt', []);
  expect(decodeURIComponent(arrivalHash(marked))).toBe('#:~:text=Savivaldybėse,-rinko&text=savivaldybių,-specialistai&text=savivaldybės');
  const headings = headingsOf(data, marked);
  expect(headings.map(({ id, text }) => [id, text])).toEqual([['dalis', 'Dalis']]);
  expect(decodeURIComponent(arrivalHash(marked, 'dalis', headings[0]?.range))).toBe('#dalis:~:text=savivaldybės');
});

test('a page without marked words is opened at its top', () => {
  expect(arrivalHash(markWords(data, 'xyz', 'lt', []))).toBe('');
});
