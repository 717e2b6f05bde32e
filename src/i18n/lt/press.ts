import type { press as english } from '../en/press.ts';
import { formatNumber } from '../../lib/numbers.ts';

/** The same in Lithuanian; remarks are for translators. */
export const press: typeof english = {
  feed: 'RSS naujienų srautas',
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
    /** Prie vieno įrašo: visi jo failai kartu; bendras rinkinys – žiniasklaidos puslapyje. */
    ownKit: 'Viskas kartu',
    picture: 'Vaizdas',
    pageAddress: 'Puslapio adresas',
    factsheet: 'Faktų lapas',
    kind: 'Dokumentai (PDF)',
    contacts: 'Kontaktas žiniasklaidai',
    /** PDF poraštėje; {page} ir {pages} įrašo programa. */
    pageOf: '{page} puslapis iš {pages}',
    /** Kiekviename PDF puslapyje; moment – diena ir valanda. */
    embargo: (moment) => `EMBARGAS iki ${moment}`,
    drawing: 'Projekto organizacijos. Viduryje – vykdytojas; kvadratai – savivaldybės, rombai – jų įstaigos, trikampiai – kolegijos, skrituliai – kitos organizacijos. Linijos jungia vykdytoją su kiekvienu partneriu ir savivaldybę su jos įstaiga.',
    licenceTexts: 'Tekstai',
    licencePhotos: 'Nuotraukos',
    licenceNoPhotos: 'Šiame rinkinyje nuotraukų nėra.',
    /** Prierašų lentelėje, kol tekstų licencija nepasirinkta. */
    licenceUnknown: 'dar nepasirinkta',
    licenceDrawing: 'Brėžinys: nubraižytas pagal partnerių sąrašą; jam galioja tos pačios sąlygos kaip tekstams.',
    /** Spaudos rinkinio lentelės stulpeliai. */
    captionColumns: ['failas', 'prierašas', 'alternatyvusis tekstas', 'autorius', 'licencija', 'finansavimas'],
  },
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
  factsheet: { promoter: 'Vykdytojas', partners: 'Partneriai', period: 'Laikotarpis', funder: 'Finansavo', cost: 'Visa vertė', grant: 'Parama' },
};
