import { messages } from '../i18n/index.ts';
import { wordsFor } from '../lib/content/entry.ts';
import { contactLines } from '../lib/contacts.ts';
import { formatSpan } from '../lib/dates.ts';
import type { Locale } from '../lib/locales.ts';
import { formatAmount } from '../lib/numbers.ts';
import { partnersInOrder } from '../lib/relations.ts';
import { entryAddress, homeAddress } from '../lib/routes/addresses.ts';
import { absolute, type Site } from '../lib/site.ts';
import { projectLines } from './make-paper.ts';
import { line, type Paper, type PaperFact } from './paper.ts';
import { figuresTable } from './paper-components.ts';

/** The project on one page: names, number, period, money, organisations, and figures with their sources. */
export function makeFactsheet(site: Site, locale: Locale): Paper {
  const words = messages(locale);
  const { settings: { project, tagline } } = site;
  const items = organisations(site, locale);
  return {
    ...projectLines(site, locale),
    name: 'factsheet',
    kicker: words.documents.factsheet,
    title: project.title[locale],
    lead: tagline[locale],
    facts: facts(site, locale),
    blocks: [
      ...(site.settings.figures.length ? [heading(words.figuresTitle), figuresTable(site, locale)] : []),
      ...(items.length ? [heading(words.documents.partners), { type: 'list' as const, ordered: false, start: 1, columns: 2, items }] : []),
    ],
    notes: [],
    sources: [],
    address: absolute(site, homeAddress(locale)),
    modified: lastChange(site),
  };
}

const heading = (title: string) => ({ type: 'heading' as const, depth: 2 as const, children: line(title) });

/** The last day on which an entry of the site changed. */
export function lastChange({ entries, settings }: Site): string {
  return entries.flatMap(({ facts: { updated, published } }) => updated ?? published ?? []).sort().at(-1) ?? settings.project.period.end;
}

function facts(site: Site, locale: Locale): PaperFact[] {
  const words = messages(locale);
  const { project, funder, operator } = site.settings;
  const row = (label: string, value: string): PaperFact => ({ label, value: line(value) });
  const contacts = contactLines(operator, 'press').map(({ value }) => value).join(', ');
  return [
    row(words.projectNumber, project.number),
    row(words.documents.period, formatSpan(project.period.start, project.period.end, locale)),
    row(words.funding, funder.name[locale]),
    row(words.programme, funder.programme[locale]),
    row(words.documents.cost, formatAmount(project.cost, project.currency, locale)),
    row(words.documents.grant, formatAmount(project.grant, project.currency, locale)),
    row(words.documents.contacts, contacts || words.contactUnknown.press),
  ];
}

function organisations(site: Site, locale: Locale) {
  return partnersInOrder(site).map((partner) => {
    const { words, locale: language } = wordsFor(partner, locale);
    const town = words.town ? line(`, ${words.town}`) : [];
    return { children: [{ type: 'paragraph' as const, children: [{ type: 'link' as const, href: absolute(site, entryAddress(partner, language)), children: line(words.title) }, ...town] }] };
  });
}
