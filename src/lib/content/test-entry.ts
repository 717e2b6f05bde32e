import type { Facts, Words } from '../schemas/entries.ts';
import type { Section } from '../sections.ts';
import type { AnyEntry } from './entry.ts';

/** What a test says of an entry; the rest is made up. */
interface Given<S extends Section> {
  facts?: Partial<Facts<S>>;
  lt?: Partial<Words<S>>;
  /** Undefined for an entry that exists in Lithuanian only. */
  en?: Partial<Words<S>>;
}

/** An entry made for a test without files; its titles are its key, and in English “key in English”. */
export function entryOf<S extends Section>(section: S, key: string, { facts, lt, en }: Given<S> = {}): AnyEntry {
  const body = (locale: string) => ({ source: '', file: `content/${section}/${key}/index.${locale}.mdx`, line: 5 });
  return {
    section,
    key,
    folder: `content/${section}/${key}`,
    facts: { published: '2026-11-22', date: '2017-01-01', kind: 'article', order: 1, number: 1, ...facts },
    words: { lt: { title: key, summary: key, ...lt }, ...(en && { en: { title: `${key} in English`, summary: key, ...en } }) },
    body: { lt: body('lt'), ...(en && { en: body('en') }) },
  } as unknown as AnyEntry;
}
