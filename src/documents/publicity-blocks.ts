import { funderMark } from '../funder-mark.ts';
import { messages } from '../i18n/index.ts';
import type { Locale } from '../lib/locales.ts';
import { recordOfSite } from '../lib/publicity/record-of-site.ts';
import type { DutyRow, PublicityEvent } from '../lib/publicity/record.ts';
import { absolute, type Site } from '../lib/site.ts';
import { line, type PaperBlock, type PaperInline } from './paper.ts';

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
