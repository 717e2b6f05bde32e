import { messages } from '../i18n/index.ts';
import { documentsOf, isEntry } from '../lib/routes/documents.ts';
import type { Site } from '../lib/site.ts';
import { plain } from '../lib/typography/plain.ts';
import type { SearchedDocument } from '../search/documents.ts';
import { bookOf } from './guide/make-guide.ts';
import { paperOf } from './make-document.ts';
import { inlinesText } from './text.ts';

/**
 * Every PDF of the site as the search index takes it: by its title, lead and facts. The words of its text stand on the
 * page that it is made from, which is what a search for them should lead to, and once.
 */
export function documentSearchRecords(site: Site): SearchedDocument[] {
  return documentsOf(site).flatMap(({ subject, locale, format, address }): SearchedDocument[] => {
    if (format !== 'pdf' || subject === 'press-kit') return [];
    const kind = messages(locale).documents.kind;
    if (subject === 'guide') return [{ url: address, locale, title: `${plain(bookOf(site, locale).title)} (PDF)`, kind, text: plain(bookOf(site, locale).lead) }];
    const paper = paperOf(site, subject, locale);
    const facts = paper.facts.map(({ label, value }) => `${label}: ${inlinesText(value)}`);
    return [{ url: address, locale, title: `${plain(paper.title)} (PDF)`, kind, text: plain([paper.lead, ...facts].join('\n')), ...(isEntry(subject) && 'date' in subject.facts && { date: subject.facts.date }) }];
  });
}
