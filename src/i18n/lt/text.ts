import type { text as english } from '../en/text.ts';
import { countInLithuanian as count } from '../plural.ts';

/** The same in Lithuanian; remarks are for translators. */
export const text: typeof english = {
  sources: 'Šaltiniai',
  /** Nuoroda po šaltinio, kurio kopija saugoma kitur. */
  archivedCopy: 'archyvo kopija',
  /** Šaltinių sąraše; date – diena žodžiais. */
  sourceRead: (date) => `skaityta ${date}`,
  footnotes: 'Išnašos',
  /** Girdima prie rodyklės išnašos gale; occurrence – kelintas kartas tekste. */
  backToText: (number, occurrence) => `Grįžti prie ${number} išnašos tekste${occurrence > 1 ? `, ${occurrence} vieta` : ''}`,
  /** Girdimas lentelės, netelpančios ekrane, vardas. */
  table: 'Lentelė, slenkama į šonus',
  /** Girdima prie užduočių sąrašo langelių. */
  done: 'atlikta',
  toDo: 'neatlikta',
  figure: 'Rodiklis',
  value: 'Reikšmė',
  /** Lentelės stulpelis: kurios dienos skaičius. */
  asOf: 'Kada',
  source: 'Šaltinis',
  countedHere: 'suskaičiuota šioje svetainėje',
  cluster: {
    label: (partners) => `Projekto tinklas: viduryje projekto vykdytojas, aplink jį – ${count(partners, { one: 'partneris', few: 'partneriai', many: 'partnerio', other: 'partnerių' })}`,
    links: 'Projekto tinklas: nuorodos į partnerių puslapius',
    lines: 'Linijos jungia projekto vykdytoją su kiekvienu partneriu ir savivaldybę su jos įstaiga.',
    groups: { promoter: 'Projekto vykdytojas', municipality: 'Savivaldybė', institution: 'Savivaldybės įstaiga', college: 'Kolegija', organisation: 'Kita organizacija' },
  },
  map: { scale: 'Šalių mastelis skirtingas.', credit: 'Kontūrai – „Natural Earth“ (viešoji nuosavybė).' },
  /** Prieš autoriaus vardą po nuotrauka. */
  photoCredit: 'Nuotrauka:',
  gallery: 'Vaizdai',
  previousPicture: 'Ankstesnis vaizdas',
  nextPicture: 'Kitas vaizdas',
  close: 'Užverti',
  licence: 'Licencija:',
  licences: { 'press-use': 'Naudoti tik žiniasklaidai, nurodant autorių', 'all-rights': 'Visos teisės saugomos' },
};
