import type { AnyEntry } from '../content/entry.ts';
import type { LocatedData } from '../content/front-matter.ts';
import type { ReadText } from '../content/check-texts.ts';
import type { ReadEntry } from '../content/read-entry.ts';
import type { TextDocument } from '../document/model.ts';
import { locales, type Locale, type PerLocale } from '../locales.ts';
import type { Place } from '../problems/problem.ts';
import { proseTexts, wordsOf, type LocatedText } from './located-texts.ts';

/** What an entry says in one language. */
export interface WrittenText {
  document: TextDocument;
  /** The texts of its front matter. */
  words: LocatedText[];
  /** The blocks of its text in order. */
  blocks: LocatedText[];
}

/** An entry as rules of writing look at it: what it says in each language, and the places in its files. */
export interface WrittenEntry {
  entry: AnyEntry;
  located: { lt: LocatedData; en?: LocatedData };
  texts: Partial<PerLocale<WrittenText>>;
}

/** Puts each entry together with its texts, which are parsed already; those that could not be are left out. */
export function writtenEntries(read: readonly ReadEntry[], texts: readonly ReadText[]): WrittenEntry[] {
  const parsed = new Map(texts.map((text) => [nameOf(text.entry, text.locale), text]));
  return read.flatMap(({ entry, located }) => {
    if (!entry || !located) return [];
    const written = locales.flatMap((locale) => {
      const text = parsed.get(nameOf(entry, locale));
      const body = entry.body[locale];
      return text && body ? [[locale, { document: text.document, words: wordsOf(entry, locale, located), blocks: proseTexts(text.prose, body) }] as const] : [];
    });
    return [{ entry, located, texts: Object.fromEntries(written) }];
  });
}

const nameOf = ({ section, key }: AnyEntry, locale: Locale) => `${section}/${key} ${locale}`;

/** The beginning of the file of an entry in a language it has. */
export function fileStart({ body }: AnyEntry, locale: Locale): Place {
  return { file: (body[locale] ?? body.lt).file, line: 1, column: 1 };
}
