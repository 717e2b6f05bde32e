import { formatNumber } from '../lib/numbers.ts';
import type { Messages } from './en.ts';
import { plural, type LithuanianForms } from './plural.ts';

const count = (n: number, forms: LithuanianForms) => `${formatNumber(n, 'lt')} ${plural('lt', n, forms)}`;

/** Lithuanian words of the interface; the remarks for translators say where a word is shown and what its placeholders hold. */
export const lt: Messages = {
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
  latest: 'Naujausia',
  allNews: 'Visos naujienos',
  allEvents: 'Visi renginiai',
  figuresTitle: 'Projektas skaičiais',
  sectionNames: { news: 'Naujienos', events: 'Renginiai', partners: 'Partneriai', training: 'Mokymai', guide: 'Skaidrumo vadovas', pages: 'Puslapiai' },
  /** Sąrašų įžangos. */
  sectionLeads: {
    news: 'Kas projekte vyko ir kas apie jį kalbėta; naujausi įrašai – viršuje. Prie kiekvieno įrašo nurodyta, kada tai įvyko ir kada įrašas paskelbtas šioje svetainėje.',
    events: 'Projekto vizitai ir vieši renginiai; naujausi – viršuje.',
    partners: 'Projektą vykdžiusios organizacijos: kas jos ir kas joms nutiko vėliau.',
    training: 'Projekto virtualiosios mokymosi aplinkos moduliai – tiek, kiek apie juos žinoma.',
    guide: 'Kaip savivaldybei ar jos įstaigai dirbti skaidriai – žingsnis po žingsnio.',
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
  module: (number) => `${number} modulis`,
  introduction: 'Įvadas',
  chapter: (number) => `${number} skyrius`,
  annex: (number) => `${number} priedas`,
  chapters: 'Skyriai',
  allChapters: 'Visi skyriai ir priedai',
  page: 'Puslapis',
  contents: 'Šiame puslapyje',
  facts: 'Faktai',
  when: 'Kada',
  where: 'Kur',
  whoTookPart: 'Kas dalyvavo',
  countries: { LT: 'Lietuva', NO: 'Norvegija' },
  town: 'Miestas',
  county: 'Apskritis',
  role: 'Projekte',
  /** Faktų dėžutėje prie organizacijos: kas jai nutiko vėliau. */
  now: 'Po projekto',
  website: 'Svetainė',
  municipality: 'Savivaldybė',
  institutions: 'Jos įstaigos projekte',
  otherNames: 'Kiti pavadinimai',
  titleSeen: 'Pavadinimas šaltinyje',
  /** Po modulio pavadinimu, kai šaltinyje jis nukirstas. */
  titleCutOff: 'Šaltinyje šis pavadinimas matomas ne visas.',
  number: 'Numeris',
  reference: 'Archyvo numeris',
  /** Smulkiai po archyvo numeriu. */
  referenceNote: 'Numerį suteikė ši svetainė, o ne projektas',
  published: 'Paskelbta šioje svetainėje',
  updated: 'Atnaujinta',
  lawChecked: 'Teisės aktai tikrinti',
  mentioned: 'Minimos organizacijos',
  toldInNews: 'Naujienos apie renginį',
  aboutEvent: 'Susiję renginiai',
  topics: 'Temos',
  topic: (name) => `Tema: ${name}`,
  topicsLead: 'Svetainės turinys pagal temas.',
  sources: 'Šaltiniai',
  /** Šaltinių sąraše; date – diena žodžiais. */
  sourceRead: (date) => `skaityta ${date}`,
  whatHappened: (name) => `${name}: naujienos ir renginiai`,
  mentionsOfPartner: 'Naujienos ir renginiai, kuriuose minima ši organizacija',
  previous: 'Ankstesnis',
  next: 'Kitas',
  newer: 'Naujesnis',
  older: 'Senesnis',
  /** Virš antraštės; minutes – sveikasis skaičius. */
  readingTime: (minutes) => `${minutes} min. skaitymo`,
  byYear: 'Pagal metus',
  /** Keturios formos: 1 įrašas, 2 įrašai, 1,5 įrašo, 10 įrašų. */
  entries: (n) => count(n, { one: 'įrašas', few: 'įrašai', many: 'įrašo', other: 'įrašų' }),
  nothingYet: 'Čia kol kas nieko nėra.',
  /** Sąrašo, einančio per kelis puslapius, antraštėje. */
  pageOf: (page, pages) => `${page} puslapis iš ${pages}`,
  pagination: 'Sąrašo puslapiai',
  newest: 'Naujausi įrašai',
  search: 'Paieška',
  searchLead: 'Ieškokite visoje svetainėje: tarp naujienų, renginių, partnerių, mokymo modulių ir vadovo skyrių.',
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
  siteMap: 'Svetainės medis',
  siteMapLead: 'Visi šios svetainės puslapiai.',
  feed: 'RSS naujienų srautas',
  notFoundTitle: 'Puslapis nerastas',
  notFoundText: 'Šiuo adresu puslapio nėra. Galbūt jis perkeltas arba į adresą įsivėlė klaida.',
  notFoundTry: 'Pabandykite paiešką, svetainės medį arba grįžkite į pradžią.',
  funding: 'Finansavimas',
  projectNumber: 'Projekto numeris',
  programme: 'Programa',
  links: 'Nuorodos',
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
  timeline: 'Projekto eiga',
  cluster: {
    label: (partners) => `Projekto tinklas: viduryje projekto vykdytojas, aplink jį – ${count(partners, { one: 'partneris', few: 'partneriai', many: 'partnerio', other: 'partnerių' })}`,
    links: 'Projekto tinklas: nuorodos į partnerių puslapius',
    lines: 'Linijos jungia projekto vykdytoją su kiekvienu partneriu ir savivaldybę su jos įstaiga.',
    groups: { promoter: 'Projekto vykdytojas', municipality: 'Savivaldybė', institution: 'Savivaldybės įstaiga', college: 'Kolegija', organisation: 'Kita organizacija' },
  },
  map: { scale: 'Šalių mastelis skirtingas.', credit: 'Kontūrai – „Natural Earth“ (viešoji nuosavybė).' },
  noReleases: 'Pranešimų spaudai kol kas nėra.',
  contactLabels: { name: 'Pavadinimas', address: 'Adresas', email: 'El. paštas', phone: 'Telefonas', rightsHolder: 'Teisių turėtojas', textLicence: 'Tekstų licencija' },
  /** Rodoma, kol site.yaml eilutės tuščios. */
  contactUnknown: {
    publisher: 'Kas yra šios svetainės leidėjas, dar nenurodyta.',
    general: 'Adresas, kuriuo būtų galima klausti, pranešti apie klaidą ar prašyti ką nors pašalinti, dar nenurodytas.',
    press: 'Kontaktas žiniasklaidai dar nenurodytas.',
    accessibility: 'Kontaktas dėl prieinamumo dar nenurodytas.',
    rights: 'Kam priklauso tekstų teisės ir pagal kokią licenciją jie skelbiami, dar nenuspręsta.',
  },
  documents: {
    title: 'Atsisiųsti',
    kit: 'Spaudos rinkinys',
    picture: 'Vaizdas',
    pageAddress: 'Puslapio adresas',
    factsheet: 'Faktų lapas',
    kind: 'Dokumentai (PDF)',
    contacts: 'Kontaktas žiniasklaidai',
    /** PDF poraštėje; {page} ir {pages} įrašo programa. */
    pageOf: '{page} puslapis iš {pages}',
    /** Kiekviename PDF puslapyje; moment – diena ir valanda. */
    embargo: (moment) => `EMBARGAS iki ${moment}`,
    drawing: 'Brėžinyje – projekto organizacijos: viduryje projekto vykdytojas, nuo jo linija į kiekvieną kitą organizaciją, nuo kiekvienos savivaldybės – į jos įstaigą.',
    licenceTexts: 'Tekstai',
    licencePhotos: 'Nuotraukos',
    licenceNoPhotos: 'Šiame rinkinyje nuotraukų nėra.',
    licenceDrawing: 'Brėžinys: nubraižytas pagal partnerių sąrašą; jam galioja tos pačios sąlygos kaip tekstams.',
    /** Spaudos rinkinio lentelės stulpeliai. */
    captionColumns: ['failas', 'antraštė', 'alternatyvusis tekstas', 'autorius', 'licencija', 'finansavimas'],
  },
  /** Prieš autoriaus vardą po nuotrauka. */
  photoCredit: 'Nuotrauka:',
  gallery: 'Vaizdai',
  previousPicture: 'Ankstesnis vaizdas',
  nextPicture: 'Kitas vaizdas',
  close: 'Uždaryti',
  licence: 'Licencija:',
  /** Po rūšies sąrašuose: „Naujiena – atšauktas tekstas“. */
  withdrawn: 'atšauktas tekstas',
  withdrawnTitle: (title) => `Atšaukta: ${title}`,
  /** Po jo eina priežastis. */
  withdrawnNotice: (date) => `Šis tekstas atšauktas ${date}`,
  changes: 'Kas pakeista',
  feedKinds: { all: 'Naujienos ir renginiai', news: 'Naujienos', releases: 'Pranešimai spaudai', events: 'Renginiai' },
  feeds: 'Naujienų srautai',
  releaseList: 'Pranešimų sąrašas programoms (JSON)',
  releaseListBoth: 'Sąrašas abiem kalbomis (JSON)',
  releaseSchema: 'Sąrašo schema (JSON Schema)',
  calendar: 'Renginių kalendorius (iCalendar)',
  addToCalendar: 'Įsidėti į kalendorių',
  pressCard: 'Vizitinė kortelė (vCard)',
  /** Išskleidžiamos dalies pavadinimas. */
  cite: 'Kaip cituoti',
  quotes: 'Citatos',
  /** Citata kabutėse, kai kopijuojama. */
  quoted: (text) => `„${text}“`,
  originals: 'Nuotraukos spaudai',
  /** Nuotraukos dydis taškais ir failo dydis. */
  original: (width, height, size) => `${formatNumber(width, 'lt')} × ${formatNumber(height, 'lt')} tašk., ${size}`,
  copyText: 'Kopijuoti tekstą',
  copyQuote: 'Kopijuoti citatą',
  copyTable: 'Kopijuoti lentelę',
  /** Trumpam ant mygtuko, kai nukopijuota. */
  copied: 'Nukopijuota',
  copyLink: 'Kopijuoti nuorodą',
  share: 'Dalytis',
  print: 'Spausdinti',
  licences: { 'press-use': 'Naudoti tik žiniasklaidai, nurodant autorių', 'all-rights': 'Visos teisės saugomos' },
  factsheet: { promoter: 'Vykdytojas', partners: 'Partneriai', period: 'Laikotarpis', funder: 'Finansavo', cost: 'Visa vertė', grant: 'Parama' },
  /** Angliškame puslapyje, kurio lietuviškas tekstas vėliau pakeistas; lietuviškame nerodoma. */
  translationLags: 'Šis puslapis gali atsilikti nuo lietuviško.',
  readLithuanian: 'Skaityti lietuviškai',
  /** Įrašo, laukiančio savo valandos, viršuje peržiūrose; moment – diena ir valanda. */
  appears: (moment) => `Nepaskelbta – pasirodys ${moment}`,
  /** Po rūšies sąrašuose: „Naujiena – juodraštis“. */
  draftMark: 'juodraštis',
  draft: 'Juodraštis – nepaskelbtas',
  /** Seno adreso puslapis, nukreipiantis į naują. */
  movedTitle: 'Puslapis perkeltas',
  movedText: 'Dabar jis yra čia:',
  /** Puslapio apačioje; moment – diena ir valanda. */
  siteBuilt: (moment) => `Svetainė paskutinį kartą atnaujinta ${moment}.`,
  siteMade: 'Šios svetainės kodas – laisvoji programinė įranga (MIT licencija).',
};
