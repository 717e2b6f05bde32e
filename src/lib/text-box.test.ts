import { expect, test } from 'vitest';
import { overlaps, textWidth, wrapName } from './text-box.ts';

const softHyphen = '\u00AD';

test('wide letters take more room than narrow ones, and room grows with the type', () => {
  expect(textWidth('mmm', 10)).toBeGreaterThan(textWidth('iii', 10));
  expect(textWidth('Utena', 20)).toBe(2 * textWidth('Utena', 10));
});

test('a name breaks between words, and only where it must', () => {
  expect(wrapName('Utenos biblioteka', 1000, 10, 3)).toEqual(['Utenos biblioteka']);
  expect(wrapName('Utenos biblioteka', textWidth('biblioteka', 10), 10, 3)).toEqual(['Utenos', 'biblioteka']);
});

test('what belongs together parts only where it fits in no line', () => {
  expect(wrapName('Nuo 2017\u00A0m. čia', textWidth('Nuo 2017', 10), 10, 3)).toEqual(['Nuo', '2017\u00A0m.', 'čia']);
  expect(wrapName('viena\u00A0antra', textWidth('viena', 10), 10, 3)).toEqual(['viena', 'antra']);
});

test('a word too long for its line breaks at a soft hyphen, and else between letters', () => {
  expect(wrapName(`demokra${softHyphen}tiškumo`, textWidth('demokra-', 10), 10, 3)).toEqual(['demokra-', 'tiškumo']);
  const broken = wrapName('nebeprisikiškiakopūsteliaudavome', textWidth('nebeprisik', 10), 10, 9);
  expect(broken.join('').replaceAll('-', '')).toBe('nebeprisikiškiakopūsteliaudavome');
  expect(broken.every((line) => textWidth(line, 10) <= textWidth('nebeprisik', 10))).toBe(true);
});

test('what does not fit into the lines there are is cut with an ellipsis', () => {
  const lines = wrapName('viena antra trečia ketvirta', textWidth('antra', 10), 10, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  expect(textWidth(lines[1] ?? '', 10)).toBeLessThanOrEqual(textWidth('antra', 10));
});

test('boxes that only touch do not overlap', () => {
  const box = { left: 0, top: 0, right: 2, bottom: 2 };
  expect([overlaps(box, { ...box, left: 2, right: 3 }), overlaps(box, { left: 1, top: 1, right: 3, bottom: 3 })]).toEqual([false, true]);
});
