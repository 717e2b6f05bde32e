import type { entry as english } from '../en/entry.ts';

/** The same in Lithuanian; remarks are for translators. */
export const entry: typeof english = {
  module: (number) => `${number} modulis`,
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
  lawChecked: 'Teisės nuostatos tikrintos',
  mentioned: 'Minimos organizacijos',
  toldInNews: 'Naujienos apie renginį',
  aboutEvent: 'Susiję renginiai',
  whatHappened: (name) => `${name}: naujienos ir renginiai`,
  mentionsOfPartner: 'Naujienos ir renginiai, kuriuose minima ši organizacija',
  previous: 'Ankstesnis',
  next: 'Kitas',
  /** Virš pavadinimo; minutes – sveikasis skaičius. */
  readingTime: (minutes) => `${minutes} min. skaitymo`,
  /** Po rūšies sąrašuose: „Naujiena – atšauktas tekstas“. */
  withdrawn: 'atšauktas tekstas',
  withdrawnTitle: (title) => `Atšaukta: ${title}`,
  /** Po jo eina priežastis. */
  withdrawnNotice: (date) => `Šis tekstas atšauktas ${date}`,
  changes: 'Kas pakeista',
  /** Angliškame puslapyje, kurio lietuviškas tekstas vėliau pakeistas; lietuviškame nerodoma. */
  translationLags: 'Šis puslapis gali atsilikti nuo lietuviško.',
  readLithuanian: 'Skaityti lietuviškai',
  /** Įrašo, laukiančio savo valandos, viršuje peržiūrose; moment – diena ir valanda. */
  appears: (moment) => `Nepaskelbta – pasirodys ${moment}`,
  /** Po rūšies sąrašuose: „Naujiena – juodraštis“. */
  draftMark: 'juodraštis',
  draft: 'Juodraštis – nepaskelbtas',
};
