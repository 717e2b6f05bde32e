import { expect, test } from 'vitest';
import { inSection } from '../content/entry.ts';
import { readContent } from '../content/read-content.ts';
import { documentParts } from '../document/html.ts';
import { documentOf } from '../document/test-document.ts';
import { termFinder } from './find-terms.ts';
import { readTerms } from './glossary.ts';
import { linkTerms } from './link-terms.ts';

const find = termFinder([['lobistas'], ['meras']], 'lt');
const button = (number: number, words: string) => `<button type="button" popovertarget="t${number}">${words}</button>`;
const htmlOf = (source: string) => documentParts(linkTerms(documentOf(source), find).document, { resolveLink: () => ({ href: '/' }), labels: { footnotes: '', backToText: () => '', table: '', done: '', toDo: '' } }).filter((part) => typeof part === 'string').join('');

test('a term is a button where it stands first, and plain words after that', () => {
  expect(htmlOf('Pas merą. Meras ir lobistas, kitas meras.')).toBe(`<p>Pas ${button(1, 'merą')}. Meras ir ${button(2, 'lobistas')}, kitas meras.</p>`);
});

test('lists, tables and strong words hold terms too', () => {
  expect(htmlOf('- **pas merą**')).toContain(`<strong>pas ${button(1, 'merą')}</strong>`);
  expect(htmlOf('| A |\n|---|\n| lobistas |')).toContain(`<td>${button(1, 'lobistas')}</td>`);
});

test.each([
  ['a heading', '## Pas merą'],
  ['a link', '[pas merą](/guide)'],
  ['a quotation', '> Pas merą.'],
  ['code', '`meras`'],
  ['a list of tasks', '- [ ] Pas merą'],
])('%s holds none', (_, source) => {
  expect(htmlOf(source)).not.toContain('<button');
});

test('the glossary names the same terms in both languages, each with a meaning', () => {
  const glossary = inSection(readContent('content', 'content').entries, 'guide').find(({ facts }) => facts.glossary);
  const [lt, en] = [glossary ? readTerms(glossary, 'lt') : [], glossary ? readTerms(glossary, 'en') : []];
  expect(lt.length).toBeGreaterThan(40);
  expect(en.map(({ other, name }) => `${other} = ${name}`).sort()).toEqual(lt.map(({ name, other }) => `${name} = ${other}`).sort());
  expect([...lt, ...en].filter(({ meaning }) => !meaning.length)).toEqual([]);
});
