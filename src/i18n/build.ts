import { formatSize } from '../lib/file-size.ts';
import type { Locale } from '../lib/locales.ts';
import { formatNumber } from '../lib/numbers.ts';
import { plural, type LithuanianForms } from './plural.ts';

const lithuanian = (n: number, forms: LithuanianForms) => `${formatNumber(n, 'lt')} ${plural('lt', n, forms)}`;
const english = (n: number, word: string) => `${formatNumber(n, 'en')} ${word}${n === 1 ? '' : 's'}`;
const seconds = (value: number, locale: Locale) => value.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const en = {
  reading: 'Reading and checking the content',
  documents: 'Making documents',
  pages: 'Rendering pages',
  finishing: 'Finishing styles and security policy',
  files: 'Writing files',
  cards: 'Drawing cards',
  index: 'Indexing for the search',
  acknowledgement: 'Looking for the acknowledgement in every file',
  editor: 'Making the editor',
  packing: 'Packing files for hosts',
  failed: 'failed',
  took: (value: number) => `${seconds(value, 'en')} s`,
  progress: (done: number, all: number) => `${formatNumber(done, 'en')} of ${formatNumber(all, 'en')}`,
  left: (value: number) => `about ${formatNumber(value, 'en')} s left`,
  summary: 'What was built',
  pageCount: (all: number, restored: number) => `${english(all, 'page')}, ${formatNumber(restored, 'en')} as the last build left them`,
  documentCount: (all: number, made: number) => `${english(all, 'document')}, ${formatNumber(made, 'en')} made anew`,
  cardCount: (all: number, drawn: number) => `${english(all, 'card')}, ${formatNumber(drawn, 'en')} drawn anew`,
  packedCount: (all: number, made: number) => `${english(all, 'packed file')}, ${formatNumber(made, 'en')} packed anew`,
  size: (files: number, bytes: number) => `${english(files, 'file')}, ${formatSize(bytes, 'en')}`,
  slowest: 'Slowest pages',
  milliseconds: (value: number) => `${formatNumber(value, 'en')} ms`,
  stands: (folder: string) => `The site stands in ${folder}/`,
};

/** Words of the command that builds; apart from those of the interface, which travel to readers. */
export const buildWords: Record<Locale, typeof en> = {
  en,
  lt: {
    reading: 'Skaitomas ir tikrinamas turinys',
    documents: 'Rengiami dokumentai',
    pages: 'Rengiami puslapiai',
    finishing: 'Tvarkomi stiliai ir saugumo taisyklės',
    files: 'Rašomi failai',
    cards: 'Piešiamos kortelės',
    index: 'Sudaroma paieškos rodyklė',
    acknowledgement: 'Visuose failuose ieškoma, ar nurodytas finansuotojas',
    editor: 'Rengiamas redaktorius',
    packing: 'Glaudinami failai',
    failed: 'nepavyko',
    took: (value) => `${seconds(value, 'lt')} s`,
    progress: (done, all) => `${formatNumber(done, 'lt')} iš ${formatNumber(all, 'lt')}`,
    left: (value) => `liko apie ${formatNumber(value, 'lt')} s`,
    summary: 'Kas parengta',
    pageCount: (all, restored) => `${lithuanian(all, { one: 'puslapis', few: 'puslapiai', many: 'puslapio', other: 'puslapių' })}, iš jų palikta, kaip buvo: ${formatNumber(restored, 'lt')}`,
    documentCount: (all, made) => `${lithuanian(all, { one: 'dokumentas', few: 'dokumentai', many: 'dokumento', other: 'dokumentų' })}, iš jų parengta iš naujo: ${formatNumber(made, 'lt')}`,
    cardCount: (all, drawn) => `${lithuanian(all, { one: 'kortelė', few: 'kortelės', many: 'kortelės', other: 'kortelių' })}, iš jų nupiešta iš naujo: ${formatNumber(drawn, 'lt')}`,
    packedCount: (all, made) => `${lithuanian(all, { one: 'suglaudintas failas', few: 'suglaudinti failai', many: 'suglaudinto failo', other: 'suglaudintų failų' })}, iš jų suglaudinta iš naujo: ${formatNumber(made, 'lt')}`,
    size: (files, bytes) => `${lithuanian(files, { one: 'failas', few: 'failai', many: 'failo', other: 'failų' })}, ${formatSize(bytes, 'lt')}`,
    slowest: 'Lėčiausi puslapiai',
    milliseconds: (value) => `${formatNumber(value, 'lt')} ms`,
    stands: (folder) => `Svetainė yra aplanke ${folder}/`,
  },
};
