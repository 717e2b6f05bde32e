import type { AnyEntry } from '../content/entry.ts';
import type { Inline } from '../document/model.ts';
import { readDocument } from '../document/read.ts';
import { inlineText } from '../document/text.ts';
import type { Locale } from '../locales.ts';

/** A term of the glossary in one language. */
export interface Term {
  /** As the glossary has it. */
  name: string;
  /** What it is called in texts: its name without what stands in brackets, and an abbreviation that stands there. */
  forms: string[];
  /** The name in the other language. */
  other: string;
  meaning: Inline[];
}

/**
 * The terms of a glossary: rows of its tables with three columns – the term in the language of the text,
 * in the other language, and what it means.
 */
export function readTerms(glossary: AnyEntry, locale: Locale): Term[] {
  const rows = readDocument(glossary, locale).blocks.flatMap((block) => (block.type === 'table' && block.head.length === 3 ? block.rows : []));
  return rows.map(([name = [], other = [], meaning = []]) => {
    const shown = words(name);
    return { name: shown, forms: formsOf(shown), other: words(other), meaning };
  });
}

const words = (cell: Inline[]) => inlineText(cell).replace(/\u00AD/g, '').replace(/\s+/g, ' ').trim();

/** „Privačių interesų registras (PINREG)“ is called both. */
function formsOf(name: string): string[] {
  const [, full = name, short] = /^(.*?)\s*\(([^)]+)\)$/.exec(name) ?? [];
  return [full, ...(short ? [short] : [])];
}
