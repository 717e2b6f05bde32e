import type { Locale } from '../locales.ts';
import { fault, type Problem } from '../problems/problem.ts';
import { foreignLetters } from './letters.ts';
import type { LocatedText } from './located-texts.ts';
import { wrongNumerals } from './numerals-lt.ts';
import { quotationMarks } from './quotation-marks.ts';
import { problemsOf } from './write-problems.ts';

/** Checks the writing of texts in one language: quotation marks, numerals, characters. A word stands by itself, blocks follow each other. */
export function textProblems(words: readonly LocatedText[], blocks: readonly LocatedText[], locale: Locale): Problem[] {
  const quotes = [...words.map((word) => [word]), blocks].flatMap((texts) => {
    const findings = quotationMarks(texts.map(({ text }) => text), locale);
    return texts.flatMap((text, index) => problemsOf(text, findings[index] ?? []));
  });
  const all = [...words, ...blocks];
  const numerals = locale === 'lt' ? all.flatMap((text) => problemsOf(text, wrongNumerals(text.text))) : [];
  return [...quotes, ...numerals, ...letterProblems(all)];
}

/** Checks the characters of texts in whatever language: those that the typeface has not are told. */
export function letterProblems(texts: readonly LocatedText[]): Problem[] {
  return texts.flatMap((text) => problemsOf(text, foreignLetters(text.text).map(({ at, letter, code }) => ({ at, fault: fault('foreignLetter', { letter, code }) }))));
}
