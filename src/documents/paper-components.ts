import { messages } from '../i18n/index.ts';
import { wordsFor } from '../lib/content/entry.ts';
import { contactLines } from '../lib/contacts.ts';
import { contactTopics } from '../lib/document/components.ts';
import { formatSpan } from '../lib/dates.ts';
import { countOf } from '../lib/figures.ts';
import type { Locale } from '../lib/locales.ts';
import { formatAmount, formatNumber } from '../lib/numbers.ts';
import { dateLabel, kindLabel } from '../lib/present.ts';
import { entryAddress } from '../lib/routes/addresses.ts';
import { newestFirst } from '../lib/routes/build-routes.ts';
import { absolute, entriesOf, type Site } from '../lib/site.ts';
import { line, type PaperBlock, type PaperInline } from './paper.ts';
import { unhyphenated } from './paper-blocks.ts';

/**
 * Draws a component of a text out into plain blocks, as its page shows it.
 * @throws Error when a component is declared and not known here
 */
export function paperComponent(site: Site, locale: Locale, name: string, properties: Record<string, string>, children: PaperBlock[]): PaperBlock[] {
  switch (name) {
    case 'Note':
    case 'Checklist':
      return [{ type: 'box', ...(properties.title && { title: unhyphenated(properties.title) }), children }];
    case 'Figures':
      return [figuresTable(site, locale)];
    case 'Timeline':
      return [timeline(site, locale)];
    case 'Funding':
      return funding(site, locale);
    case 'Releases':
      return releases(site, locale);
    case 'Contacts':
      return contacts(site, locale, properties.topic);
    default:
      throw new Error(`Documents do not know the component <${name}>: add it to src/documents/paper-components.ts.`);
  }
}

const link = (href: string | undefined, words: string): PaperInline[] => (href ? [{ type: 'link', href, children: line(words) }] : line(words));

/** The project's figures, each with the moment it speaks of and its source. */
export function figuresTable(site: Site, locale: Locale): PaperBlock {
  const words = messages(locale);
  const rows = site.settings.figures.map((figure) => [
    [{ type: 'strong' as const, children: line('value' in figure ? formatAmount(figure.value, figure.unit, locale) : formatNumber(countOf(site, figure), locale)) }],
    line(figure.label[locale]),
    line('value' in figure ? figure.asOf[locale] : '–'),
    'value' in figure ? link(figure.source.url, figure.source.title[locale]) : line(words.countedHere),
  ]);
  return { type: 'table', align: ['right', null, null, null], shares: [0, 1.9, 1.1, 1.7], head: [words.value, words.figure, words.asOf, words.source].map(line), rows };
}

function timeline(site: Site, locale: Locale): PaperBlock {
  const milestones = site.settings.project.milestones.map(({ date, label }) => ({ date, end: undefined, words: line(label[locale]) }));
  const events = entriesOf(site, 'events').map((entry) => {
    const { words, locale: language } = wordsFor(entry, locale);
    const foreign = language === locale ? [] : line(` ${messages(locale).onlyIn[language]}`);
    return { date: entry.facts.date, end: entry.facts.endDate, words: [...link(absolute(site, entryAddress(entry, language)), words.title), ...foreign] };
  });
  const course = [...milestones, ...events].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { type: 'facts', rows: course.map(({ date, end, words }) => ({ label: formatSpan(date, end, locale), value: words })) };
}

function funding({ settings: { funder, project } }: Site, locale: Locale): PaperBlock[] {
  const words = messages(locale);
  const links = funder.links.flatMap(({ label, url }, index) => [...(index ? line(' · ') : []), ...link(url, label[locale])]);
  return [
    { type: 'paragraph', children: line(`${funder.acknowledgement[locale]} ${funder.amounts[locale]}`) },
    { type: 'facts', rows: [{ label: words.projectNumber, value: line(project.number) }, { label: words.programme, value: line(funder.programme[locale]) }, { label: words.links, value: links }] },
  ];
}

function releases(site: Site, locale: Locale): PaperBlock[] {
  const words = messages(locale);
  const entries = newestFirst(entriesOf(site, 'news').filter(({ facts }) => facts.kind === 'press-release'));
  if (!entries.length) return [{ type: 'paragraph', children: line(words.noReleases) }];
  const items = entries.map((entry) => {
    const { words: own, locale: language } = wordsFor(entry, locale);
    const when = [kindLabel(entry, words, site), dateLabel(entry, language), language === locale ? undefined : words.onlyIn[language]].filter(Boolean).join(' ');
    const children: PaperInline[] = [...line(when), { type: 'break' }, ...link(absolute(site, entryAddress(entry, language)), own.title), { type: 'break' }, ...line(own.summary)];
    return { children: [{ type: 'paragraph' as const, children }] };
  });
  return [{ type: 'list', ordered: false, start: 1, items }];
}

function contacts(site: Site, locale: Locale, topic: string | undefined): PaperBlock[] {
  const known = contactTopics.find((one) => one === topic) ?? 'general';
  const words = messages(locale);
  const lines = contactLines(site.settings.operator, known);
  if (!lines.length) return [{ type: 'paragraph', children: line(words.contactUnknown[known]) }];
  return [{ type: 'facts', rows: lines.map(({ label, value, href }) => ({ label: words.contactLabels[label], value: link(href, value) })) }];
}
