import type { Locale } from '../lib/locales.ts';
import { indexKeys } from './index-keys.ts';
import type { PageFacts } from './page-facts.ts';

/** A document beside the pages: a PDF of the press room, a chapter as a Word file. */
export interface SearchedDocument {
  /** Its address from the root of the site, without the base: `/dokumentai/pr-2017-01.lt.pdf`. */
  url: string;
  /** The language it is written in; it is found from that language's search. */
  locale: Locale;
  title: string;
  /** What the filter „Svetainės dalis“ calls it, in its language: „Dokumentai“. */
  kind: string;
  /** Its words without any markup. */
  text: string;
  /** When it was issued, `2017-03` or `2017-03-21`. */
  date?: string;
}

/** A record of Pagefind (pagefind.app/docs/node-api, addCustomRecord). */
export interface DocumentRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
}

/** Turns documents into records of the index, with the same keys as pages have: pass them to `buildSearchIndex`. */
export function documentRecords(documents: readonly SearchedDocument[]): DocumentRecord[] {
  return documents.map(({ url, locale, title, text }) => ({
    url,
    content: `${title}. ${text}`,
    language: locale,
    meta: { title, ...indexKeys(title, text, locale) },
  }));
}

/** What the index knows of a document beside its words. */
export function factsOfDocument({ kind, date }: SearchedDocument): Pick<PageFacts, 'filters' | 'date'> {
  return { filters: { kind: [kind], ...(date && { year: [date.slice(0, 4)] }) }, date };
}
