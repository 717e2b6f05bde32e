import { fault } from '../problems/problem.ts';
import type { Finding } from './finding.ts';
import { sameWords } from './same-words.ts';

/** Longest title and summary, in characters: what search engines, cards and lists show whole. */
const longest = { title: 110, summary: 300 };

/** Fewest letters of a title that can be shouted; abbreviations are shorter. */
const fewestCapitals = 12;

/** Abbreviations that may end a title with their full stop. */
const abbreviated = /(?<!\p{L})(?:m|d|a|g|r|sav|val|min|mėn|proc|kt|pan|pr|tūkst|mln|mlrd|etc|vs|inc|ltd|co|no|nr|dr|prof|doc|jr|sr|p|am|pm)\.$/iu;

/** Checks a headline as an editor would: its length, a full stop at its end, capitals throughout. */
export function titleFaults(title: string): Finding[] {
  const letters = title.match(/\p{L}/gu) ?? [];
  const shouted = letters.length >= fewestCapitals && /\s/.test(title.trim()) && letters.every((letter) => letter === letter.toUpperCase());
  const stopped = /[^.…]\.$/.test(title) && !abbreviated.test(title);
  const mends = [{ at: title.length - 1, length: 1, insert: '' }];
  return [
    ...(title.length > longest.title ? [{ at: 0, fault: fault('longTitle', { length: title.length, longest: longest.title }) }] : []),
    ...(stopped ? [{ at: title.length - 1, fault: fault('titleWithStop'), mends }] : []),
    ...(shouted ? [{ at: 0, fault: fault('titleInCapitals') }] : []),
  ];
}

/** Checks a lead: its length, and that it says more than the headline. */
export function summaryFaults(summary: string, title: string): Finding[] {
  return [
    ...(summary.length > longest.summary ? [{ at: 0, fault: fault('longSummary', { length: summary.length, longest: longest.summary }) }] : []),
    ...(sameWords(summary, title) ? [{ at: 0, fault: fault('summaryIsTitle') }] : []),
  ];
}
