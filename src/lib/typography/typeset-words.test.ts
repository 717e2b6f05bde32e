import { expect, test } from 'vitest';
import { typesetWords } from './typeset-words.ts';

test('sets each text by itself and leaves the slug and what is no text', () => {
  const words = { title: '"Vadovas" - 2017 m. kovas', summary: 'Kas "Integris', slug: 'apie-14-17', now: undefined };
  expect(typesetWords(words, 'lt')).toEqual({ title: '„Vadovas“\u00A0– 2017\u00A0m.\u00A0kovas', summary: 'Kas "Integris', slug: 'apie-14-17', now: undefined });
  expect(words.title).toBe('"Vadovas" - 2017 m. kovas');
});

test('follows the language', () => {
  expect(typesetWords({ role: 'Lithuania\'s "best"' }, 'en')).toEqual({ role: 'Lithuania’s “best”' });
});
