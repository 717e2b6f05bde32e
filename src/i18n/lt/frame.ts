import type { frame as english } from '../en/frame.ts';

/** The same in Lithuanian; remarks are for translators. */
export const frame: typeof english = {
  /** Kalbos pavadinimas ta pačia kalba: kalbos perjungiklyje. */
  languageName: 'Lietuvių',
  /** Girdima ekrano skaitytuvu prie perjungiklio kitos kalbos puslapyje. */
  readInThisLanguage: 'Skaityti šį puslapį lietuviškai',
  /** Pirmoji puslapio nuoroda; matoma tik paspaudus Tab. */
  skipToContent: 'Pereiti prie turinio',
  menu: 'Meniu',
  darkColours: 'Tamsios spalvos',
  mainNavigation: 'Pagrindinis meniu',
  /** Girdimas kelio nuo pradžios vardas. */
  breadcrumbs: 'Jūs esate čia',
  home: 'Pradžia',
  /** Po nuorodos į tai, kas yra tik kita kalba. */
  onlyIn: { lt: '(lietuviškai)', en: '(angliškai)' },
  page: 'Puslapis',
  contents: 'Šiame puslapyje',
  siteMap: 'Svetainės medis',
  siteMapLead: 'Visi šios svetainės puslapiai.',
  notFoundTitle: 'Puslapis nerastas',
  notFoundText: 'Šiuo adresu puslapio nėra. Galbūt jis perkeltas arba į adresą įsivėlė klaida.',
  funding: 'Finansavimas',
  projectNumber: 'Projekto numeris',
  programme: 'Programa',
  links: 'Nuorodos',
  /** Seno adreso puslapis, nukreipiantis į naują. */
  movedTitle: 'Puslapis perkeltas',
  movedText: 'Dabar jis yra čia:',
  /** Puslapio apačioje; moment – diena ir valanda. */
  siteBuilt: (moment) => `Svetainė paskutinį kartą atnaujinta ${moment}.`,
  /** Viršuje visų puslapių, kai svetainė nebeatnaujinama. */
  archived: (date) => `Ši svetainė suarchyvuota ${date} ir nebeatnaujinama.`,
  siteMade: 'Šios svetainės kodas – laisvoji programinė įranga (MIT licencija).',
};
