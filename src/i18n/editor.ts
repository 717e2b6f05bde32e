import type { Section } from '../lib/sections.ts';
import { lt } from './lt.ts';

/** Words of the form in which staff write in a browser, in Lithuanian only: the editor around it speaks English. */
export const editorWords = {
  sections: {
    news: { many: 'Naujienos', one: 'Naujiena' },
    events: { many: 'Renginiai', one: 'Renginys' },
    partners: { many: 'Partneriai', one: 'Partneris' },
    training: { many: 'Mokymai', one: 'Mokymo modulis' },
    guide: { many: 'Vadovas', one: 'Vadovo skyrius' },
    pages: { many: 'Puslapiai', one: 'Puslapis' },
  } satisfies Record<Section, { many: string; one: string }>,
  title: (site: string) => `${site}: redaktorius`,
  noScripts: 'Redaktorius veikia tik su „JavaScript“.',
  languages: { lt: 'Lietuviškai', en: 'Angliškai' },
  body: { title: 'Tekstas', description: 'Paantraštės prasideda ##. Nuorodos į kitą įrašą adresas yra jo aplankas: /partners/vardas.' },
  key: 'Aplanko vardas: skaitytojai jo nemato, ir vėliau jis nekeičiamas. Mažosios raidės a–z, skaitmenys ir pavieniai brūkšneliai.',
  /** What keys are called in lists to choose from; what is not here is shown as it is. */
  options: {
    ...lt.newsKinds,
    ...lt.eventKinds,
    ...lt.partnerKinds,
    named: 'Pavadinimas nurodo temą',
    open: 'Atvirasis modulis',
    'CC0-1.0': 'CC0 1.0',
    'CC-BY-4.0': 'CC BY 4.0',
    'CC-BY-SA-4.0': 'CC BY-SA 4.0',
    'press-use': 'Tik žiniasklaidai',
    'all-rights': 'Visos teisės saugomos',
  } as Readonly<Record<string, string>>,
  /** Hints where those for writing in a file would mislead, by the name of the field. */
  hints: {
    title: 'Be taško gale.',
    draft: 'Įjungta – įrašas neskelbiamas. Kai viskas parengta, išjunkite.',
    kind: '',
    licence: '',
    tags: 'Temų sąrašas yra content/tags.yaml.',
    partners: 'Organizacijos, apie kurias tekste kalbama.',
    events: 'Renginiai, apie kuriuos pasakojama.',
    municipality: 'Tik savivaldybės įstaigai.',
    publishAt: 'Nuo kada skelbti, Lietuvos laiku.',
    embargoUntil: 'Iki šio momento niekas apie įrašą svetainėje neskelbiama; Lietuvos laiku.',
    startsAt: 'Valanda kalendoriui, Lietuvos laiku. Be jos renginys trunka visą dieną.',
    endsAt: 'Valanda kalendoriui, Lietuvos laiku.',
    annex: 'Priedai skaičiuojami atskirai nuo skyrių.',
    glossary: 'Šio skyriaus lentelių terminai paaiškinami kituose skyriuose.',
    titleCutOff: 'Šaltinyje pavadinimas matomas ne visas.',
    consent: 'Visi nuotraukoje matomi žmonės sutiko.',
    file: 'jpg, png, webp ar avif, ilgoji kraštinė – bent 2000 taškų.',
    alt: 'Sakinys tam, kas nuotraukos nemato.',
    caption: 'Tekstas po nuotrauka.',
    reason: 'Sakinys, kodėl atšaukta.',
  } as Readonly<Record<string, string>>,
};

export type EditorWords = typeof editorWords;
