import { messages } from '../i18n/index.ts';
import { acknowledgement } from '../lib/acknowledgement.ts';
import { contactLines } from '../lib/contacts.ts';
import { wordsFor } from '../lib/content/entry.ts';
import type { ContactTopic } from '../lib/document/components.ts';
import { factsheet, type Factsheet } from '../lib/factsheet.ts';
import { releasesOf } from '../lib/feeds/select.ts';
import { figureRows } from '../lib/figures.ts';
import type { Locale } from '../lib/locales.ts';
import { dateLabel, kindLabel } from '../lib/present.ts';
import { documentLabel } from '../lib/press/document-label.ts';
import { entryAddress } from '../lib/routes/addresses.ts';
import { byYear } from '../lib/routes/build-routes.ts';
import { generalDocuments } from '../lib/routes/documents.ts';
import { feedAddress, feedFormats, feedKinds, listedFiles, type FeedFormat } from '../lib/routes/files.ts';
import { absolute, type Site } from '../lib/site.ts';
import { timelineOf } from '../lib/timeline.ts';
import { line, type PaperBlock, type PaperFact, type PaperInline } from './paper.ts';

const link = (href: string | undefined, words: string): PaperInline[] => (href ? [{ type: 'link', href, children: line(words) }] : line(words));

/** Links in one line, parted by `between`. */
const links = (all: readonly { href: string; words: string }[], between: string) => all.flatMap(({ href, words }, index) => [...(index ? line(between) : []), ...link(href, words)]);

/** The project's figures, each with the moment it speaks of and its source. */
export function figuresTable(site: Site, locale: Locale): PaperBlock {
  const words = messages(locale);
  const rows = figureRows(site, locale).map(({ value, label, asOf, source }) => [[{ type: 'strong' as const, children: line(value) }], line(label), line(asOf ?? '–'), link(source.url, source.title)]);
  return { type: 'table', align: ['right', null, null, null], shares: [0, 1.9, 1.1, 1.7], head: [words.value, words.figure, words.asOf, words.source].map(line), rows };
}

/** Number, money, period and those who carried the project out, as lines with labels. */
export function factsheetRows({ facts }: Factsheet): PaperFact[] {
  return facts.map(({ label, value, url }) => ({ label, value: link(url, value) }));
}

/** The project in a box, as `<Factsheet />` shows it. */
export function factsheetBox(site: Site, locale: Locale): PaperBlock {
  const sheet = factsheet(site, locale);
  const partners = { label: messages(locale).factsheet.partners, value: line(sheet.partners.map(({ name }) => name).join('; ')) };
  return { type: 'box', title: sheet.title, children: [{ type: 'facts', rows: [...factsheetRows(sheet), partners] }] };
}

/** The course of the project. */
export function timeline(site: Site, locale: Locale): PaperBlock {
  const rows = timelineOf(site, locale).map(({ dateText, title, address, foreign }) => ({ label: dateText, value: [...link(address && absolute(site, address), title), ...(foreign ? line(` ${messages(locale).onlyIn[foreign]}`) : [])] }));
  return { type: 'facts', rows };
}

/** The funding block. */
export function funding({ settings }: Site, locale: Locale): PaperBlock[] {
  const { funder, project } = settings;
  const words = messages(locale);
  const pages = links(funder.links.map(({ label, url }) => ({ href: url, words: label[locale] })), ' · ');
  return [
    { type: 'paragraph', children: line(acknowledgement(settings, locale)) },
    { type: 'facts', rows: [{ label: words.projectNumber, value: line(project.number) }, { label: words.programme, value: line(funder.programme[locale]) }, { label: words.links, value: pages }] },
  ];
}

/** Press releases by year, newest first. */
export function releases(site: Site, locale: Locale): PaperBlock[] {
  const words = messages(locale);
  const years = [...byYear(releasesOf(site))];
  if (!years.length) return [{ type: 'paragraph', children: line(words.noReleases) }];
  return years.flatMap(([year, entries]) => {
    const items = entries.map((entry) => {
      const { words: own, locale: language } = wordsFor(entry, locale);
      const when = [kindLabel(entry, words, site), dateLabel(entry, language), entry.facts.reference, language === locale ? undefined : words.onlyIn[language]].filter(Boolean).join(' · ');
      const children: PaperInline[] = [...line(when), { type: 'break' }, ...link(absolute(site, entryAddress(entry, language)), own.title), { type: 'break' }, ...line(own.summary)];
      return { children: [{ type: 'paragraph' as const, children }] };
    });
    return [{ type: 'paragraph' as const, children: [{ type: 'strong' as const, children: line(year) }] }, { type: 'list' as const, ordered: false, start: 1, items }];
  });
}

/** Feeds, calendar and lists of a language, with their addresses. */
export function feeds(site: Site, locale: Locale): PaperBlock {
  const words = messages(locale);
  const formats = Object.keys(feedFormats) as FeedFormat[];
  const ofKinds = feedKinds.map((kind) => ({ label: words.feedKinds[kind], value: links(formats.map((format) => ({ href: absolute(site, feedAddress(locale, kind, format)), words: feedFormats[format].name })), ', ') }));
  const lists = listedFiles(locale).map(({ word, address }) => ({ label: words[word], value: link(absolute(site, address), absolute(site, address)) }));
  return { type: 'facts', rows: [...ofKinds, ...lists] };
}

/** What the press may take away whole; sizes are on the page, for one of them holds these very words. */
export function kits(site: Site, locale: Locale): PaperBlock {
  return { type: 'facts', rows: generalDocuments(locale).map((file) => ({ label: documentLabel(file), value: link(absolute(site, file.address), file.format.toUpperCase()) })) };
}

/** Whom to ask about something; in plain words while it is not known. */
export function contacts(site: Site, locale: Locale, topic: ContactTopic): PaperBlock {
  const words = messages(locale);
  const lines = contactLines(site.settings.operator, topic);
  if (!lines.length) return { type: 'paragraph', children: line(words.contactUnknown[topic]) };
  return { type: 'facts', rows: lines.map(({ label, value, href }) => ({ label: words.contactLabels[label], value: link(href, value) })) };
}
