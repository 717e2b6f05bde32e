import type { Locale } from '../lib/locales.ts';

const en = {
  colours: 'Colours',
  contrast: 'Contrast',
  pair: 'Colour on ground',
  least: 'At least',
  light: 'Light',
  dark: 'Dark',
  type: 'Type',
  heading: 'Heading',
  lead: 'A lead of one or two sentences says what the text is about.',
  paragraph: 'A paragraph of running text.',
  small: 'Small words: captions, dates, sources',
  controls: 'Buttons and fields',
  button: 'Button',
  lists: 'Kickers and lists',
  kind: 'Kind',
  date: '1 January 2032',
  states: 'States',
  components: 'Components of texts',
};

/** Words of the style guide; apart from those of the interface, which travel to readers. */
export const styleguideWords: Record<Locale, typeof en> = {
  en,
  lt: {
    colours: 'Spalvos',
    contrast: 'Kontrastas',
    pair: 'Spalva ant fono',
    least: 'Bent',
    light: 'Šviesu',
    dark: 'Tamsu',
    type: 'Raidės',
    heading: 'Antraštė',
    lead: 'Vieno ar dviejų sakinių įžanga pasako, apie ką tekstas.',
    paragraph: 'Ištisinio teksto pastraipa.',
    small: 'Smulkūs žodžiai: prierašai po vaizdais, datos, šaltiniai',
    controls: 'Mygtukai ir laukai',
    button: 'Mygtukas',
    lists: 'Rubrikos ir sąrašai',
    kind: 'Rūšis',
    date: '2032 m. sausio 1 d.',
    states: 'Būsenos',
    components: 'Tekstų dalys',
  },
};
