import type { EvaluationPart } from '../lib/document/components.ts';
import { tellEvaluation, type EvaluationCell } from '../lib/evaluation.ts';
import type { Locale } from '../lib/locales.ts';
import { absolute, type Site } from '../lib/site.ts';
import { line, type PaperBlock, type PaperInline } from './paper.ts';

/** A part of the evaluation of accessibility, as `<Evaluation />` shows it. */
export function evaluation(site: Site, locale: Locale, part: EvaluationPart): PaperBlock[] {
  const told = tellEvaluation(site.evaluation, locale, part);
  const cell = ({ text, address }: EvaluationCell): PaperInline[] => (address ? [{ type: 'link', href: absolute(site, address), children: line(text) }] : line(text));
  if (told.type === 'paragraph') return [{ type: 'paragraph', children: line(told.text) }];
  if (told.type === 'facts') return [{ type: 'facts', rows: told.rows.map(({ label, value }) => ({ label, value: cell(value) })) }];
  return [{ type: 'table', align: told.head.map(() => null), head: told.head.map(line), rows: told.rows.map((row) => row.map(cell)) }];
}
