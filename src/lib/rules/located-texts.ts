import type { AnyEntry } from '../content/entry.ts';
import type { LocatedData, Path } from '../content/front-matter.ts';
import { indexInSource, type Prose } from '../document/prose.ts';
import { locales, type Locale, type PerLocale } from '../locales.ts';
import type { Place } from '../problems/problem.ts';

/** A text that rules look at, in one language, with the way back to its place. */
export interface LocatedText {
  /** The kind of a block, or `word` for a text of the front matter. */
  kind: Prose['kind'] | 'word';
  /** The path of a word, as `quotes.0.text`. */
  key?: string;
  depth?: number;
  text: string;
  placeAt(index: number): Place;
}

/** Words whose language is not known, or which are nobody's sentence: names, an address, another title. */
const neutral = new Set(['slug', 'name', 'credit', 'people', 'otherNames', 'titleSeen', 'file', 'reference']);

/** Every text in a value, with its path; those under `lt` and `en` belong to a language, the others to none. */
export function textsIn(value: unknown, path: Path = []): { path: Path; text: string; locale?: Locale }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const isPair = locales.every((locale) => typeof (value as Record<string, unknown>)[locale] === 'string');
  if (isPair) return locales.map((locale) => ({ path: [...path, locale], text: (value as PerLocale<string>)[locale], locale }));
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

const isNeutral = (path: Path) => path.some((key) => neutral.has(String(key)));

/** The words of an entry's front matter in a language: those of its file, and those that its facts say in both. */
export function wordsOf({ words, facts }: AnyEntry, locale: Locale, located: { lt: LocatedData; en?: LocatedData }): LocatedText[] {
  const own = located[locale];
  const ownWords = own ? textsIn(words[locale]).filter(({ path }) => !isNeutral(path)).map(({ path, text }) => wordAt(path.join('.'), path, text, own)) : [];
  return [...ownWords, ...pairedTexts(facts, locale, located.lt)];
}

/** The texts of one language among those that stand in both, as in `site.yaml` and in the facts of an entry. */
export function pairedTexts(data: unknown, locale: Locale, located: LocatedData): LocatedText[] {
  return textsIn(data).filter((one) => one.locale === locale).map(({ path, text }) => wordAt(path.slice(0, -1).join('.'), path, text, located));
}

/** Texts of the facts that belong to no language. */
export function neutralTexts({ facts, words }: AnyEntry, located: { lt: LocatedData; en?: LocatedData }): LocatedText[] {
  const names = locales.flatMap((locale) => {
    const own = located[locale];
    return own ? textsIn(words[locale]).filter(({ path }) => isNeutral(path)).map(({ path, text }) => wordAt(path.join('.'), path, text, own)) : [];
  });
  return [...names, ...textsIn(facts).filter(({ locale }) => !locale).map(({ path, text }) => wordAt(path.join('.'), path, text, located.lt))];
}

const wordAt = (key: string, path: Path, text: string, located: LocatedData): LocatedText => ({ kind: 'word', key, text, placeAt: (index) => located.placeIn(path, index) });

/** The prose of a text with its places in the file. */
export function proseTexts(prose: readonly Prose[], body: { source: string; file: string; line: number }): LocatedText[] {
  return prose.map((one) => ({
    kind: one.kind,
    text: one.text,
    ...(one.depth !== undefined && { depth: one.depth }),
    placeAt: (index) => {
      const lines = body.source.slice(0, indexInSource(one, body.source, index)).split('\n');
      return { file: body.file, line: lines.length + body.line - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
    },
  }));
}
