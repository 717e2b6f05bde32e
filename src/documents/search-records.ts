import { messages } from '../i18n/index.ts';
import type { Locale } from '../lib/locales.ts';
import { kindLabel } from '../lib/present.ts';
import { documentsOf } from '../lib/routes/documents.ts';
import { href, type Site } from '../lib/site.ts';
import { plain } from '../lib/typography/plain.ts';
import { paperOf } from './make-document.ts';
import { bodyText, inlinesText } from './text.ts';

/** A PDF as the search index takes it. */
export interface SearchRecord {
  /** With the base before it. */
  url: string;
  locale: Locale;
  title: string;
  /** What kind of thing it is about, in its language. */
  kind: string;
  text: string;
}

/** Every PDF of the site with its words, for the search index. */
export function documentSearchRecords(site: Site): SearchRecord[] {
  return documentsOf(site).flatMap(({ subject, locale, format, address }): SearchRecord[] => {
    if (format !== 'pdf' || subject === 'press-kit') return [];
    const paper = paperOf(site, subject, locale);
    const words = messages(locale);
    const facts = paper.facts.map(({ label, value }) => `${label}: ${inlinesText(value)}`);
    return [{
      url: href(site, address),
      locale,
      title: plain(paper.title),
      kind: subject === 'factsheet' ? words.documents.factsheet : kindLabel(subject, words, site),
      text: plain([paper.lead, ...facts, bodyText(paper)].join('\n')),
    }];
  });
}
