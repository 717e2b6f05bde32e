import { updatesOf } from '../lib/changes.ts';
import { wordsFor, type AnyEntry } from '../lib/content/entry.ts';
import { plain } from '../lib/typography/plain.ts';
import type { Paper } from './paper.ts';
import { bodyText, inlinesText } from './text.ts';

/**
 * An entry as JSON for programs: its fields, its words as plain text, the funder's line and both numbers.
 * @param files full addresses of its other documents, by format
 */
export function recordFile(paper: Paper, entry: AnyEntry, files: Readonly<Record<string, string>>): string {
  const facts: Record<string, unknown> = entry.facts;
  const kept = ['kind', 'date', 'endDate', 'startsAt', 'endsAt', 'published', 'country', 'website'].filter((field) => facts[field] !== undefined);
  const { locale } = paper;
  const { withdrawn } = entry.facts;
  const record = {
    ...(paper.embargo && { embargo: paper.embargo }),
    ...(paper.reference && { reference: paper.reference }),
    projectNumber: paper.projectNumber,
    section: entry.section,
    key: entry.key,
    language: locale,
    address: paper.address,
    title: paper.title,
    ...(paper.notice && { notice: paper.notice }),
    ...(withdrawn && { withdrawn: { date: withdrawn.date, reason: withdrawn.reason[locale] } }),
    summary: paper.lead,
    ...Object.fromEntries(kept.map((field) => [field, facts[field]])),
    modified: paper.modified,
    updates: updatesOf(entry).map(({ date, text }) => ({ date, text: text[locale] })),
    facts: paper.facts.map(({ label, value }) => ({ label, value: inlinesText(value) })),
    text: bodyText(paper),
    quotes: wordsFor(entry, locale).words.quotes ?? [],
    sources: paper.sources.map((source) => inlinesText(source, true)),
    funder: { credit: paper.funder.credit, acknowledgement: paper.funder.line, links: paper.funder.links.map(({ href }) => href) },
    files,
  };
  return `${JSON.stringify(record, (_, value: unknown) => (typeof value === 'string' ? plain(value) : value), 2)}\n`;
}
