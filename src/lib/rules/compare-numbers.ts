import { otherLocale, locales, type Locale, type PerLocale } from '../locales.ts';
import { monthsIn, monthsNamed } from './months.ts';
import { numbersIn } from './numbers-in.ts';
import { spelledNumbers, teensIn } from './spelled-numbers.ts';

/** A block of an entry's text, or a word of its front matter, which has a key. */
export interface Block {
  kind: string;
  text: string;
  key?: string;
}

/** A number or a month that only one language has. */
export interface OddNumber {
  locale: Locale;
  /** Index of its block. */
  block: number;
  at: number;
  written: string;
  /** What the other language has in the same place and this one does not; undefined when it just lacks a number. */
  instead?: string;
  /** True for a number in words. */
  spelled?: boolean;
}

interface Written {
  block: number;
  at: number;
  written: string;
  keys: readonly string[];
  /** True for a word: it counts only against another number that stands in its place. */
  spelled?: boolean;
}

/** Blocks that stand for each other: one, or all cells of a table, whose rows may be in the order of each language. */
interface Group {
  kind: string;
  /** What finds the group in the other language: the key of a word, else the order of the text. */
  name: string;
  numbers: Written[];
  texts: string[];
}

/**
 * Finds numbers, years, days and months that differ between the languages of an entry.
 * Numerals spelled out count where the other language has digits, and never by themselves.
 */
export function differingNumbers(blocks: PerLocale<readonly Block[]>): OddNumber[] {
  const groups = { lt: groupsOf(blocks.lt, 'lt'), en: groupsOf(blocks.en, 'en') };
  const wholes = { lt: joined(groups.lt), en: joined(groups.en) };
  const everywhere = oddBetween(wholes).filter(({ spelled }) => !spelled);
  const partners = new Map(groups.en.map((group) => [group.name, group]));
  const alike = shapeOf(groups.lt) === shapeOf(groups.en);
  const pairs = groups.lt.flatMap((lt) => {
    const en = partners.get(lt.name);
    return en && (alike || !lt.name.startsWith('#')) ? [{ lt, en }] : [];
  });
  const inPlace = [...pairs.flatMap((pair) => mutual(oddBetween(pair))), ...(alike ? [] : mutual(everywhere))];
  const told = new Set(inPlace.map(placeName));
  return [...unique(inPlace), ...everywhere.filter((odd) => !told.has(placeName(odd)))];
}

/** The kinds of the blocks of a text in order; words of the front matter have keys and need none. */
const shapeOf = (groups: readonly Group[]) => groups.filter(({ name }) => name.startsWith('#')).map(({ kind }) => kind).join();

/** Each odd number once, as it was told first. */
const unique = (odd: readonly OddNumber[]) => [...new Map([...odd].reverse().map((one) => [placeName(one), one])).values()].reverse();

const monthKey = (month: number) => `month ${month}`;

const placeName = ({ locale, block, at }: OddNumber) => `${locale} ${block} ${at}`;

function groupsOf(blocks: readonly Block[], locale: Locale): Group[] {
  const groups: Group[] = [];
  let blocksSoFar = 0;
  blocks.forEach(({ kind: written, text, key }, block) => {
    const kind = written === 'head' ? 'cell' : written;
    const numbers = [
      ...numbersIn(text, locale).map(({ at, written, values }): Written => ({ block, at, written, keys: values.map(String) })),
      ...teensIn(text, locale).map(({ at, written, values }): Written => ({ block, at, written, keys: values.map(String), spelled: true })),
      ...monthsIn(text, locale).map(({ at, written, month }): Written => ({ block, at, written, keys: [monthKey(month)] })),
    ];
    const last = groups.at(-1);
    if (kind === 'cell' && last?.kind === kind) {
      last.numbers.push(...numbers);
      last.texts.push(text);
    } else groups.push({ kind, texts: [text], numbers, name: key ?? `#${(blocksSoFar += 1)}` });
  });
  return groups;
}

function joined(groups: readonly Group[]): Group {
  return { kind: '', name: '', texts: groups.flatMap(({ texts }) => texts), numbers: groups.flatMap(({ numbers }) => numbers) };
}

/** What each of two groups has and the other has neither in digits nor in words. */
function oddBetween(pair: PerLocale<Group>): OddNumber[] {
  return locales.flatMap((locale) => {
    const other = otherLocale(locale);
    const there = new Set(pair[other].numbers.flatMap(({ keys }) => keys));
    const missing = pair[locale].numbers.filter(({ keys }) => !keys.some((key) => there.has(key)));
    if (!missing.length) return [];
    const text = pair[other].texts.join('\n');
    const named = new Set([...[...spelledNumbers(text, other)].map(String), ...[...monthsNamed(text, other)].map(monthKey)]);
    return missing.filter(({ keys }) => !keys.some((key) => named.has(key))).map(({ block, at, written, spelled }) => ({ locale, block, at, written, ...(spelled && { spelled }) }));
  });
}

/** The odd ones of both languages, each with the one that stands in its place; none when only one language has any. */
function mutual(odd: readonly OddNumber[]): OddNumber[] {
  const of = { lt: odd.filter(({ locale }) => locale === 'lt'), en: odd.filter(({ locale }) => locale === 'en') };
  if (!of.lt.length || !of.en.length) return [];
  return locales.flatMap((locale) =>
    of[locale].map((one, index) => {
      const instead = of[otherLocale(locale)];
      return { ...one, instead: (instead[index] ?? instead.at(-1) ?? one).written };
    }),
  );
}
