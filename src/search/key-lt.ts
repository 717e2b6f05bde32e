import { etiRoots, iRoots, verbRoot } from './verbs.ts';
import { fold } from './words.ts';

/** Endings of nouns, adjectives and verbs without their marks, the longest first. */
const ending = new RegExp(
  '^(.{2,}?)(' +
    // Definite adjectives.
    'i?aisiais|i?uosiuose|i?osiomis|i?osiose|i?osioms|i?uosius|iesiems|iji|i?asias|i?osios|i?ojoje|i?ojoj|i?ajame|i?ajam|i?ajai|i?uoju|i?ojo|ieji|i?aji|i?oji|i?aja|i?uju|uji|asis|ysis|usis|' +
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
  if (!verb) {
    const passive = /^(.{3,}?)(?:i?am|om)$/.exec(nouns)?.[1];
    return passive && vowel.test(passive) ? [nouns, repaired(passive)] : [nouns];
  }
  // „Rinkimas“ is a noun, „rinksime“ and „skatinkime“ are verbs.
  return /[iy]m$/.test(nouns) && !(nouns.startsWith(verb) && /^[aeouy]*[ks]im$/.test(nouns.slice(verb.length))) ? [nouns, verb] : [verb];
}

/** A word as its stem and its ending. */
function stemOf(plain: string): [string, string] {
  const [, stem = plain, end = ''] = ending.exec(plain) ?? [];
  if (stem.length >= 3 && vowel.test(stem)) return [stem, end];
  const short = plain.replace(/i?[aeiouy]s?$/, '');
  return short.length >= 2 && vowel.test(short) ? [short, plain.slice(short.length)] : [plain, ''];
}

/** Without the reflexive ending: „rengiasi“ becomes „rengia“, „rengiamės“ „rengiame“. */
function reflexive(plain: string): string {
  if (plain.length < 6) return plain;
  if (/uosi$|.{4}iesi$/.test(plain)) return `${plain.slice(0, -4)}${plain.endsWith('uosi') ? 'u' : 'i'}`;
  if (/(?:[aoi]|.{3}[^i]e)si$/.test(plain) || /[^s]iausi$|[^i]ausi$/.test(plain)) return plain.slice(0, -2);
  return /(?:[aoi]m|(?:dav|[yo]d)ot|(?:s|k)it)es$/.test(plain) ? plain.slice(0, -1) : plain;
}

/** Undoes the change of the last consonant: žodžio, piliečio, skaičiusi. */
function repaired(stem: string): string {
  return stem.replace(/(?<=.{3})i$/, '').replace(/dz$/, 'd').replace(/c$/, 't');
}

const agent = /^ojo/;
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
  [/(?<=.{3})[oy]s$|(?<=.{4})es$/, /^iu?$/, ''],
  [/(?<=.{3})[oye]k$/, /^$/, ''],
  [/u$/, /^os$/, ''],
  [/o(?:jus|jant|jam|jim|jom|jat|jot)$|(?<!t)oj$/, /^/, ''],
  [/(?:o|(?<!i)e)t$/, /^(?:is?|iau)$/, ''],
  [/ej(?:us|ant|am|im|ot)$/, /^/, ''],
  [/ej$/, /^(?:au|ome|om|es)$/, ''],
];
/** What may follow the root of a primary verb, and of one in -ėti. */
const afterRoot = /^(?:tin|tum(?:em|et)?|tut|t|siant|sim|sit|s|kim|kit|k|dav(?:us|om|ot)?|dam|i?am|i?at|[eo]m|[eo]t|i?ant|i?us|[iy]m)$/;
const afterEti = /^(?:e(?:tin|tum(?:em|et)?|tut|t|siant|sim|sit|s|kim|kit|k|dav(?:us|om|ot)?|dam|j(?:us|im|om|ot|ant|am)?)|[ai]m|[ai]t|i?ant)$/;

function verbKey(stem: string, end: string): string | undefined {
  const own = verbRoot(stem);
  if (own) return own;
  // „Skatintojo“ is of „skatintojas“.
  if (agent.test(end) && /t$/.test(stem)) return undefined;
  const active = /^(.+)int$/.exec(stem)?.[1];
  if (active && present.test(end) && iRoots.test(active)) return active;
  for (let length = stem.length - 1; length > 1; length -= 1) {
    const [start, rest] = [stem.slice(0, length), stem.slice(length)];
    const root = afterRoot.test(rest) ? verbRoot(repaired(start)) : undefined;
    if (root) return root;
    if (afterEti.test(rest) && etiRoots.test(start)) return start;
  }
  for (const [formant, ends, kept] of formants) {
    const rest = stem.replace(formant, kept);
    if (rest !== stem && rest.length > 2 && vowel.test(rest) && ends.test(end)) return repaired(rest);
  }
  const participle = /^(.{3,}?)(?:davus|dav|i?ant|us)$/.exec(stem)?.[1];
  return participle && vowel.test(participle) && present.test(end) ? (verbRoot(repaired(participle)) ?? repaired(participle)) : undefined;
}
