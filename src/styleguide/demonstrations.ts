import { resolve } from 'node:path';
import { checkFigures } from '../lib/content/check-figures.ts';
import type { AnyEntry } from '../lib/content/entry.ts';
import { readEntry } from '../lib/content/read-entry.ts';
import type { TextDocument } from '../lib/document/model.ts';
import { parseDocument } from '../lib/document/parse.ts';
import { recordLocale } from '../lib/locales.ts';
import { ContentError } from '../lib/problems/problem.ts';
import { typesetDocument } from '../lib/typography/typeset-document.ts';
import { typesetEntry } from '../lib/typography/typeset-entry.ts';

/** A part of a text: what it is called, how it is written, and what becomes of that. */
export interface Demonstration {
  name: string;
  source: string;
  document: TextDocument;
}

/**
 * The entry that demonstrates what a text may hold: an entry like any other, beside the documentation.
 * @throws ContentError when it is wrong
 */
export function demonstrationEntry(): AnyEntry {
  const { entry, problems } = readEntry('pages', resolve('docs/styleguide'));
  if (!entry || problems.length) throw new ContentError(problems);
  return typesetEntry(entry);
}

/**
 * Its parts, one under each heading.
 * @throws ContentError when one of them is wrong
 */
export function demonstrations(entry: AnyEntry): Demonstration[] {
  const { source, file, line } = entry.body[recordLocale];
  return [...source.matchAll(/^## (.+)\n([\s\S]*?)(?=^## |(?![\s\S]))/gm)].map(({ index, 1: name = '', 2: text = '' }) => {
    const parsed = parseDocument({ source: text, file, line: line + source.slice(0, index).split('\n').length });
    const problems = parsed.ok ? checkFigures(entry, parsed.document) : parsed.problems;
    if (!parsed.ok || problems.length) throw new ContentError(problems);
    return { name, source: text.trim(), document: typesetDocument(parsed.document, recordLocale) };
  });
}
