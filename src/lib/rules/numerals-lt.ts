import { fault } from '../problems/problem.ts';
import type { Finding } from './finding.ts';
import { nounsByPlural } from './nouns-lt.ts';

/** A number and the word after it; a number that is part of another, of a date, a range or an hour is none. */
const counted = /(?<![\p{L}\p{N}.,:/–+-]|\d[ \u00A0])(\d{1,3}(?:[ \u00A0]\d{3})*|\d{4,6})[ \u00A0](\p{Ll}+)(?![\p{L}-])/gu;

/** What a number belongs to when it counts nothing: the name of a thing, an hour, a day, a measure of time. */
const names =
  /(?:^|[\s(„])(?:nr|nuo|iki|iš|apie|ligi|prieš|po|per|kas|sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio|modulis|skyrius|priedas|lentelė|paveikslas|dalis|punktas|straipsnis|etapas|versija|tema|kabinetas|kodas|klasė|grupė|numeris|numeriu|telefonas|telefonu|val|d|m|p|str|psl)\.?$/iu;

/** One more number before this one: „10 ir 11 moduliai“ are the tenth and the eleventh. */
const listed = /\d\S*(?:,| ir| bei| ar| arba| nei)$/;

/**
 * Finds nouns that cannot stand after their number in Lithuanian, whatever governs the two: „10 partneriai“, „21 partnerius“.
 * Ten, eleven to nineteen and round numbers ask for the genitive plural, 21, 31 and so on for the singular
 * (Dabartinės lietuvių kalbos gramatika, on numerals). Forms that some case allows are let pass.
 */
export function wrongNumerals(text: string): Finding[] {
  return [...text.matchAll(counted)].flatMap(({ 0: whole, 1: number = '', 2: noun = '', index }): Finding[] => {
    const forms = nounsByPlural.get(noun);
    const wanted = forms && wantedForm(number.replace(/\D/g, ''), forms);
    if (!wanted || namesSomething(text.slice(0, index))) return [];
    return [{ at: index, fault: fault('numeralCase', { written: whole, wanted: `${number} ${wanted}` }) }];
  });
}

function wantedForm(digits: string, { genitive, singular }: { genitive: string; singular?: string }): string | undefined {
  // A year stands before what happened in it: „2017 partneriai“.
  if (/^(?:19|20)\d\d$/.test(digits)) return undefined;
  if (/(?:0|1\d)$/.test(digits)) return genitive;
  return digits.endsWith('1') ? singular : undefined;
}

/** True where the words before a number make it a name, as „modulis 10“, or where it stands behind a capital inside a sentence. */
function namesSomething(before: string): boolean {
  const words = before.trimEnd();
  if (names.test(words) || listed.test(words)) return true;
  const last = /(?:^|(\S)\s+)[^\s\p{L}]*(\p{Lu}\S*)$/u.exec(words);
  return last !== null && last[1] !== undefined && !/[.!?:]/.test(last[1]);
}
