import { countInEnglish as count } from '../plural.ts';

/** The evaluation of accessibility: in the statement and in its report. */
export const evaluation = {
  evaluation: {
    none: 'The site has not been evaluated yet.',
    summary: (date: string, pages: number, looks: number, widths: string) => `On ${date} a program looked at ${count(pages, { one: 'page', other: 'pages' })}, at each in ${count(looks, { one: 'way', other: 'ways' })}: in light, dark and forced colours, in windows ${widths} px wide.`,
    wcag: (n: number) => (n ? `It found ${count(n, { one: 'breach', other: 'breaches' })} of WCAG 2.2 A and AA.` : 'It found no breach of WCAG 2.2 A and AA.'),
    others: (n: number) => (n ? `A walk by keyboard and measurements found ${count(n, { one: 'fault', other: 'faults' })}.` : 'A walk by keyboard and measurements found no fault.'),
    toReview: (n: number) => (n ? `In ${count(n, { one: 'place', other: 'places' })} it could not decide, and no person has judged since.` : 'There was no place where it could not decide.'),
    facts: { date: 'Date', commit: 'State of the site', program: 'Rules', browser: 'Browser', looks: 'Looked at', data: 'The data' },
    colours: { light: 'light', dark: 'dark', forced: 'forced' },
    wide: (widths: string) => `window ${widths} px wide`,
    file: 'Every finding and page (JSON)',
    columns: { check: 'What was asked', asked: 'Times asked', found: 'Found', page: 'Page', rule: 'Rule of axe', pages: 'Pages', places: 'Places' },
    titles: { checks: 'What was asked', findings: 'What was found', review: 'What the program could not decide' },
    nothing: { findings: 'Nothing was found.', review: 'There was nothing that the program could not decide.' },
    checks: {
      wcag: 'WCAG 2.2, levels A and AA, by axe: rules on pages',
      bestPractice: 'Good practice beyond WCAG, by axe: rules on pages',
      reach: 'All that can be operated is reached by Tab',
      focusSeen: 'The focus is seen',
      focusFree: 'Nothing lies over all of what has the focus',
      order: 'The focus follows the order of the text',
      noTrap: 'The keyboard is caught nowhere',
      skipLink: 'The first link leads past the menus to the text',
      targetSize: 'Targets are at least 24 × 24 px',
      reflow: 'Enlarged to 400% nothing is lost or scrolls sideways',
      spacing: 'With wider spacing of text nothing is cut off',
      motion: 'Nothing moves for those who have asked for no motion',
    },
  },
};
