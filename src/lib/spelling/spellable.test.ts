import { expect, test } from 'vitest';
import { spellable } from './spellable.ts';

const words = (text: string) => spellable(text).split(/\s+/).filter(Boolean);

test.each([
  ['Rašykite info@socialinis.lt arba žr. https://e-tar.lt/a-b (ir www.vtek.lt).', ['Rašykite', 'arba', 'žr.', '(ir']],
  ['Kodas NOR-LT10-2016, 2017-ųjų A4 lape', ['Kodas', 'NOR-', '-', ',', '-ųjų', 'lape']],
  ['the university’s hall, LEU\'s list, ‘sales’', ['the', 'university', 'hall,', 'LEU', 'list,', '‘sales’']],
  ['Štai\uFFFCkodas\u2028ir eilutė', ['Štai', 'kodas', 'ir', 'eilutė']],
])('%s: words alone go to the dictionary', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('what is no word leaves blanks behind, so that every place stays', () => {
  const text = 'Žr. https://e-tar.lt/ ąžuolai\nvtek@vtek.lt \u{1F600} eglės';
  expect(spellable(text)).toHaveLength(text.length);
  expect(spellable(text).indexOf('eglės')).toBe(text.indexOf('eglės'));
});
