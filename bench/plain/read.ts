import type { AnyEntry } from '../../src/lib/content/entry.ts';
import type { TextDocument } from '../../src/lib/document/model.ts';
import { parseDocument } from '../../src/lib/document/parse.ts';
import type { Locale } from '../../src/lib/locales.ts';
import { ContentError } from '../../src/lib/problems/problem.ts';

/**
 * Stands for `src/lib/document/read.ts` where the data way is measured without the typography of texts, which stock MDX has not.
 * @throws ContentError when the text is wrong
 */
export function readDocument(entry: AnyEntry, locale: Locale): TextDocument {
  const body = entry.body[locale];
  if (!body) return { blocks: [], footnotes: [], headings: [], links: [], images: [] };
  const parsed = parseDocument(body);
  if (!parsed.ok) throw new ContentError(parsed.problems);
  return parsed.document;
}
