import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { entryOf } from '../content/test-entry.ts';
import { readTerms, termFinder } from './terms.ts';

test('the terms of a glossary are the first column of its tables, without marks', () => {
  const entry = entryOf('guide', '15-zodynas');
  entry.body.lt.source = 'Žodžiai.\n\n| Terminas | Reikšmė |\n|---|---|\n| **dovana** | Daiktas. |\n| „atvėsimo“ laikotarpis | Metai. |';
  expect(readTerms(readDocument(entry, 'lt'))).toEqual(['dovana', '„atvėsimo“ laikotarpis']);
});

const terms = ['korupcija', 'korupcijos rizika', 'Privačių interesų registras (PINREG)', 'SKAIDRIS', 'nusišalinimas'];
const find = termFinder(terms, 'lt');

test.each([
  ['in any form', 'Nusišalinimo nepriėmė.', [4]],
  ['within a longer one it is not', 'Dėl korupcijos rizikos reikia pagalvoti.', [1]],
  ['beside a longer one it is', 'Korupcija ir korupcijos rizika.', [0, 1]],
  ['by the name in brackets', 'Deklaraciją pateikė PINREG.', [2]],
  ['in full', 'Privačių interesų registre.', [2]],
  ['once however often', 'Korupcija, korupcijos, korupcijai.', [0]],
  ['an abbreviation is no form of a word', 'Skaidrus sprendimas.', []],
  ['the abbreviation itself', 'Deklaruojama sistemoje SKAIDRIS.', [3]],
  ['a part of a term is none', 'Rizika didelė.', []],
])('a term is found: %s', (_, text, expected) => {
  expect(find(text).sort()).toEqual(expected);
});

test('in English a plural is the same term', () => {
  expect(termFinder(['conflict of interest', 'gift register'], 'en')('Gift registers and conflicts of interest.').sort()).toEqual([0, 1]);
});
