import type { Locale, PerLocale } from '../locales.ts';

/** Beginnings of Lithuanian numerals in every case, gender and kind (cardinal, ordinal, plural, collective), longest first where one begins another. */
const lithuanian: readonly [RegExp, number][] = [
  [/^vienuolik|^vienuolikt/, 11], [/^dvylik/, 12], [/^trylik/, 13], [/^keturiolik/, 14], [/^penkiolik/, 15],
  [/^šešiolik/, 16], [/^septyniolik/, 17], [/^aštuoniolik/, 18], [/^devyniolik/, 19],
  [/^dvidešim/, 20], [/^trisdešim/, 30], [/^keturiasdešim/, 40], [/^penkiasdešim/, 50], [/^šešiasdešim/, 60],
  [/^septyniasdešim/, 70], [/^aštuoniasdešim/, 80], [/^devyniasdešim/, 90], [/^dešimt/, 10], [/^šimt/, 100], [/^tūkstan/, 1000],
  [/^(?:vien(?:as|a|o|os|am|ai|ą|u|uo|ame|oje|i|ų|iems|oms|us|as|ais|omis|eri|erių|erius|kart.*)|pirm.*)$/, 1],
  [/^(?:du|dvi|dviej.*|dviem|dvejo.*|dveji.*|dvejų|dvejus|abu|abi|abiej.*|abiem|antr.*|dukart|dvigub.*|dvikal.*|dvišal.*)$/, 2],
  [/^(?:trys|tris|trij.*|trim|trims|trej.*|treč.*|triskart|trigub.*)$/, 3],
  [/^(?:ketur.*|ketvirt.*)$/, 4], [/^penk/, 5], [/^šeš/, 6], [/^septyn|^septint/, 7], [/^aštuon|^aštunt/, 8], [/^devyn|^devint/, 9],
];

const english: readonly [RegExp, number][] = [
  [/^elevent?h?$/, 11], [/^twel(?:ve|fth)$/, 12], [/^thirteen/, 13], [/^fourteen/, 14], [/^fifteen/, 15], [/^sixteen/, 16], [/^seventeen/, 17], [/^eighteen/, 18], [/^nineteen/, 19],
  [/^twent(?:y|ieth)/, 20], [/^thirt(?:y|ieth)/, 30], [/^fort(?:y|ieth)/, 40], [/^fift(?:y|ieth)/, 50], [/^sixt(?:y|ieth)/, 60], [/^sevent(?:y|ieth)/, 70], [/^eight(?:y|ieth)/, 80], [/^ninet(?:y|ieth)/, 90],
  [/^(?:one|first|firstly|once|single|a|an)$/, 1], [/^(?:two|second|secondly|twice|double|both|pair|couple|bilingual|bilateral)$/, 2], [/^(?:three|thirds?|thirdly|triple)$/, 3],
  [/^(?:four|fourth|fourthly|quarters?|quarterly)$/, 4], [/^(?:five|fifth|fifthly)$/, 5], [/^sixt?h?$/, 6], [/^sevent?h?$/, 7], [/^eighth?$/, 8], [/^nin(?:e|th)$/, 9], [/^tent?h?$/, 10],
  [/^hundreds?$|^hundredth/, 100], [/^thousands?$|^thousandth/, 1000],
];

/** Words for shares and spans that the other language may write in digits: half of all is 50 per cent of them. */
const shares: PerLocale<readonly [RegExp, readonly number[]][]> = {
  lt: [[/^pus(?:ė|ės|ei|ę|e|ėje|ių|es)$/, [0.5, 50]], [/^pusantr/, [1.5]], [/^trečdal/, [33]], [/^ketvirtadal/, [25]], [/^tuzin/, [12]], [/^dešimtmet/, [10]], [/^vidurdien/, [12]], [/^vidurnak/, [0, 24]]],
  en: [[/^half$/, [0.5, 50, 30]], [/^third$/, [33]], [/^quarters?$/, [25, 15]], [/^dozen/, [12]], [/^decade/, [10]], [/^noon$/, [12]], [/^midnight$/, [0, 24]]],
};

const tables: PerLocale<readonly [RegExp, number][]> = { lt: lithuanian, en: english };

/** The beginnings by which most words are passed over quickly. */
const worthALook: PerLocale<RegExp> = {
  lt: /(?<!\p{L})(?:vien|vidur|pirm|pus|tuz|du|dv|ab|antr|tr|ket|pen|šeš|sept|ašt|dev|deš|šim|tūks)\p{L}*/giu,
  en: /(?<!\p{L})(?:an?|one|half|noon|midn|dec|doz|first|once|sing|tw|sec|dou|bo|pair|coup|bil|th|tri|fo|fi|qua|si|sev|eig|nin|ten|ele|hun)\p{L}*/giu,
};

/** Roman numerals, as of centuries and quarters of a year. */
const roman = /(?<![\p{L}\d])[IVX]{1,6}(?![\p{L}\d])/gu;

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

const known = new Map<string, readonly number[]>();

/** Numbers that a text writes without digits, in any form; „dvidešimt vienas“ gives 20, 1 and 21. */
export function spelledNumbers(text: string, locale: Locale): Set<number> {
  return new Set([...[...text.matchAll(roman)].map(([numeral]) => romanValue(numeral)), ...numerals(text, locale).flatMap(({ values }) => values)]);
}

/** What stands before a number that is added to something. */
const added = /(?<!\p{L})(?:and|plus|other|another|ir|bei|dar|kit\p{L}+)\s$/iu;

/**
 * The number from eleven to nineteen of a text with no other number in words: such a word means nothing else.
 * Beside another, or behind “and”, it may be part of a sum, as “twelve and one” are the thirteen of the other language.
 */
export function teensIn(text: string, locale: Locale): SpelledNumber[] {
  const counting = numerals(text, locale).filter(({ written, values }) => values.length > 0 && !/^an?$/i.test(written));
  return counting.length === 1 ? counting.filter(({ at, values: [value = 0] }) => value > 10 && value < 20 && !added.test(text.slice(Math.max(0, at - 12), at))) : [];
}

/** A word for a number, with every value it may have. */
export interface SpelledNumber {
  at: number;
  written: string;
  values: readonly number[];
}

function numerals(text: string, locale: Locale): SpelledNumber[] {
  let [tens, end] = [0, -9];
  return [...text.matchAll(worthALook[locale])].map(({ 0: written, index: at }) => {
    const values = valuesOf(written.toLowerCase(), locale);
    const [value = 0] = values;
    const joined = tens && value < 10 && at - end <= 1 ? [tens + value] : [];
    tens = value >= 20 && value < 100 ? value : 0;
    end = at + written.length;
    return { at, written, values: [...values, ...joined] };
  });
}

function valuesOf(word: string, locale: Locale): readonly number[] {
  const name = `${locale} ${word}`;
  const values = known.get(name) ?? [...tables[locale].filter(([form]) => form.test(word)).slice(0, 1).map(([, value]) => value), ...shares[locale].flatMap(([form, some]) => (form.test(word) ? some : []))];
  known.set(name, values);
  return values;
}

function romanValue(numeral: string): number {
  const digits = [...numeral].map((letter) => romanDigits[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
