import { expect, test } from 'vitest';
import { entryOf } from '../content/test-entry.ts';
import { documentParts } from './html.ts';
import { numberSections } from './number-sections.ts';
import { documentOf } from './test-document.ts';

const source = '## Kas\n\nA.\n\n## Žingsniai\n\n### 1. Vadovas\n\n#### Įrašas\n\n### 2. Grupė\n\n## Kas\n\n### Dar';
const idsIn = (entry: Parameters<typeof numberSections>[0]) => numberSections(entry, documentOf(source)).headings.map(({ id, wordId, number }) => [id, wordId, number]);

test('sections of a chapter are numbered by its folder, with the id of their words beside', () => {
  expect(idsIn(entryOf('guide', '05-a'))).toEqual([
    ['s5-1', 'kas', '5.1'],
    ['s5-2', 'zingsniai', '5.2'],
    ['s5-2-1', undefined, undefined],
    ['s5-2-1-1', undefined, undefined],
    ['s5-2-2', undefined, undefined],
    ['s5-3', 'kas-2', '5.3'],
    ['s5-3-1', undefined, undefined],
  ]);
});

test('an annex and the introduction have the addresses without the numbers', () => {
  expect(idsIn(entryOf('guide', '13-a', { facts: { annex: true } }))[1]).toEqual(['s13-2', 'zingsniai', undefined]);
  expect(idsIn(entryOf('guide', '00-a'))[1]).toEqual(['s0-2', 'zingsniai', undefined]);
});

test('entries of other sections, and chapters without a number, keep the ids of words', () => {
  expect(idsIn(entryOf('news', '05-a'))[1]).toEqual(['zingsniai', undefined, undefined]);
  expect(idsIn(entryOf('guide', 'a'))[1]).toEqual(['zingsniai', undefined, undefined]);
});

test('no heading of words has an address like those of numbered sections', () => {
  expect(documentOf('## S5-2').headings[0]?.id).toBe('skyrius-s5-2');
});

test('the page shows the number and keeps both ids', () => {
  const labels = { footnotes: '', backToText: () => '', table: '', done: '', toDo: '' };
  const [html] = documentParts(numberSections(entryOf('guide', '05-a'), documentOf('## Kas')), { resolveLink: () => undefined, labels });
  expect(html).toBe('<h2 id="s5-1"><a id="kas"></a>5.1\u00A0Kas</h2>');
});
