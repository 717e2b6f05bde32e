import { locales, type Locale, type PerLocale } from '../locales.ts';
import type { Place } from '../problems/problem.ts';
import { plain } from '../typography/plain.ts';
import type { Claim } from './claims.ts';

/** A paragraph of a text and the way back to its place. */
export interface Paragraph {
  text: string;
  placeAt(index: number): Place;
}

/** A paragraph that prints an unconfirmed claim as a fact. */
export interface PrintedClaim {
  claim: Claim;
  locale: Locale;
  place: Place;
  text: string;
}

/** Words that say of a claim that it is only likely. */
const hedges: PerLocale<readonly string[]> = { lt: ['tikėtin', 'turbūt', 'matyt', 'greičiausiai'], en: ['likely', 'probably', 'presumably'] };

/**
 * Finds the paragraphs that print a claim as a fact: all words of one of its phrases stand there, and none that tells how it stands.
 * @param named addresses of the sources that entries name: one that confirms a claim lets it be printed
 */
export function findClaims(claims: readonly Claim[], texts: PerLocale<readonly Paragraph[]>, named: ReadonlySet<string>): PrintedClaim[] {
  const open = claims.filter(({ confirmedBy }) => !confirmedBy?.some((address) => named.has(address)));
  return locales.flatMap((locale) => inRows(texts[locale]).flatMap(({ text, placeAt }) => {
    const words = wordsOf(text);
    const holds = (phrase: string) => wordsOf(phrase).every((beginning) => words.some((word) => (/^\d+$/.test(beginning) ? word === beginning : word.startsWith(beginning))));
    return open
      .filter(({ says, unless }) => says[locale].some(holds) && ![...hedges[locale], ...(unless?.[locale] ?? [])].some(holds))
      .map((claim) => ({ claim, locale, place: placeAt(0), text: plain(text) }));
  }));
}

/** Texts that stand on one line of a file as one: the cells of a table say together what they say. */
function inRows(texts: readonly Paragraph[]): Paragraph[] {
  const rows = Map.groupBy(texts, ({ placeAt }) => `${placeAt(0).file}:${placeAt(0).line}`);
  return [...rows.values()].flatMap(([first, ...more]) => (first ? [{ placeAt: first.placeAt, text: [first, ...more].map(({ text }) => text).join(' ') }] : []));
}

const wordsOf = (text: string) => plain(text).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
