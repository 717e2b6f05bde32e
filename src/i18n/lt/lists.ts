import type { lists as english } from '../en/lists.ts';
import { countInLithuanian as count } from '../plural.ts';

/** The same in Lithuanian; remarks are for translators. */
export const lists: typeof english = {
  latest: 'Naujausia',
  allNews: 'Visos naujienos',
  allEvents: 'Visi renginiai',
  figuresTitle: 'Projektas skaičiais',
  sectionNames: { news: 'Naujienos', events: 'Renginiai', partners: 'Partneriai', training: 'Mokymai', guide: 'Vadovas', pages: 'Puslapiai' },
  /** Sąrašų įžangos. */
  sectionLeads: {
    news: 'Kas projekte vyko ir kas apie jį kalbėta; naujausi įrašai – viršuje. Prie kiekvieno įrašo nurodyta, kada tai įvyko ir kada įrašas paskelbtas šioje svetainėje.',
    events: 'Projekto vizitai ir vieši renginiai; naujausi – viršuje.',
    partners: 'Projektą vykdžiusios organizacijos: kas jos ir kas joms nutiko vėliau.',
    training: 'Projekto mokymo moduliai.',
    guide: 'Projekto vadovas: visi skyriai ir priedai.',
  },
  newsKinds: { article: 'Naujiena', 'press-release': 'Pagal pranešimą spaudai' },
  eventKinds: { visit: 'Vizitas', 'public-event': 'Viešas renginys' },
  partnerKinds: {
    promoter: 'Universitetas, projekto vykdytojas',
    umbrella: 'Skėtinė organizacija',
    college: 'Kolegija',
    ngo: 'Nevyriausybinė organizacija',
    'public-institution': 'Viešoji įstaiga',
    municipality: 'Savivaldybė',
    'municipal-institution': 'Savivaldybės įstaiga',
  },
  topics: 'Temos',
  topic: (name) => `Tema: ${name}`,
  topicsLead: 'Svetainės turinys pagal temas.',
  newer: 'Naujesnis',
  older: 'Senesnis',
  byYear: 'Pagal metus',
  /** Keturios formos: 1 įrašas, 2 įrašai, 1,5 įrašo, 10 įrašų. */
  entries: (n) => count(n, { one: 'įrašas', few: 'įrašai', many: 'įrašo', other: 'įrašų' }),
  /** Po ilgo sąrašo naujausiais įrašais: nuoroda į visus; skliaustuose po jos – jų skaičius. */
  wholeList: 'Visas sąrašas',
  nothingYet: 'Čia kol kas nieko nėra.',
  /** Sąrašo, einančio per kelis puslapius, pavadinime. */
  pageOf: (page, pages) => `${page} puslapis iš ${pages}`,
  pagination: 'Sąrašo puslapiai',
  newest: 'Naujausi įrašai',
  timeline: 'Projekto eiga',
};
