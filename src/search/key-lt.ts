import { etiRoots, iRoots, verbRoot } from './verbs.ts';
import { fold } from './words.ts';

/** Endings of nouns, adjectives and verbs without their marks, the longest first. */
const ending = new RegExp(
  '^(.{2,}?)(' +
    // Definite adjectives.
    'i?aisiais|i?uosiuose|i?osiomis|i?osiose|i?osioms|i?uosius|iesiems|i?asias|i?osios|i?ojoje|i?ajame|i?ajam|i?ajai|i?uoju|i?ojo|ieji|i?aji|i?oji|i?aja|i?uju|uji|asis|ysis|usis|' +
    // Cases and persons.
    'i?uose|i?ose|ese|yse|i?omis|(?<!i)emis|imis|umis|i?oje|i?oj|eje|yje|i?uje|i?ame|iems|i?ams|i?oms|ems|ims|ums|i?umi|imi|i?ais|i?aus|i?us|i?as|ies|es|i?os|is|ys|i?au|i?ai|ei|i?ui|i?o|i?u|i?a|ie|e|i|y|' +
    'i?am|i?om|i?em|ej|yj|i?uj' +
    ')$',
);
const vowel = /[aeiouy]/;

/** The keys of a Lithuanian word; its marks are dropped first, so that „savivaldybėse“ and „savivaldybese“ have one. */
export function lithuanianKeys(word: string): string[] {
  const plain = fold(word);
  if (plain.length < 4 || /[^a-z]/.test(plain)) return [plain];
  if (/[dmn]uo$/.test(plain)) return [`${plain.slice(0, -2)}en`]; // asmuo, vanduo
  if (/[dm]ens$/.test(plain)) return [plain.slice(0, -1)]; // asmens, vandens
  const [stem, end] = stemOf(reflexive(plain));
  if (stem === 'zmon') return ['zmog'];
  if (/toj$/.test(stem)) return [stem.slice(0, -2)]; // gyventojas, whose genitive „gyventojo“ looks like a definite form
  const nouns = repaired(stem);
  const verb = verbKey(nouns, end);
  if (!verb) return [verbRoot(nouns) ?? nouns];
  return /[iy]m$/.test(nouns) && !/(?:in|uo|au|y|o)[sk]im$/.test(nouns) ? [nouns, verb] : [verb];
}

/** A word as its stem and its ending. */
function stemOf(plain: string): [string, string] {
  const [, stem = plain, end = ''] = ending.exec(plain) ?? [];
  if (stem.length >= 3 && vowel.test(stem)) return [stem, end];
  const short = plain.replace(/i?[aeiouy]s?$/, '');
  return short.length >= 2 && vowel.test(short) ? [short, plain.slice(short.length)] : [plain, ''];
}

/** Without the reflexive ending: „rengiasi“ becomes „rengia“. */
function reflexive(plain: string): string {
  return plain.length > 5 && /(?:a|o|(?<!i)e|i|uo|au)si$/.test(plain) && !/[^aeo]usi$/.test(plain) ? plain.slice(0, -2) : plain;
}

/** Undoes the change of the last consonant: žodžio, piliečio. */
function repaired(stem: string): string {
  return stem.replace(/dz$/, 'd').replace(/c$/, 't');
}

const agent = /^i?ojo/;
const present = /^[iy]/;

/** What remains when a formant of verbs is taken off, and the endings it may have; the first that fits is taken. */
const formants: [formant: RegExp, ends: RegExp, kept: string][] = [
  [/in(?:tin|tum(?:em|et)?|tut|dav(?:us|om|ot)?|dam|siant|sim|sit|kim|kit|[aoi]m|[ao]t|ant|us|t)$/, /^/, 'in'],
  [/ins$/, /^(?:i|iu|im)?$/, 'in'],
  [/ink$/, /^(?:i|im)?$/, 'in'],
  [/(?:(?<!u)o|y|e)(?:tin|tum(?:em|et)?|tut|dav(?:us|om|ot)?|dam|siant|sim|sit|kim|kit)$/, /^/, ''],
  [/(?:uo|au)(?:tin|tum(?:em|et)?|tut|dav(?:us|om|ot)?|dam|siant|sim|sit|kim|kit|jant|jam|jim|jat|t|j)$|av(?:us|im|om|ot)?$/, /^/, ''],
  [/yt$/, /^(?!e|iu$)/, ''],
  [/(?<!z)ym$/, /^(?!os|oj|es|e$|ei|is|ys|i?om)/, ''],
  [/(?:uo|au)s$/, /^iu$/, ''],
  [/(?<=.{4})[oye]s$/, /^iu?$/, ''],
  [/o(?:jus|jant|jam|jim|jom|jat|jot)$|(?<!t)oj$/, /^/, ''],
  [/(?:o|(?<!i)e)t$/, /^(?:is?|iau)$/, ''],
  [/ej(?:us|ant|am|im|ot)$/, /^/, ''],
  [/ej$/, /^(?:au|ome|om|es)$/, ''],
];
const primary = /^(.{2,}?)(?:tin|tum(?:em|et)?|tut|t|siant|sim|sit|s|kim|kit|k|dav(?:us|om|ot)?|dam|i?am|i?at|om|ot|i?ant|us|[iy]m)$/;

function verbKey(stem: string, end: string): string | undefined {
  // „Skatintojo“ is of „skatintojas“.
  if (agent.test(end) && /t$/.test(stem)) return undefined;
  const active = /^(.+)int$/.exec(stem)?.[1];
  if (active && present.test(end) && iRoots.test(active)) return active;
  const root = verbRoot(primary.exec(stem)?.[1] ?? '');
  if (root) return root;
  const past = /^(.{3,})ej$/.exec(stem)?.[1];
  if (past && etiRoots.test(past)) return past;
  for (const [formant, ends, kept] of formants) {
    const rest = stem.replace(formant, kept);
    if (rest !== stem && rest.length > 2 && vowel.test(rest) && ends.test(end)) return rest;
  }
  const participle = /^(.{3,}?)(?:davus|dav|i?ant|us)$/.exec(stem)?.[1];
  return participle && vowel.test(participle) && present.test(end) ? (verbRoot(participle) ?? participle) : undefined;
}
