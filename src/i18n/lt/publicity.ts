import type { publicity as english } from '../en/publicity.ts';
import { formatNumber } from '../../lib/numbers.ts';
import { countInLithuanian as count } from '../plural.ts';

/** The same in Lithuanian; remarks are for translators. */
export const publicity: typeof english = {
  /** Suvestinė, ko prašė finansuotojas ir kas tai liudija; skaičiai – suskaičiuoti. */
  publicity: {
    title: 'Viešinimo suvestinė',
    duty: 'Ko reikalauta',
    applies: 'Kada',
    state: 'Būklė',
    answer: 'Kas tai liudija',
    events: (found, asked) => `Rasta viešinimo renginių: ${formatNumber(found, 'lt')}; reikalauta: bent ${formatNumber(asked, 'lt')}.`,
    website: ({ pages, feeds, documents }) => `Šioje svetainėje – puslapių: ${formatNumber(pages, 'lt')}; srautų, kalendorių ir sąrašų programoms: ${formatNumber(feeds, 'lt')}; dokumentų: ${formatNumber(documents, 'lt')}.`,
    language: (locale, { pages, feeds, documents }) => `${locale === 'lt' ? 'Lietuviškai' : 'Angliškai'} – puslapių: ${formatNumber(pages, 'lt')}; srautų, kalendorių ir sąrašų: ${formatNumber(feeds, 'lt')}; dokumentų: ${formatNumber(documents, 'lt')}.`,
    inBoth: (both, all) => `Abiem kalbomis: ${formatNumber(both, 'lt')} iš ${count(all, { one: 'įrašo', few: 'įrašų', many: 'įrašo', other: 'įrašų' })}.`,
    acknowledged: ({ pages, feeds, documents }) => `Sakinys, kas finansavo projektą, ta pačia kalba yra kiekviename puslapyje (${formatNumber(pages, 'lt')}), kiekviename sraute, kalendoriuje ir sąraše (${formatNumber(feeds, 'lt')}) ir kiekviename dokumente (${formatNumber(documents, 'lt')}).`,
    mark: 'Oficialus ženklas rodomas kiekviename puslapyje.',
    noMark: (credit) => `Ženklo failo šioje svetainėje nėra: jo vietoje – žodžiai „${credit}“ su nuoroda.`,
    unverified: 'Kad to reikalauta, žinoma tik iš kitų.',
    states: { found: 'Rasta', partly: 'Rasta iš dalies', notFound: 'Nerasta', notRequired: 'Nereikalauta', unknown: 'Nežinoma' },
    inLanguage: { lt: 'lietuviškai', en: 'angliškai' },
  },
};
