import { messages } from '../../i18n/index.ts';
import { changedDay } from '../../lib/changes.ts';
import { contactLines } from '../../lib/contacts.ts';
import { formatDate } from '../../lib/dates.ts';
import { guideParts, resolveInGuide, type GuidePart } from '../../lib/guide/parts.ts';
import { termFinder } from '../../lib/guide/find-terms.ts';
import { readTerms } from '../../lib/guide/glossary.ts';
import type { Locale } from '../../lib/locales.ts';
import { builtInAddress } from '../../lib/routes/addresses.ts';
import { absolute, type Site } from '../../lib/site.ts';
import { makePaper, projectLines } from '../make-paper.ts';
import { line, type PaperFact } from '../paper.ts';
import { unhyphenated } from '../paper-blocks.ts';
import { noteAnchor, type Book, type BookChapter } from './book.ts';
import { markTerms } from './mark-terms.ts';

/**
 * The whole guide in a language as a book.
 * @throws ContentError when a text is wrong
 */
export function makeBook(site: Site, locale: Locale): Book {
  const words = messages(locale);
  const { book } = words;
  const parts = guideParts(site, locale);
  const terms = parts.filter(({ entry }) => entry.facts.glossary).flatMap(({ entry }) => readTerms(entry, locale));
  const places = termFinder(terms.map(({ forms }) => forms), locale);
  // A term that begins a line has a capital there and no other reason for one.
  const find = (text: string) => [...new Set([text, text.charAt(0).toLowerCase() + text.slice(1)].flatMap((one) => places(one).map(({ term }) => term)))];
  const { title, lead } = site.settings.home.guide;
  const modified = parts.flatMap(({ entry }) => changedDay(entry) ?? []).sort().at(-1) ?? site.settings.project.period.end;
  const address = absolute(site, builtInAddress('whole-guide', locale));
  return {
    ...projectLines(site, locale),
    title: unhyphenated(title[locale]),
    lead: unhyphenated(lead[locale]),
    address,
    modified,
    facts: coverFacts(site, locale, modified, address),
    remarks: [book.notAdvice, licenceOf(site, locale)],
    chapters: parts.map((part) => chapterOf(site, locale, parts, part, find)),
    terms: terms.map(({ name }) => name),
    bookWords: { contents: book.contents, index: book.index, titlePage: book.titlePage, accessibility: book.accessibility, backToText: book.backToText },
  };
}

function coverFacts(site: Site, locale: Locale, modified: string, address: string): PaperFact[] {
  const words = messages(locale);
  const { guide } = site.settings;
  return [
    guide ? { label: words.guideVersion.title, value: line(words.guideVersion.version(guide.version, formatDate(guide.date, locale))) } : { label: words.book.date, value: line(formatDate(modified, locale)) },
    { label: words.projectNumber, value: line(site.settings.project.number) },
    { label: words.documents.pageAddress, value: [{ type: 'link', href: address, children: line(address) }] },
  ];
}

/** Under what licence the texts stand, or that this is not decided. */
function licenceOf({ settings }: Site, locale: Locale): string {
  const words = messages(locale);
  const known = contactLines(settings.operator, 'rights').map(({ label, value, href }) => `${words.contactLabels[label]}: ${value}${href ? ` (${href})` : ''}`);
  return known.join('. ') || words.contactUnknown.rights;
}

function chapterOf(site: Site, locale: Locale, parts: readonly GuidePart[], part: GuidePart, find: (text: string) => number[]): BookChapter {
  const { kicker, title, lead, facts, blocks, notes, after, sources, address } = makePaper(site, part.entry, locale, {
    document: part.document,
    resolveLink: (target) => resolveInGuide(site, parts, part, locale, target, true),
    noteAnchor: (number) => noteAnchor(part.anchor, number),
  });
  return { anchor: part.anchor, kicker, title, lead, facts, blocks: markTerms(blocks, find), notes: notes.map((note) => markTerms(note, find)), after, sources, address };
}
