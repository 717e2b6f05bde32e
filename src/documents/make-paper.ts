import { messages, type Messages } from '../i18n/index.ts';
import { acknowledgement } from '../lib/acknowledgement.ts';
import { changedDay, updatesOf } from '../lib/changes.ts';
import { wordsFor, type AnyEntry } from '../lib/content/entry.ts';
import { formatDate } from '../lib/dates.ts';
import type { TextDocument } from '../lib/document/model.ts';
import { readDocument } from '../lib/document/read.ts';
import { resolveLink } from '../lib/document/resolve-link.ts';
import type { Locale } from '../lib/locales.ts';
import { dateLabel, kindLabel } from '../lib/present.ts';
import { entryAddress } from '../lib/routes/addresses.ts';
import { fileName } from '../lib/routes/file-names.ts';
import { absolute, type Site } from '../lib/site.ts';
import { heading, line, type Paper, type PaperBlock, type PaperInline, type PaperWords } from './paper.ts';
import { paperBlocks, unhyphenated, type PaperContext } from './paper-blocks.ts';
import { paperComponent, quoteBlock } from './paper-components.ts';
import { paperFacts } from './paper-facts.ts';
import { picturesAround } from './paper-pictures.ts';

/** The text of an entry that stands among others in one book: with ids and links of its own. */
interface Within extends Pick<Required<PaperContext>, 'resolveLink' | 'noteAnchor'> {
  document: TextDocument;
}

/**
 * An entry in one of its languages as a paper.
 * @throws ContentError when its text is wrong
 */
export function makePaper(site: Site, entry: AnyEntry, locale: Locale, within?: Within): Paper {
  const words = messages(locale);
  const own = entry.words[locale] ?? entry.words.lt;
  const document = within?.document ?? readDocument(entry, locale);
  const pictures = picturesAround(entry, locale, document);
  const context = { ...paperContext(site, entry, locale), ...within };
  return {
    ...projectLines(site, locale),
    name: fileName(entry),
    kicker: [kindLabel(entry, words, site), dateLabel(entry, locale)].filter(Boolean).join(' · '),
    title: unhyphenated(own.title),
    ...withdrawalOf(entry, locale, words),
    lead: unhyphenated(own.summary),
    facts: paperFacts(site, entry, locale),
    blocks: [...pictures.before, ...paperBlocks(document.blocks, context)],
    notes: document.footnotes.map(({ children }) => paperBlocks(children, context)),
    ...('origin' in own && typeof own.origin === 'string' && { origin: unhyphenated(own.origin) }),
    after: [...pictures.after, ...quotations(entry, locale, words), ...changes(entry, locale, words)],
    sources: sourcesOf(entry, locale, words),
    ...(entry.section === 'news' && entry.facts.reference && { reference: entry.facts.reference }),
    address: absolute(site, entryAddress(entry, locale)),
    modified: changedDay(entry) ?? site.settings.project.period.end,
  };
}

/** How the text of an entry becomes paper: its links in full, its components drawn out. */
export function paperContext(site: Site, entry: AnyEntry, locale: Locale): PaperContext {
  return {
    resolveLink: (target) => resolveLink(site, entry, locale, target, true),
    component: (call, inside) => paperComponent(site, entry, locale, call, inside),
    picture: messages(locale).documents.picture,
  };
}

/** What stands in every paper: whose project it was, who paid for it, and the words of its language. */
export function projectLines({ settings }: Site, locale: Locale): Pick<Paper, 'locale' | 'projectNumber' | 'siteName' | 'funder' | 'words'> {
  const { funder, project, name } = settings;
  return {
    locale,
    projectNumber: project.number,
    siteName: name[locale],
    funder: {
      credit: funder.credit,
      line: acknowledgement(settings, locale),
      strip: funder.strip[locale],
      links: funder.links.map(({ label, url }) => ({ label: label[locale], href: url })),
    },
    words: paperWords(messages(locale)),
  };
}

/** The last day on which an entry of the site changed, `YYYY-MM-DD`. */
export function lastChange({ entries, settings }: Site): string {
  return entries.flatMap((entry) => changedDay(entry) ?? []).sort().at(-1) ?? settings.project.period.end;
}

function paperWords({ facts, footnotes, sources, funding, reference, projectNumber, done, toDo, documents }: Messages): PaperWords {
  return { facts, footnotes, sources, funding, reference, projectNumber, done, toDo, picture: documents.picture, pageAddress: documents.pageAddress, pageOf: documents.pageOf };
}

function withdrawalOf({ facts: { withdrawn } }: AnyEntry, locale: Locale, words: Messages): Pick<Paper, 'notice'> {
  return withdrawn ? { notice: unhyphenated(`${words.withdrawnNotice(formatDate(withdrawn.date, locale))} ${withdrawn.reason[locale]}`) } : {};
}

function quotations(entry: AnyEntry, locale: Locale, words: Messages): PaperBlock[] {
  const { quotes = [] } = wordsFor(entry, locale).words;
  const said = quotes.map(({ text, name, role }) => quoteBlock([{ type: 'paragraph', children: line(unhyphenated(words.quoted(text))) }], name, role));
  return said.length ? [heading(words.quotes), ...said] : [];
}

function changes(entry: AnyEntry, locale: Locale, words: Messages): PaperBlock[] {
  const rows = updatesOf(entry).map(({ date, text }) => ({ label: formatDate(date, locale), value: line(unhyphenated(text[locale])) }));
  return rows.length ? [heading(words.changes), { type: 'facts', rows }] : [];
}

function sourcesOf(entry: AnyEntry, locale: Locale, words: Messages): PaperInline[][] {
  return (entry.facts.sources ?? []).map(({ title, url, read, archived }) => {
    const name = line(typeof title === 'string' ? title : title[locale]);
    const linked: PaperInline[] = url ? [{ type: 'link', href: url, children: name }] : name;
    const copy: PaperInline[] = archived ? [...line(' – '), { type: 'link', href: archived, children: line(words.archivedCopy) }] : [];
    return [...linked, ...(read ? line(` (${words.sourceRead(formatDate(read, locale))})`) : []), ...copy];
  });
}
