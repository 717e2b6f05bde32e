import type { Locale, PerLocale } from '../locales.ts';

type Level = 0 | 1;

/**
 * Quotes of each language, two kinds that take turns when they are nested. Lithuanian: „ “ outside by decision
 * N-10 (180) of the State Commission of the Lithuanian Language, 2019; English: single and double, as the writer began.
 */
const glyphs: PerLocale<Record<Level, { open: string; close: string }>> = {
  lt: { 0: { open: '„', close: '“' }, 1: { open: '‚', close: '‘' } },
  en: { 0: { open: '‘', close: '’' }, 1: { open: '“', close: '”' } },
};

/** What each mark may close; “ and ‘ open in English and close in Lithuanian. */
const closes: Record<string, string> = { '"': '"', "'": "'", '“': '„', '‘': '‚', '”': '“„', '’': '‘' };

const opening = '"\'„“‚‘';

/** Quotes nest no deeper in any text; what was opened earlier and never closed is forgotten. */
const deepest = 8;

/** English words that an apostrophe begins: ’90s, ’tis, rock ’n’ roll. */
const clipped = /^(?:\d0s|tis|twas|em|n['’])(?!\p{L})/u;

interface Pair {
  open: number;
  close: number;
}

/** Puts the language's quotes and apostrophes for straight ones; those with no partner stay straight. Lengths stay. */
export function setQuotes(text: string, locale: Locale): string {
  if (!/["']/.test(text)) return text;
  const units = text.split('');
  for (const match of text.matchAll(/'/g)) {
    if (isApostrophe(text, match.index, locale)) units[match.index] = '’';
  }
  for (const { open, close, level } of withLevels(pairUp(units), units, locale)) {
    units[open] = glyphs[locale][level].open;
    units[close] = glyphs[locale][level].close;
  }
  const set = units.map((unit, at) => (locale === 'en' && unit === "'" && isLetter(units[at - 1]) ? '’' : unit)).join('');
  // Where quotes cross each other, a pair shows only once the other is set; what is left then is settled.
  return set === text ? text : setQuotes(set, locale);
}

function isApostrophe(text: string, at: number, locale: Locale): boolean {
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return isLetter(text[at + 1]);
  return locale === 'en' && clipped.test(text.slice(at + 1, at + 6));
}

const isLetter = (unit: string | undefined) => unit !== undefined && /\p{L}/u.test(unit);

/** Finds the quotes that belong together, straight and real ones, in the order in which they close. */
function pairUp(units: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let open: number[] = [];
  units.forEach((unit, at) => {
    if (!(unit in closes) && !opening.includes(unit)) return;
    const afterOpening = open.at(-1) === at - 1;
    const [before = ' ', after = ' '] = [units[at - 1], units[at + 1]];
    const mayClose = !afterOpening && !/[\s([{]/.test(before) && !/[\p{L}\p{N}]/u.test(after);
    const mayOpen = (afterOpening || /[\s([{/–—-]/.test(before)) && !/\s/.test(after);
    const partner = mayClose ? open.findLastIndex((index) => closes[unit]?.includes(units[index] ?? '')) : -1;
    if (partner >= 0) {
      pairs.push({ open: open[partner] ?? 0, close: at });
      open = open.slice(0, partner);
    } else if (mayOpen && opening.includes(unit)) {
      open = [...open.slice(1 - deepest), at];
    }
  });
  return pairs;
}

/** The level of a straight pair: the other one than that around it; outermost, English keeps single or double as typed. */
function turn(around: Level | undefined, mark: string, locale: Locale): Level {
  if (around !== undefined) return around === 0 ? 1 : 0;
  return locale === 'en' && mark === '"' ? 1 : 0;
}

/** The straight pairs, each with its level: the other one than that of the pair around it. */
function withLevels(pairs: readonly Pair[], units: readonly string[], locale: Locale): (Pair & { level: Level })[] {
  const around: (Pair & { level: Level })[] = [];
  return [...pairs]
    .sort((a, b) => a.open - b.open)
    .flatMap((pair) => {
      while ((around.at(-1)?.close ?? Infinity) < pair.open) around.pop();
      const mark = units[pair.open] ?? '';
      const straight = mark === '"' || mark === "'";
      const free = turn(around.at(-1)?.level, mark, locale);
      const level: Level = straight ? free : mark === glyphs[locale][1].open ? 1 : 0;
      around.push({ ...pair, level });
      return straight ? [{ ...pair, level }] : [];
    });
}
