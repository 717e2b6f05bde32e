/** A colour on another, by their tokens, and the contrast it needs (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11). */
export interface ColourPair {
  colour: string;
  ground: string;
  /** 7 for running text, 4.5 for other text, 3 for lines and shapes that mean something. */
  least: 7 | 4.5 | 3;
}

const on = (least: ColourPair['least'], colours: readonly string[], grounds: readonly string[]): ColourPair[] => grounds.flatMap((ground) => colours.map((colour) => ({ colour, ground, least })));

/** Every pair of colours in use. A test knows when an element carries one that is not here. */
export const colourPairs: readonly ColourPair[] = [
  ...on(7, ['ink', 'ink-2'], ['paper', 'surface', 'cluster-tint']),
  ...on(4.5, ['cluster'], ['paper', 'surface', 'cluster-tint']),
  ...on(4.5, ['paper'], ['ink']),
  ...on(4.5, ['on-deep', 'on-deep-2'], ['cluster-deep']),
  ...on(4.5, ['on-deep', 'on-fjord-2'], ['fjord']),
  ...on(4.5, ['on-light'], ['on-deep']),
  ...on(3, ['rule-strong'], ['paper', 'surface']),
  ...on(3, ['cluster-line', 'amber'], ['cluster-deep']),
  ...on(3, ['fjord-line'], ['fjord']),
];

/** Colours of lines that nobody needs to see to understand. */
export const decorative: readonly string[] = ['rule'];
