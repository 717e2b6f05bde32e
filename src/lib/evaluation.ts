import { messages } from '../i18n/index.ts';
import { formatDate } from './dates.ts';
import type { EvaluationPart } from './document/components.ts';
import { formatNumber } from './numbers.ts';
import { intlLocale, type Locale } from './locales.ts';
import { evaluationAddress } from './routes/files.ts';
import type { Evaluation } from './schemas/evaluation.ts';

/** A cell of a table or a line of facts; `address` is where its words lead on this site. */
export interface EvaluationCell {
  text: string;
  address?: string;
}

/** A part of the evaluation as it is told: a paragraph, lines with labels, or a table with its name. */
export type EvaluationTold =
  | { type: 'paragraph'; text: string }
  | { type: 'facts'; rows: { label: string; value: EvaluationCell }[] }
  | { type: 'table'; title: string; head: string[]; rows: EvaluationCell[][] };

/** Tells a part of the evaluation of accessibility in a language; every number comes from the report, and without one it says that there was none. */
export function tellEvaluation(evaluation: Evaluation | undefined, locale: Locale, part: EvaluationPart): EvaluationTold {
  const words = messages(locale).evaluation;
  if (!evaluation) return { type: 'paragraph', text: words.none };
  const { columns, titles, nothing } = words;
  const table = (name: 'checks' | 'findings' | 'review', head: string[], rows: EvaluationCell[][]): EvaluationTold =>
    name !== 'checks' && !rows.length ? { type: 'paragraph', text: nothing[name] } : { type: 'table', title: titles[name], head, rows };
  const number = (value: number) => ({ text: formatNumber(value, locale) });
  switch (part) {
    case 'summary':
      return { type: 'paragraph', text: summary(evaluation, locale) };
    case 'means':
      return { type: 'facts', rows: means(evaluation, locale) };
    case 'checks':
      return table('checks', [columns.check, columns.asked, columns.found], evaluation.checks.map(({ check, asked, found }) => [{ text: words.checks[check] }, number(asked), number(found)]));
    case 'findings':
      return table('findings', [columns.page, columns.check, columns.rule, columns.places], byPage(evaluation).map(({ page, check, rule, places }) => [{ text: page, address: page }, { text: words.checks[check] }, { text: rule }, number(places)]));
    case 'review':
      return table('review', [columns.rule, columns.pages, columns.places], evaluation.review.map(({ rule, pages, elements }) => [{ text: rule }, number(pages), number(elements)]));
  }
}

function summary({ date, pages, looks, checks, review }: Evaluation, locale: Locale): string {
  const words = messages(locale).evaluation;
  const found = (own: (check: string) => boolean) => checks.filter(({ check }) => own(check)).reduce((sum, one) => sum + one.found, 0);
  return [
    words.summary(formatDate(date, locale), Object.keys(pages).length, looks.length, new Intl.ListFormat(intlLocale[locale]).format(new Set(looks.map(({ width }) => String(width))))),
    words.wcag(found((check) => check === 'wcag')),
    words.others(found((check) => check !== 'wcag' && check !== 'bestPractice')),
    words.toReview(review.reduce((sum, { elements }) => sum + elements, 0)),
  ].join(' ');
}

function means({ date, commit, axe, browser, looks }: Evaluation, locale: Locale): { label: string; value: EvaluationCell }[] {
  const { facts, colours, wide, file } = messages(locale).evaluation;
  const widths = [...Map.groupBy(looks, ({ width }) => width)].map(([width, all]) => `${wide(String(width))}: ${all.map((look) => colours[look.colours]).join(', ')}`);
  return [
    { label: facts.date, value: { text: formatDate(date, locale) } },
    { label: facts.commit, value: { text: commit } },
    { label: facts.program, value: { text: `axe ${axe}` } },
    { label: facts.browser, value: { text: browser } },
    { label: facts.looks, value: { text: widths.join('; ') } },
    { label: facts.data, value: { text: file, address: evaluationAddress } },
  ];
}

/** The findings of each check and rule on each page, counted. */
function byPage({ findings }: Evaluation) {
  const groups = Map.groupBy(findings, ({ page, check, rule = '' }) => [page, check, rule].join(' '));
  return [...groups.values()].flatMap(([first, ...more]) => (first ? [{ page: first.page, check: first.check, rule: first.rule ?? '–', places: more.length + 1 }] : []));
}
