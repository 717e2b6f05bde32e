import type { PerLocale } from '../lib/locales.ts';
import { plural } from './plural.ts';

const en = {
  /** What stops a deployment. */
  placeholder: (address: string) => `The site has no address yet: ${address} is a name that never leads anywhere. Write the true one in content/site.yaml (url:), or give it as SITE_URL. Nothing was published; previews may be built without it.`,
  addressIsFine: (address: string) => `The site is published at ${address}.`,
  /** Head of the comment on a change. */
  summary: 'What this change does',
  pages: 'Pages that change',
  entry: 'Entry',
  lithuanian: 'Lithuanian',
  english: 'English',
  noPage: 'no page',
  everywhere: 'The look or the settings of the site change: any page may look different.',
  nothing: 'No page changes.',
  gone: 'No longer there:',
  mistakes: 'Which pages change can be told once the mistakes below are mended.',
  findings: 'What the check found',
  noFindings: 'The check found nothing.',
  notChecked: 'The check did not finish; see the log of the run.',
  counts: (errors: number, warnings: number, notes: number) => `${errors} ${plural('en', errors, { one: 'error', other: 'errors' })}, ${warnings} ${plural('en', warnings, { one: 'warning', other: 'warnings' })}, ${notes} ${plural('en', notes, { one: 'note', other: 'notes' })}`,
  severities: { error: 'error', warning: 'warning', info: 'note' },
  place: 'Where',
  what: 'What',
  more: (count: number) => `and ${count} more`,
  preview: 'See the preview',
};

/** Words of the commands that publish, and of what they write under a proposed change: the staff read them. */
export const publishingWords: PerLocale<typeof en> = {
  en,
  lt: {
    placeholder: (address) => `Svetainė dar neturi adreso: ${address} – pavyzdinis vardas, kuris niekur neveda. Tikrąjį įrašykite faile content/site.yaml (url:) arba nurodykite kintamuoju SITE_URL. Nieko nepaskelbta; peržiūrą galima rengti ir be jo.`,
    addressIsFine: (address) => `Svetainė skelbiama adresu ${address}.`,
    summary: 'Ką keičia šis siūlymas',
    pages: 'Keičiami puslapiai',
    entry: 'Įrašas',
    lithuanian: 'Lietuviškai',
    english: 'Angliškai',
    noPage: 'puslapio nėra',
    everywhere: 'Keičiama svetainės išvaizda ar nuostatos: kitaip gali atrodyti bet kuris puslapis.',
    nothing: 'Nė vienas puslapis nekeičiamas.',
    gone: 'Nebeliks:',
    mistakes: 'Kurie puslapiai keičiami, bus matyti ištaisius toliau išvardytas klaidas.',
    findings: 'Ką rado patikra',
    noFindings: 'Patikra nieko nerado.',
    notChecked: 'Patikra nebaigta; žr. vykdymo žurnalą.',
    counts: (errors, warnings, notes) => `${errors} ${plural('lt', errors, { one: 'klaida', few: 'klaidos', many: 'klaidos', other: 'klaidų' })}, ${warnings} ${plural('lt', warnings, { one: 'įspėjimas', few: 'įspėjimai', many: 'įspėjimo', other: 'įspėjimų' })}, ${notes} ${plural('lt', notes, { one: 'pastaba', few: 'pastabos', many: 'pastabos', other: 'pastabų' })}`,
    severities: { error: 'klaida', warning: 'įspėjimas', info: 'pastaba' },
    place: 'Kur',
    what: 'Kas',
    more: (count) => `ir dar ${count}`,
    preview: 'Peržiūra',
  },
};
