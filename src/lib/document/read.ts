import type { AnyEntry } from '../content/entry.ts';
import type { Locale } from '../locales.ts';
import { ContentError } from '../problems/problem.ts';
import { typesetDocument } from '../typography/typeset-document.ts';
import type { TextDocument } from './model.ts';
import { numberSections } from './number-sections.ts';
import { parseDocument } from './parse.ts';

const empty: TextDocument = { blocks: [], footnotes: [], headings: [], links: [], images: [] };

/**
 * The text of an entry in a language with its typography set and the sections of a chapter numbered, or an empty one where it has none.
 * @throws ContentError when the text is wrong
 */
export function readDocument(entry: AnyEntry, locale: Locale): TextDocument {
  const body = entry.body[locale];
  if (!body) return empty;
  const parsed = parseDocument(body);
  if (!parsed.ok) throw new ContentError(parsed.problems);
  return typesetDocument(numberSections(entry, parsed.document), locale);
}
