import { expect, test } from 'vitest';
import { evaluationParts } from './document/components.ts';
import { tellEvaluation } from './evaluation.ts';
import { locales } from './locales.ts';
import { evaluationSchema, type Evaluation } from './schemas/evaluation.ts';

const look = { width: 360, colours: 'dark' } as const;

const evaluation: Evaluation = {
  date: '2032-03-04',
  commit: 'abc1234',
  axe: '4.0.0',
  browser: 'Chromium 1',
  looks: [{ width: 1280, colours: 'light' }, look],
  checks: [{ check: 'wcag', asked: 1400, found: 2 }, { check: 'bestPractice', asked: 20, found: 7 }, { check: 'reach', asked: 30, found: 1 }],
  findings: [
    { check: 'wcag', rule: 'image-alt', page: '/apie/', look, element: '<img>' },
    { check: 'wcag', rule: 'image-alt', page: '/apie/', look, element: '<img id="b">' },
    { check: 'reach', page: '/en/', look, element: '<a>' },
  ],
  review: [{ rule: 'color-contrast', pages: 2, elements: 21 }],
  pages: { '/': 'a', '/apie/': 'b', '/en/': 'c' },
};

const clean: Evaluation = { ...evaluation, checks: evaluation.checks.map((one) => ({ ...one, found: 0 })), findings: [], review: [] };

/** A part in Lithuanian, with plain spaces. */
const told = (of: Evaluation | undefined, part: (typeof evaluationParts)[number], locale: 'lt' | 'en' = 'lt') => JSON.parse(JSON.stringify(tellEvaluation(of, locale, part)).replaceAll('\u00A0', ' ')) as unknown;

test('what is told of is what the report may hold', () => {
  expect(evaluationSchema.parse(evaluation)).toEqual(evaluation);
  expect(evaluationSchema.safeParse({ ...evaluation, date: '2032-13-04' }).success).toBe(false);
});

test.each(locales)('without a report every part says that there was no evaluation (%s)', (locale) => {
  const texts = new Set(evaluationParts.map((part) => JSON.stringify(tellEvaluation(undefined, locale, part))));
  expect([...texts]).toEqual([JSON.stringify({ type: 'paragraph', text: locale === 'lt' ? 'Svetainė dar nevertinta.' : 'The site has not been evaluated yet.' })]);
});

test('the summary takes its date and every number from the report', () => {
  expect(told(evaluation, 'summary')).toEqual({ type: 'paragraph', text: '2032 m. kovo 4 d. programa apžiūrėjo 3 puslapius, kiekvieną – 2 būdais: šviesiomis, tamsiomis ir sistemos primestomis spalvomis, 1280 ir 360 px pločio lange. Rado 2 WCAG 2.2 A ir AA lygio pažeidimus. Einant klaviatūra ir matuojant rasta 1 kliūtis. Dėl 21 vietos programa apsispręsti negalėjo, o žmogus jų dar nevertino.' });
  expect(told(evaluation, 'summary', 'en')).toMatchObject({ text: expect.stringMatching(/^On 4 March 2032 .* 3 pages, at each in 2 ways: .* windows 1280 and 360 px wide\. It found 2 breaches .* found 1 fault\. In 21 places/) as string });
});

test('the summary says in words that nothing was found, and only then', () => {
  expect(told(clean, 'summary', 'en')).toMatchObject({ text: expect.stringContaining('It found no breach of WCAG 2.2 A and AA. A walk by keyboard and measurements found no fault. There was no place') as string });
});

test('findings are counted by page and rule and lead to their page', () => {
  expect(told(evaluation, 'findings', 'en')).toMatchObject({ type: 'table', rows: [[{ text: '/apie/', address: '/apie/' }, {}, { text: 'image-alt' }, { text: '2' }], [{ text: '/en/', address: '/en/' }, {}, { text: '–' }, { text: '1' }]] });
  expect(told(clean, 'findings', 'en')).toEqual({ type: 'paragraph', text: 'Nothing was found.' });
  expect(told(clean, 'review', 'en')).toMatchObject({ type: 'paragraph' });
});

test('checks stand with how often they were asked, groups of digits as the language writes them', () => {
  expect(told(evaluation, 'checks')).toMatchObject({ type: 'table', rows: [[{}, { text: '1 400' }, { text: '2' }], [{}, { text: '20' }, { text: '7' }], [{}, { text: '30' }, { text: '1' }]] });
});
