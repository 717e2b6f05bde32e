import { problemLabels } from '../../i18n/problems/labels.ts';
import type { Locale } from '../locales.ts';
import { formatProblem, inMidSentence, type Problem } from '../problems/problem.ts';
import type { Severity } from '../problems/rules.ts';

/** Forms in which findings are told: for people, as annotations of GitHub, for programs. */
export const formats = ['text', 'github', 'json'] as const;

export type Format = (typeof formats)[number];

/** How many findings there are of each weight. */
export type Counts = Record<Severity, number>;

/** Counts findings by their weight. */
export function countProblems(problems: readonly Problem[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

/** The closing line: „2 klaidos, 1 įspėjimas, 0 pastabų.“ */
export function closingLine(problems: readonly Problem[], locale: Locale): string {
  const { counts: words, nothing } = problemLabels[locale];
  const counts = countProblems(problems);
  return problems.length ? `${(['error', 'warning', 'info'] as const).map((severity) => words[severity](counts[severity])).join(', ')}.` : nothing;
}

/** Tells findings in a form and a language. */
export function report(problems: readonly Problem[], format: Format, locale: Locale): string {
  switch (format) {
    case 'json':
      return JSON.stringify({ problems: problems.map((one) => record(one, locale)), counts: countProblems(problems) }, undefined, 2);
    case 'github':
      return [...problems.map((one) => annotation(one, locale)), closingLine(problems, locale)].join('\n');
    case 'text':
      return [...problems.map((one) => formatProblem(one, locale)), ...(problems.length ? [''] : []), closingLine(problems, locale)].join('\n');
  }
}

function record({ file, line, column, severity, rule, words, edits = [] }: Problem, locale: Locale) {
  return { file, line, column, severity, rule, ...words[locale], fixable: edits.length > 0 };
}

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** A finding as a workflow command, which GitHub shows beside the line of the file. */
function annotation({ file, line, column, severity, rule, words }: Problem, locale: Locale): string {
  const { what, remedy } = words[locale];
  return `::${commands[severity]} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeData(`${what}; ${inMidSentence(remedy)}`)}`;
}

// As GitHub's own toolkit escapes them: a line break would end the command, a comma or colon a property.
const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
