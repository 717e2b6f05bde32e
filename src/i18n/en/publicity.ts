import type { Locale } from '../../lib/locales.ts';
import type { OutputKind } from '../../lib/publicity/outputs.ts';
import { formatNumber } from '../../lib/numbers.ts';
import type { DutyState } from '../../lib/schemas/site.ts';
import { countInEnglish as count } from '../plural.ts';

/** What the funder asked for and what shows it; numbers are counted. */
export const publicity = {
  /** The record of what the funder asked and what answers it. */
  publicity: {
    title: 'Publicity record',
    duty: 'Requirement',
    applies: 'When',
    state: 'Status',
    answer: 'Evidence',
    events: (found: number, asked: number) => `Publicity events found: ${formatNumber(found, 'en')}; required: at least ${formatNumber(asked, 'en')}.`,
    website: ({ pages, feeds, documents }: Record<OutputKind, number>) => `On this site – pages: ${formatNumber(pages, 'en')}; feeds, calendars and lists for programs: ${formatNumber(feeds, 'en')}; documents: ${formatNumber(documents, 'en')}.`,
    language: (locale: Locale, { pages, feeds, documents }: Record<OutputKind, number>) => `In ${locale === 'lt' ? 'Lithuanian' : 'English'} – pages: ${formatNumber(pages, 'en')}; feeds, calendars and lists: ${formatNumber(feeds, 'en')}; documents: ${formatNumber(documents, 'en')}.`,
    inBoth: (both: number, all: number) => `In both languages: ${formatNumber(both, 'en')} of ${count(all, { one: 'item', other: 'items' })}.`,
    acknowledged: ({ pages, feeds, documents }: Record<OutputKind, number>) => `The sentence that says who paid stands, in the language of each, on every page (${formatNumber(pages, 'en')}), in every feed, calendar and list (${formatNumber(feeds, 'en')}) and in every document (${formatNumber(documents, 'en')}).`,
    mark: 'The official mark is shown on every page.',
    noMark: (credit: string) => `The file of the mark is not on this site: the words “${credit}”, with a link, stand in its place.`,
    unverified: 'That this was required is known only at second hand.',
    states: { found: 'Found', partly: 'Found in part', notFound: 'Not found', notRequired: 'Not required', unknown: 'Not known' } satisfies Record<DutyState, string>,
    inLanguage: { lt: 'in Lithuanian', en: 'in English' } satisfies Record<Locale, string>,
  },
};
