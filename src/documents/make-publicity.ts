import { messages } from '../i18n/index.ts';
import { acknowledgement } from '../lib/acknowledgement.ts';
import type { Locale } from '../lib/locales.ts';
import type { DutyRow } from '../lib/publicity/record.ts';
import { homeAddress } from '../lib/routes/addresses.ts';
import { absolute, routeFor, type Site } from '../lib/site.ts';
import { csv } from './kit/csv.ts';
import { lastChange, projectLines } from './make-paper.ts';
import type { Paper } from './paper.ts';
import { publicityBlocks } from './publicity-blocks.ts';

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
