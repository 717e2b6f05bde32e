import { funderMark } from '../funder-mark.ts';
import { messages } from '../i18n/index.ts';
import { acknowledgement } from '../lib/acknowledgement.ts';
import type { Locale } from '../lib/locales.ts';
import { recordOfSite } from '../lib/publicity/record-of-site.ts';
import type { DutyRow, PublicityEvent } from '../lib/publicity/record.ts';
import { homeAddress } from '../lib/routes/addresses.ts';
import { absolute, routeFor, type Site } from '../lib/site.ts';
import { csv } from './kit/csv.ts';
import { lastChange, projectLines } from './make-paper.ts';
import { line, type Paper, type PaperBlock, type PaperInline } from './paper.ts';

/** The publicity record as a paper; `rows` are those of the site, or of a build that was looked through. */
export function makePublicity(site: Site, rows: readonly DutyRow[], locale: Locale): Paper {
  const words = messages(locale);
  return {
    ...projectLines(site, locale),
    name: 'publicity',
    kicker: site.settings.funder.name[locale],
    title: words.publicity.title,
    lead: site.settings.project.title[locale],
    facts: [],
    blocks: publicityBlocks(site, rows, locale),
    notes: [],
    after: [],
    sources: [],
    address: absolute(site, routeFor(site, 'pages/publicity', locale)?.address ?? homeAddress(locale)),
    modified: lastChange(site),
  };
}

/** The rows of the record that the site itself says, as its documents print them. */
export function publicityRows(site: Site, locale: Locale): DutyRow[] {
  return recordOfSite(site, funderMark() !== undefined, locale);
}

/** Each duty with what answers it, as blocks of a paper. */
export function publicityBlocks(site: Site, rows: readonly DutyRow[], locale: Locale): PaperBlock[] {
  const words = messages(locale);
  const { publicity } = words;
  return rows.map(({ duty, applies, state, answers, events, source, unverified }) => ({
    type: 'box',
    title: duty,
    children: [
      {
        type: 'facts',
        rows: [
          { label: publicity.applies, value: line([applies, unverified && publicity.unverified].filter(Boolean).join('. ')) },
          { label: publicity.state, value: [{ type: 'strong', children: line(publicity.states[state]) }] },
          ...(answers.length ? [{ label: publicity.answer, value: line(answers.join(' ')) }] : []),
          { label: words.source, value: source.url ? [{ type: 'link', href: source.url, children: line(source.title) }] : line(source.title) },
        ],
      },
      ...(events.length ? [{ type: 'list' as const, ordered: false, start: 1, items: events.map((event) => ({ children: [{ type: 'paragraph' as const, children: eventLine(site, event, locale) }] })) }] : []),
    ],
  }));
}

function eventLine(site: Site, { title, when, place, pages }: PublicityEvent, locale: Locale): PaperInline[] {
  const { inLanguage } = messages(locale).publicity;
  const links = pages.flatMap((page): PaperInline[] => [...line(` · ${inLanguage[page.locale]}: `), { type: 'link', href: absolute(site, page.address), children: line(absolute(site, page.address)) }]);
  return [...line(`${title} · ${when} · ${place}`), ...links];
}

/** The record as a table for spreadsheets, with the funder’s line below. */
export function publicityCsv(site: Site, rows: readonly DutyRow[], locale: Locale): string {
  const { publicity, source: sourceWord } = messages(locale);
  const told = rows.map(({ duty, applies, state, answers, events, source, unverified }) => [
    duty,
    [applies, unverified && publicity.unverified].filter(Boolean).join('. '),
    publicity.states[state],
    [...answers, ...events.map(({ title, when, place, pages }) => [`${title} · ${when} · ${place}`, ...pages.map((page) => `${publicity.inLanguage[page.locale]}: ${absolute(site, page.address)}`)].join(' · '))].join(' | '),
    [source.title, source.url].filter(Boolean).join(' – '),
  ]);
  return csv([[publicity.duty, publicity.applies, publicity.state, publicity.answer, sourceWord], ...told, [acknowledgement(site.settings, locale)]]);
}
