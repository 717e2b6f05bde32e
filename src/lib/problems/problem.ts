import { problemWords, type MessageName, type MessageValues, type ProblemWords } from '../../i18n/problems/index.ts';
import { problemLabels } from '../../i18n/problems/labels.ts';
import { perLocale, type Locale, type PerLocale } from '../locales.ts';
import type { TextEdit } from './edits.ts';
import { languageOfProblems } from './language.ts';
import { ruleOf, severities, type RuleName, type Severity } from './rules.ts';
import { showable } from './showable.ts';

/** Where in a content file something is wrong; lines and columns count from 1. */
export interface Place {
  /** Path as a person would type it, relative to the working folder where possible. */
  file: string;
  line: number;
  column: number;
}

/** What is wrong, before it is known where. */
export interface Fault {
  message: MessageName;
  rule: RuleName;
  severity: Severity;
  words: PerLocale<ProblemWords>;
  /** What `npm run check -- --fix` may change, when it is certain. */
  edits?: readonly TextEdit[];
}

/** One thing wrong with the content, told so that its author can mend it. */
export interface Problem extends Place, Fault {}

/** Says what is wrong by the name of a message and the values it is made from: `fault('brokenLink', { path })`. */
export function fault<N extends MessageName>(message: N, ...values: MessageValues<N>): Fault {
  const rule = ruleOf[message];
  const told = showable(values);
  return { message, rule, severity: severities[rule], words: perLocale((locale) => problemWords(locale, message, told)) };
}

/** Says what is wrong and where: `problem(place, 'brokenLink', { path })`. */
export function problem<N extends MessageName>({ file, line, column }: Place, message: N, ...values: MessageValues<N>): Problem {
  return { file, line, column, ...fault(message, ...values) };
}

/** Writes a problem as one line: `file:line:column severity rule – what is wrong; what to do.` */
export function formatProblem({ file, line, column, severity, rule, words }: Problem, locale: Locale): string {
  const { what, remedy } = words[locale];
  return `${file}:${line}:${column} ${problemLabels[locale].severities[severity]} ${rule} – ${what}; ${inMidSentence(remedy)}`;
}

/** A sentence as it goes on after a semicolon; an abbreviation in capitals stays as it is. */
export const inMidSentence = (sentence: string) => sentence.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());

/** Sorts problems by file and place, so that they are read from top to bottom. */
export function sortProblems<T extends Problem>(problems: readonly T[]): T[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.words.en.what.localeCompare(b.words.en.what, 'en'),
  );
}

/** Stops a build on content that is wrong; its message is for people and carries every problem. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], locale = languageOfProblems()) {
    const sorted = sortProblems(problems);
    super(sorted.map((one) => formatProblem(one, locale)).join('\n'));
    this.name = 'ContentError';
    this.problems = sorted;
  }
}

/** Stops a command on a setting of its environment that is wrong; its message is for people. */
export class SettingError extends Error {}
