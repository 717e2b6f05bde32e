import { expect, test } from 'vitest';
import { termFinder } from './find-terms.ts';

const terms = [['interesų konfliktas'], ['korupcija'], ['korupcijos rizika'], ['nusišalinimas'], ['Privačių interesų registras', 'PINREG'], ['privatūs interesai']];
const inLithuanian = (text: string) => termFinder(terms, 'lt')(text).map(({ from, to, term }) => `${text.slice(from, to)} = ${terms[term]?.[0]}`);

test.each([
  ['Kilus interesų konfliktui, praneškite.', ['interesų konfliktui = interesų konfliktas']],
  ['apie korupciją ir korupcijos riziką', ['korupciją = korupcija', 'korupcijos riziką = korupcijos rizika']],
  ['interesų\u00A0konflik\u00ADtų', ['interesų\u00A0konflik\u00ADtų = interesų konfliktas']],
  ['duomenys PINREG ir Privačių interesų registre', ['PINREG = Privačių interesų registras', 'Privačių interesų registre = Privačių interesų registras']],
  ['po nusišalinimo', ['nusišalinimo = nusišalinimas']],
])('in „%s“ %o is found', (text, found) => {
  expect(inLithuanian(text)).toEqual(found);
});

test.each([
  ['a verb', 'vadovas nusišalina ir nusišalinęs tyli'],
  ['another word of its root', 'korupcinis, antikorupcinis'],
  ['words parted by a sign', 'interesų, konfliktas'],
  ['the name of a law', 'Viešųjų ir privačių interesų derinimo įstatymas; Korupcijos prevencijos įstatymas'],
  ['an abbreviation in other letters', 'pinreg'],
])('%s is not taken for a term', (_, text) => {
  expect(inLithuanian(text)).toEqual([]);
});

test('English terms are found in the plural, and not where capitals make another name of them', () => {
  const found = termFinder([['conflict of interest'], ['open data']], 'en');
  expect(found('two conflicts of interest, and open data').map(({ term }) => term)).toEqual([0, 1]);
  expect(found('the Open Data portal')).toEqual([]);
});
