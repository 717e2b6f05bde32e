import type { AnyEntry } from '../content/entry.ts';
import type { TextDocument } from '../document/model.ts';
import type { Locale } from '../locales.ts';
import { entriesOf, type Site } from '../site.ts';
import { termFinder, type TermFinder } from './find-terms.ts';
import { readTerms, type Term } from './glossary.ts';
import { linkTerms } from './link-terms.ts';

interface Glossary {
  entry: AnyEntry;
  terms: Term[];
  find: TermFinder;
}

/** A chapter with its terms marked, the meanings of those it names, and the entry that holds them all. */
export interface ChapterTerms {
  document: TextDocument;
  terms: Term[];
  glossary?: AnyEntry;
}

// Every chapter asks for the same glossary; content is read once for a site.
const glossaries = new WeakMap<Site, Map<Locale, Glossary | undefined>>();

function glossaryOf(site: Site, locale: Locale): Glossary | undefined {
  const known = glossaries.get(site) ?? new Map<Locale, Glossary | undefined>();
  glossaries.set(site, known);
  if (!known.has(locale)) {
    const entry = entriesOf(site, 'guide').find(({ facts, body }) => facts.glossary && body[locale]) as AnyEntry | undefined;
    const terms = entry ? readTerms(entry, locale) : [];
    known.set(locale, entry && { entry, terms, find: termFinder(terms.map(({ forms }) => forms), locale) });
  }
  return known.get(locale);
}

/** Marks the terms of the guide's glossary in one of its chapters; other texts, and the glossary itself, stay as they are. */
export function chapterTerms(site: Site, entry: AnyEntry, locale: Locale, document: TextDocument): ChapterTerms {
  const glossary = entry.section === 'guide' && !entry.facts.glossary ? glossaryOf(site, locale) : undefined;
  if (!glossary) return { document, terms: [] };
  const marked = linkTerms(document, glossary.find);
  return { document: marked.document, terms: marked.used.flatMap((index) => glossary.terms[index] ?? []), glossary: glossary.entry };
}
