import { messages } from '../i18n/index.ts';
import { contactLines } from '../lib/contacts.ts';
import { factsheet } from '../lib/factsheet.ts';
import type { Locale } from '../lib/locales.ts';
import { homeAddress } from '../lib/routes/addresses.ts';
import { absolute, routeFor, type Site } from '../lib/site.ts';
import { lastChange, projectLines } from './make-paper.ts';
import { heading, line, type Paper } from './paper.ts';
import { factsheetRows, figuresTable } from './paper-project.ts';

/** The project on one page: names, number, period, money, organisations, and figures with their sources. */
export function makeFactsheet(site: Site, locale: Locale): Paper {
  const words = messages(locale);
  const sheet = factsheet(site, locale);
  const addressOf = (id: string) => absolute(site, routeFor(site, id, locale)?.address ?? homeAddress(locale));
  const contacts = contactLines(site.settings.operator, 'press').map(({ value }) => value).join(', ');
  const items = sheet.partners.map(({ id, name }) => ({ children: [{ type: 'paragraph' as const, children: [{ type: 'link' as const, href: addressOf(id), children: line(name) }] }] }));
  return {
    ...projectLines(site, locale),
    name: 'factsheet',
    kicker: words.documents.factsheet,
    title: sheet.title,
    lead: site.settings.tagline[locale],
    facts: [...factsheetRows(sheet), { label: words.documents.contacts, value: line(contacts || words.contactUnknown.press) }],
    blocks: [
      ...(sheet.figures.length ? [heading(words.figuresTitle), figuresTable(site, locale)] : []),
      ...(items.length ? [heading(words.factsheet.partners), { type: 'list' as const, ordered: false, start: 1, columns: 2, items }] : []),
    ],
    notes: [],
    after: [],
    sources: [],
    address: addressOf('pages/factsheet'),
    modified: lastChange(site),
  };
}
