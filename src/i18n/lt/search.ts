import type { search as english } from '../en/search.ts';

/** The same in Lithuanian; remarks are for translators. */
export const search: typeof english = {
  search: 'Paieška',
  searchLead: 'Ieškokite tarp visų svetainės puslapių ir dokumentų.',
  searchLabel: 'Ko ieškote?',
  searchButton: 'Ieškoti',
  searchResults: 'Rezultatai',
  /** Paieškos skriptui: {query} – ko ieškota, {other} – pagal ką rasta, {n} – kiek; skliaustų neverskite. */
  searchScript: {
    filters: { kind: 'Svetainės dalis', year: 'Metai', partner: 'Partneris', tag: 'Tema' },
    found: {
      one: 'Pagal užklausą „{query}“ rastas {n} rezultatas',
      few: 'Pagal užklausą „{query}“ rasti {n} rezultatai',
      many: 'Pagal užklausą „{query}“ rasta {n} rezultato',
      other: 'Pagal užklausą „{query}“ rasta {n} rezultatų',
    },
    partly: {
      one: 'Visko, kas užklausoje „{query}“, nėra niekur; iš dalies tinka {n} rezultatas',
      few: 'Visko, kas užklausoje „{query}“, nėra niekur; iš dalies tinka {n} rezultatai',
      many: 'Visko, kas užklausoje „{query}“, nėra niekur; iš dalies tinka {n} rezultato',
      other: 'Visko, kas užklausoje „{query}“, nėra niekur; iš dalies tinka {n} rezultatų',
    },
    nothing: 'Pagal užklausą „{query}“ nieko nerasta. Pabandykite kitą ar trumpesnį žodį arba peržiūrėkite svetainės medį.',
    narrowed: 'Pasirinkus šiuos filtrus, pagal užklausą „{query}“ nieko nelieka.',
    corrected: 'Pagal užklausą „{query}“ nieko nerasta. Rodomi rezultatai pagal „{other}“.',
    other: { one: '{n} rezultatas', few: '{n} rezultatai', many: '{n} rezultato', other: '{n} rezultatų' },
    working: 'Ieškoma …',
    failed: 'Paieškos paleisti nepavyko. Peržiūrėkite svetainės medį.',
    needsBuild: 'Paieška veikia tik svetainę surinkus: kartą paleiskite „npm run build“, ir galėsite ieškoti čia.',
  },
  searchFilters: 'Filtrai',
  searchSort: 'Rikiuoti',
  searchByRelevance: 'pagal svarbą',
  searchByDate: 'nuo naujausių',
  searchMeant: 'Gal ieškojote',
  /** Prieš rezultatus kita kalba. */
  searchOther: 'Taip pat anglų kalba:',
  searchPartly: 'Iš dalies tinkantys rezultatai',
  searchMore: 'Rodyti daugiau rezultatų',
  searchClose: 'Užverti',
  /** Langelis paieškos lange: ar klavišas „/“ ją atveria. */
  searchByKey: 'Atverti paiešką klavišu „/“',
  searchNoScript: 'Paieška veikia jūsų naršyklėje, o „JavaScript“ joje išjungta. Visi svetainės puslapiai surašyti čia:',
  searchInstead: 'Paieškai reikia „JavaScript“, o ji jūsų naršyklėje išjungta; vietoj paieškos – visų puslapių sąrašas.',
};
