import { publishingWords } from '../../i18n/publishing.ts';
import type { Locale } from '../locales.ts';
import type { Route } from '../routes/route.ts';
import { findEntry, type Site } from '../site.ts';
import type { Section } from '../sections.ts';
import { plain } from '../typography/plain.ts';
import type { ChangedPages } from './changed-pages.ts';

/** A finding as `npm run check -- --format json` writes it. */
export interface Finding {
  file: string;
  line: number;
  severity: 'error' | 'warning' | 'info';
  what: string;
  remedy: string;
}

/** What a summary is made of. */
export interface SummaryParts {
  /** The site with the change and its pages that differ; undefined when its content holds mistakes. */
  pages: { site: Site; changed: ChangedPages } | undefined;
  /** Undefined when the check did not come to an end. */
  findings: readonly Finding[] | undefined;
  /** Address of the preview: of its home page when it ends with a slash, else of a page that leads to it. */
  preview?: string | undefined;
}

const mostFindings = 30;

/** Writes, in Markdown, what a proposed change does: its pages in both languages, what the check found, and the way to the preview. */
export function writeSummary({ pages, findings, preview }: SummaryParts, locale: Locale): string {
  const words = publishingWords[locale];
  const pageLines = pages ? linesOfPages(pages.site, pages.changed, preview?.endsWith('/') ? preview : undefined, locale) : [words.mistakes];
  return [`## ${words.summary}`, ...(preview && pages ? [linked(words.preview, preview)] : []), `### ${words.pages}`, ...pageLines, `### ${words.findings}`, ...linesOfFindings(findings, locale), ''].join('\n\n');
}

function linesOfPages(site: Site, { everywhere, ids, gone }: ChangedPages, root: string | undefined, locale: Locale): string[] {
  const words = publishingWords[locale];
  const cell = (route: Route | undefined) => (route ? linked(titleOf(site, route), root && root + route.address.slice(1)) : words.noPage);
  const rows = ids.map(({ id }) => `| \`${id}\` | ${cell(site.routeById.get(id)?.lt)} | ${cell(site.routeById.get(id)?.en)} |`);
  const lines = [
    ...(everywhere ? [words.everywhere] : []),
    ...(rows.length ? [[`| ${words.entry} | ${words.lithuanian} | ${words.english} |`, '|---|---|---|', ...rows].join('\n')] : []),
    ...(gone.length ? [`${words.gone} ${gone.map((id) => `\`${id.replaceAll('`', '')}\``).join(', ')}`] : []),
  ];
  return lines.length ? lines : [words.nothing];
}

function linesOfFindings(findings: readonly Finding[] | undefined, locale: Locale): string[] {
  const words = publishingWords[locale];
  if (!findings) return [words.notChecked];
  if (!findings.length) return [words.noFindings];
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length;
  const rows = findings.slice(0, mostFindings).map(({ file, line, severity, what, remedy }) => `| ${escapeMarkdown(file)}:${line} | ${words.severities[severity]} | ${escapeMarkdown(`${what}. ${remedy}`)} |`);
  const more = findings.length - rows.length;
  return [words.counts(count('error'), count('warning'), count('info')), [`| ${words.place} |  | ${words.what} |`, '|---|---|---|', ...rows].join('\n'), ...(more > 0 ? [words.more(more)] : [])];
}

function titleOf(site: Site, { id, locale, address }: Route): string {
  const [section, key = ''] = id.split('/') as [Section, string?];
  const words = findEntry(site, section, key)?.words;
  return plain((words?.[locale] ?? words?.lt)?.title ?? address);
}

const linked = (words: string, address: string | undefined) => (address ? `[${escapeMarkdown(words)}](${encodeURI(address)})` : escapeMarkdown(words));

/** Text of an article or a file's name as plain words: anyone may propose a change, and the summary must not carry their marks, nor call people. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#|~&]/g, '\\$&').replaceAll('@', '@\u2060');
}
