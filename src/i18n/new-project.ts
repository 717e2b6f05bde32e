import type { PerLocale } from '../lib/locales.ts';
import type { ProjectAnswer } from '../lib/scaffold/project/answers.ts';

const en = {
  intro: 'The site of another project',
  questions: {
    name: 'Name of the site in Lithuanian',
    nameEn: 'Name of the site in English',
    title: 'Full title of the project in Lithuanian',
    titleEn: 'Full title of the project in English',
    number: 'Number of the project, as the funder writes it',
    start: 'First day of the project (2017-03-22)',
    end: 'Last day of the project (2018-03-21)',
    cost: 'What the project costs, in euros (500000)',
    grant: 'The grant, in euros (400000)',
    funder: 'The funder’s profile',
    funderName: 'Name of the funder in Lithuanian',
    funderNameEn: 'Name of the funder in English',
    funderUrl: 'The funder’s address (https://…)',
    url: 'The address of the site (https://…)',
  } satisfies Record<ProjectAnswer, string>,
  mayBeEmpty: 'you may leave it empty',
  faults: {
    text: 'Write a text here.',
    day: 'Write a day of the calendar: 2017-03-22.',
    endsBefore: 'It ends before it begins. Mend the day.',
    amount: 'Write an amount in euros with digits only: 500000 or 500000.50.',
    grant: 'The grant is greater than the cost. Mend one of them.',
    address: 'Begin the address with https:// or http://.',
    funder: (known: readonly string[]) => `There is no such profile. There are: ${known.join(', ')}.`,
  },
  noFolder: 'Say in which folder the content of the new project is to stand.',
  notEmpty: (folder: string) => `${folder} is not empty, and nothing is written over it. Choose another folder.`,
  missing: (flags: readonly string[]) => `Say also: ${flags.join(', ')}.`,
  unknownFlag: (flag: string) => `This is not understood: ${flag}.`,
  usage: 'For example: npm run new:project -- ../content --name "…" --name-en "…" --number 1-2-3 --start 2024-01-01 --end 2026-12-31 --cost 500000 --grant 400000 --funder neutral --funder-name "…" --funder-name-en "…" --funder-url https://… --yes',
  cancelled: 'Stopped. Nothing was written.',
  created: (folder: string, files: number) => `Created ${folder}, ${files} files`,
  next: 'What next',
  askFunder: 'The profile has no wording of this funder’s own: ask the funder how it is to be acknowledged, and mend funder: in site.yaml.',
  askDuties: 'The profile does not know what this funder asks of a project: ask the funder.',
  steps: (folder: string) => [`Look at it: npm start -- --content ${folder}`, `Replace what says so: site.yaml first, then the entries. npm run check -- --content ${folder} tells of mistakes.`, 'docs/second-project.md leads through the first hour.'],
};

/** The words of `npm run new:project` in one language. */
export type NewProjectWords = typeof en;

const lt: NewProjectWords = {
  intro: 'Kito projekto svetainė',
  questions: {
    name: 'Svetainės pavadinimas lietuviškai',
    nameEn: 'Svetainės pavadinimas angliškai',
    title: 'Visas projekto pavadinimas lietuviškai',
    titleEn: 'Visas projekto pavadinimas angliškai',
    number: 'Projekto numeris, kaip jį rašo finansuotojas',
    start: 'Pirma projekto diena (2017-03-22)',
    end: 'Paskutinė projekto diena (2018-03-21)',
    cost: 'Projekto vertė eurais (500000)',
    grant: 'Parama eurais (400000)',
    funder: 'Finansuotojo aprašas',
    funderName: 'Finansuotojo pavadinimas lietuviškai',
    funderNameEn: 'Finansuotojo pavadinimas angliškai',
    funderUrl: 'Finansuotojo adresas (https://…)',
    url: 'Svetainės adresas (https://…)',
  },
  mayBeEmpty: 'galima palikti tuščią',
  faults: {
    text: 'Čia įrašykite tekstą.',
    day: 'Rašykite kalendoriuje esančią dieną: 2017-03-22.',
    endsBefore: 'Pabaiga ankstesnė už pradžią. Pataisykite dieną.',
    amount: 'Sumą eurais rašykite vien skaitmenimis: 500000 arba 500000.50.',
    grant: 'Parama didesnė už projekto vertę. Pataisykite vieną iš jų.',
    address: 'Adresą pradėkite https:// arba http://.',
    funder: (known) => `Tokio aprašo nėra. Yra: ${known.join(', ')}.`,
  },
  noFolder: 'Nurodykite, kuriame aplanke bus naujo projekto turinys.',
  notEmpty: (folder) => `Aplankas ${folder} ne tuščias, ir ant jo nerašoma. Pasirinkite kitą aplanką.`,
  missing: (flags) => `Dar nurodykite: ${flags.join(', ')}.`,
  unknownFlag: (flag) => `Komanda nesuprasta: ${flag}.`,
  usage: en.usage.replace('For example', 'Pavyzdžiui'),
  cancelled: 'Nutraukta. Nieko neįrašyta.',
  created: (folder, files) => `Sukurta: ${folder}, failų – ${files}`,
  next: 'Kas toliau',
  askFunder: 'Šio finansuotojo formuluotės aprašas neturi: paklauskite, kaip jį minėti, ir pataisykite funder: faile site.yaml.',
  askDuties: 'Ko šis finansuotojas reikalauja iš projekto, aprašas nežino: paklauskite finansuotojo.',
  steps: (folder) => [`Pasižiūrėkite: npm start -- --content ${folder}`, `Pakeiskite, kur taip parašyta: pirmiausia site.yaml, tada įrašus. Klaidas pasako npm run check -- --content ${folder}.`, 'Per pirmąją valandą veda docs/second-project.md.'],
};

/** Words of `npm run new:project`. */
export const newProjectWords: PerLocale<NewProjectWords> = { lt, en };

/** What stands in a new project’s settings for its programme, in both languages. */
export const projectPlaceholders = { programme: { lt: 'Pakeiskite – programos pavadinimas', en: 'Replace this – name of the programme' } };
