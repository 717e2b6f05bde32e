import type { Locale } from '../lib/locales.ts';
import type { TranslationStatus } from '../lib/translation/status.ts';

const en = {
  /** On every page of a preview. */
  preview: 'Preview: not published, and not to be passed on.',
  changedPages: 'What has changed',
  /** When the build was not told what to compare with. */
  noBase: 'This preview was not told what to compare with (PREVIEW_BASE), so it cannot say what has changed.',
  nothingChanged: 'No page has changed.',
  allPages: 'The look or the settings of the site have changed: any page may look different.',
  gonePages: 'No longer there:',
  /** Title of the staff’s page; `/en/translations/`. */
  translations: 'State of the translations',
  translationsLead: 'For the editors: how each English page compares with its Lithuanian one. Readers do not see this page.',
  statuses: { missing: 'No translation', outdated: 'The Lithuanian has changed since', unmarked: 'Not marked with what it was translated from', current: 'Up to date' } satisfies Record<TranslationStatus, string>,
  lithuanianPage: 'Lithuanian page',
  englishPage: 'English page',
  entry: 'Entry',
  /** What to do, above the table in the terminal and on the page. */
  howToAccept: 'When a translation has been brought up to date: npm run translations -- --accept KEY',
  accepted: (id: string) => `${id}: marked as up to date`,
  /** What `npm run addresses` did. */
  addressesListed: (all: number, fresh: number) => `Addresses in the list: ${all}, new ones: ${fresh}.`,
  nothingToAccept: (key: string) => `There is no entry “${key}” with an English file. Write the key as the table shows it, such as news/2026-12-vardas.`,
  ambiguous: (key: string, ids: readonly string[]) => `“${key}” may be ${ids.join(' or ')}. Write it in full.`,
  nothingNamed: 'Say which: --accept KEY (several if you like), or --accept --all.',
  unknownFlag: (flag: string) => `This is not understood: ${flag}. Possible are: --accept KEY…, --all, --lang lt|en, --content FOLDER.`,
};

/** Words for the staff in the pages and commands that readers never see; apart from those of the interface. */
export const staffWords: Record<Locale, typeof en> = {
  en,
  lt: {
    preview: 'Peržiūra: nepaskelbta ir neskirta platinti.',
    changedPages: 'Kas pakeista',
    noBase: 'Šiai peržiūrai nenurodyta, su kuo lyginti (PREVIEW_BASE), todėl ji negali pasakyti, kas pakeista.',
    nothingChanged: 'Nė vienas puslapis nepakeistas.',
    allPages: 'Pakeista svetainės išvaizda ar nuostatos: kitaip gali atrodyti bet kuris puslapis.',
    gonePages: 'Nebeliko:',
    translations: 'Vertimų būklė',
    translationsLead: 'Redaktoriams: ar kiekvienas angliškas puslapis atitinka lietuvišką. Skaitytojai šio puslapio nemato.',
    statuses: { missing: 'Neišversta', outdated: 'Lietuviškas tekstas vėliau pakeistas', unmarked: 'Nepažymėta, iš ko versta', current: 'Atitinka' },
    lithuanianPage: 'Lietuviškas puslapis',
    englishPage: 'Angliškas puslapis',
    entry: 'Įrašas',
    howToAccept: 'Kai vertimas atnaujintas: npm run translations -- --accept ĮRAŠAS',
    accepted: (id) => `${id}: pažymėta, kad atitinka`,
    addressesListed: (all, fresh) => `Adresų sąraše – ${all}, naujų – ${fresh}.`,
    nothingToAccept: (key) => `Įrašo „${key}“ su anglišku failu nėra. Rašykite taip, kaip parodyta lentelėje, pvz., news/2026-12-vardas.`,
    ambiguous: (key, ids) => `„${key}“ gali būti ${ids.join(' arba ')}. Parašykite visą kelią.`,
    nothingNamed: 'Nurodykite, kurį: --accept ĮRAŠAS (galima kelis) arba --accept --all.',
    unknownFlag: (flag) => `Komanda nesuprasta: ${flag}. Galima: --accept ĮRAŠAS…, --all, --lang lt|en, --content APLANKAS.`,
  },
};
