import { expect, test } from 'vitest';
import type { Part } from './html.ts';
import { splitOpening } from './opening.ts';

const component: Part = { component: 'Quote', properties: {}, children: ['<p>Žodis</p>'] };

test('the first paragraph is the opening, all else follows', () => {
  expect(splitOpening(['<p>Vienas</p><p>Du</p>', component])).toEqual({ opening: ['<p>Vienas</p>'], rest: ['<p>Du</p>', component] });
  expect(splitOpening(['<p>Vienas</p>', component])).toEqual({ opening: ['<p>Vienas</p>'], rest: [component] });
  expect(splitOpening(['<p>Vienas</p>'])).toEqual({ opening: ['<p>Vienas</p>'], rest: [] });
});

test.each([['a heading', ['<h2>Antraštė</h2><p>Vienas</p>']], ['a component', [component, '<p>Vienas</p>']], ['a paragraph that a component stands in', ['<p>Vienas ', component, '</p>']], ['nothing', []]])('a text that begins with %s has no opening', (_, parts) => {
  expect(splitOpening(parts)).toEqual({ opening: [], rest: parts });
});
