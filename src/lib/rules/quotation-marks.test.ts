import { expect, test } from 'vitest';
import type { Locale } from '../locales.ts';
import { quotationMarks } from './quotation-marks.ts';

const found = (text: string, locale: Locale) => quotationMarks(text.split('\n\n'), locale).flat().map(({ at, fault }) => `${at} ${fault.message}`);

function mended(text: string, locale: Locale): string {
  const edits = quotationMarks([text], locale).flat().flatMap((finding) => finding.mends ?? []);
  return edits.sort((a, b) => b.at - a.at).reduce((now, { at, length, insert }) => now.slice(0, at) + insert + now.slice(at + length), text);
}

test.each([
  ['lt', 'Vadovas „Skaidrumas“ išleistas.'],
  ['lt', 'Vadovas "Skaidrumas" išleistas.'],
  ['lt', '„Vienas „du“ trys“ ir (‚keturi‘).'],
  ['lt', '„Swedbank“-ui, „LEU“, „a“; „b“ – „c“!'],
  ['lt', 'Ekranas 15" pločio, kaina 1,,5.'],
  ['lt', '„Pirma pastraipa.\n\nAntra pastraipa.\n\nTrečia pastraipa.“'],
  ['lt', 'O’Connor ir rock ’n’ roll'],
  ['en', 'The guide “Transparency” is out.'],
  ['en', 'The “‘first’ guide” and the partners’ work, the "second" and it\'s \'third\'.'],
  ['en', '“First paragraph.\n\n“Second paragraph.”'],
  ['en', 'A 15" screen – “yes”–“no” (“maybe”).'],
] as const)('says nothing of right marks, %s: %s', (locale, text) => {
  expect(found(text, locale)).toEqual([]);
});

test.each([
  ['lt', 'Vadovas „Skaidrumas” išleistas.', '19 wrongQuotes', 'Vadovas „Skaidrumas“ išleistas.'],
  ['lt', 'Vadovas “Skaidrumas” išleistas.', '8 wrongQuotes', 'Vadovas „Skaidrumas“ išleistas.'],
  ['lt', 'Vadovas “Skaidrumas“ išleistas.', '8 wrongQuotes', 'Vadovas „Skaidrumas“ išleistas.'],
  ['lt', 'Vadovas ”Skaidrumas” išleistas.', '8 wrongQuotes', 'Vadovas „Skaidrumas“ išleistas.'],
  ['lt', 'Vadovas «Skaidrumas» išleistas.', '8 wrongQuotes', 'Vadovas „Skaidrumas“ išleistas.'],
  ['lt', 'Vadovas „Skaidrumas" išleistas.', '19 wrongQuotes', 'Vadovas „Skaidrumas“ išleistas.'],
  ['lt', 'Vadovas ,,Skaidrumas“ išleistas.', '8 wrongQuotes', 'Vadovas „Skaidrumas“ išleistas.'],
  ['lt', 'Vadovas ,,Skaidrumas" išleistas.', '8 wrongQuotes', 'Vadovas „Skaidrumas“ išleistas.'],
  ['en', 'The guide „Transparency“ is out.', '10 wrongQuotes', 'The guide “Transparency” is out.'],
  ['en', 'The guide „Transparency” is out.', '10 wrongQuotes', 'The guide “Transparency” is out.'],
  ['en', 'The guide “Transparency“ is out.', '23 wrongQuotes', 'The guide “Transparency” is out.'],
  ['en', 'The guide «Transparency» is out.', '10 wrongQuotes', 'The guide “Transparency” is out.'],
] as const)('mends marks of another language, %s: %s', (locale, text, finding, right) => {
  expect(found(text, locale)).toEqual([finding]);
  expect(mended(text, locale)).toBe(right);
});

test.each([
  ['lt', 'Vadovas „Skaidrumas išleistas.', '8 unclosedQuote'],
  ['lt', 'Vadovas Skaidrumas“ išleistas.', '18 unopenedQuote'],
  ['lt', 'Vadovas "Skaidrumas išleistas.', '8 unclosedQuote'],
  ['lt', 'Vadovas Skaidrumas" išleistas.', '18 unopenedQuote'],
  ['en', 'The guide “Transparency is out.', '10 unclosedQuote'],
  ['en', 'The guide Transparency” is out.', '22 unopenedQuote'],
  ['lt', 'Vadovas „Skaidrumas „antras“ išleistas.', '8 unclosedQuote'],
] as const)('tells of a mark without its partner, %s: %s', (locale, text, finding) => {
  expect(found(text, locale)).toEqual([finding]);
});
