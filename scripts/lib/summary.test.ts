import { expect, test } from 'vitest';
import { summaryLines, type Built } from './summary.ts';

const built: Built = { pages: { pages: 152, restored: 151, slowest: [{ address: '/partneriai/', milliseconds: 148 }, { address: '/en/', milliseconds: 9 }] }, documents: { all: 194, made: 1 }, cards: { all: 21, made: 0 }, files: 1474, bytes: 15_900_000, stages: [] };

test('a build ends with what there is, what was restored and which pages took longest, in the language of staff', () => {
  expect(summaryLines(built, 'lt')).toEqual([
    'Kas parengta:',
    '  152 puslapiai, iš jų palikta, kaip buvo: 151',
    '  194 dokumentai, iš jų parengta iš naujo: 1',
    '  21 kortelė, iš jų nupiešta iš naujo: 0',
    '  1\u00A0474 failai, 15,9\u00A0MB',
    'Lėčiausi puslapiai:',
    '  148 ms  /partneriai/',
    '    9 ms  /en/',
  ]);
  expect(summaryLines({ ...built, pages: { ...built.pages, slowest: [] } }, 'en')).toEqual(['What was built:', '  152 pages, 151 as the last build left them', '  194 documents, 1 made anew', '  21 cards, 0 drawn anew', '  1,474 files, 15.9\u00A0MB']);
});
