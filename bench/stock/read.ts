import type { AnyEntry } from '../../src/lib/content/entry.ts';
import type { TextDocument } from '../../src/lib/document/model.ts';
import type { Locale } from '../../src/lib/locales.ts';

/** Stands for `src/lib/document/read.ts` in the project on stock MDX: words enough to tell the minutes of reading, and no work done twice. */
export function readDocument(entry: AnyEntry, locale: Locale): TextDocument {
  return { blocks: [{ type: 'paragraph', children: [{ type: 'text', value: entry.body[locale]?.source ?? '' }] }], footnotes: [], headings: [], links: [], images: [] };
}
