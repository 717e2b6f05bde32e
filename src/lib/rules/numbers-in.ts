import type { Locale, PerLocale } from '../locales.ts';

/** A number as a text writes it, with every value it may have: „5 tūkst.“ is 5 and 5000, “3 pm” is 3 and 15. */
export interface WrittenNumber {
  at: number;
  written: string;
  values: readonly number[];
}

/** What holds digits and is no number of the text: telephones, addresses of the web and of mail. */
const addresses = /\+\d[\d \u00A0()-]{6,}\d|(?:tel|phone|mob|faks|fax)\p{L}*[.:]{0,2}[ \u00A0][\d \u00A0()-]{6,}\d|(?:https?:\/\/|www\.)\S+|\S+@\S+|(?<![\p{L}\d])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:lt|eu|org|com|no|net|info)(?:\/\S*)?/giu;

/** Numbers of each language: Lithuanian parts thousands by spaces and decimals by a comma, English by a comma and a point. */
const numbers: PerLocale<RegExp> = {
  lt: /(?<![\p{L}\d_-]|[\d][.,])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,:]\d+)?/gu,
  en: /(?<![\p{L}\d_-]|[\d][.,])\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.:]\d+)?/gu,
};

const scales: PerLocale<readonly [RegExp, number][]> = {
  lt: [[/^[ \u00A0]?(?:tūkst|tūkstan)/, 1e3], [/^[ \u00A0]?(?:mln|milijon)/, 1e6], [/^[ \u00A0]?(?:mlrd|milijard)/, 1e9], [/^[ \u00A0]?šimt/, 1e2]],
  en: [[/^[ \u00A0]?(?:thousand|k\b)/, 1e3], [/^[ \u00A0]?(?:million|m\b)/, 1e6], [/^[ \u00A0]?(?:billion|bn\b)/, 1e9], [/^[ \u00A0]?hundred/, 1e2]],
};

/** The month of 2017-03-22, which is compared as a month. */
const monthOfDay = /(?<=(?<!\d)\d{4}-)\d{2}(?=-\d{2}(?!\d))/g;

const blank = (match: string) => ' '.repeat(match.length);

/** The text with its addresses and the months of its ISO dates blotted out, so that places stay. */
function countable(text: string): string {
  const plain = /[@/+]|\.\p{Ll}|tel|phone|mob|faks|fax/iu.test(text) ? text.replace(addresses, blank) : text;
  return /\d-\d\d-\d/.test(plain) ? plain.replace(monthOfDay, blank) : plain;
}

/** Finds the numbers written in digits, those inside codes such as LT10 too. */
export function numbersIn(text: string, locale: Locale): WrittenNumber[] {
  if (!/\d/.test(text)) return [];
  return [...countable(text).matchAll(numbers[locale])].map(({ 0: written, index }) => {
    const value = valueOf(written, locale);
    const [before, behind] = [text.slice(Math.max(0, index - 5), index), text.slice(index + written.length, index + written.length + 16)];
    const scaled = scales[locale].filter(([scale]) => scale.test(behind)).map(([, factor]) => value * factor);
    return { at: index, written, values: [value, ...scaled, ...otherReadings(value, written, before, behind)] };
  });
}

/** What follows an hour of the afternoon: “pm”, or the hour at which it ends with “pm” after it. */
const afternoon = /^(?:(?:[ \u00A0]?[–-][ \u00A0]?|[ \u00A0](?:to|until|till|and|or)[ \u00A0])\d{1,2}(?:[.:]\d\d)?)?[ \u00A0]?p\.?m\b/i;

/** What follows a number of cents. */
const cents = /^[ \u00A0](?:cents?\b|centų|centai|centus|ct\b)/;

/** “3 pm” is 15, and so is the 3 of “3–4 pm”; “50 cents” are 0.50, the 17 of „2016/17“ is 2017, “the 1990s” are the 90s. */
function otherReadings(value: number, written: string, before: string, behind: string): number[] {
  if (value < 12 && afternoon.test(behind)) return [value + 12];
  if (cents.test(behind)) return [value / 100];
  const [, century] = /(?<!\d)(\d\d)\d\d[/–-]$/.exec(before) ?? [];
  if (century && /^\d\d$/.test(written)) return [Number(century) * 100 + value];
  return /^\d{4}$/.test(written) && /^[’']?s\b|^-(?:ie|ų|ai)/.test(behind) ? [value % 100] : [];
}

function valueOf(written: string, locale: Locale): number {
  const joined = written.replace(locale === 'lt' ? /[ \u00A0\u202F]/g : /,/g, '');
  return Number(joined.replace(/[,:]/, '.'));
}
