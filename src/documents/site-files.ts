import { readFileSync } from 'node:fs';
import { acknowledgement } from '../lib/acknowledgement.ts';
import { funderMark } from '../funder-mark.ts';
import { entryId, hasLocale, type AnyEntry } from '../lib/content/entry.ts';
import type { Enclosure } from '../lib/feeds/item.ts';
import { makeFeed } from '../lib/feeds/feed.ts';
import { locales, type Locale } from '../lib/locales.ts';
import { calendarEvents, makeCalendar } from '../lib/press/calendar.ts';
import { pressCard } from '../lib/press/card.ts';
import { bibtex, ris } from '../lib/press/cite.ts';
import { releasesJson, releasesSchema } from '../lib/press/releases.ts';
import { entryFileAddress, photographAddress } from '../lib/routes/file-names.ts';
import { calendarAddress, evaluationAddress, feedAddress, feedFormats, feedKinds, pressCardAddress, releaseListAddress, releaseSchemaAddress, type FeedFormat } from '../lib/routes/files.ts';
import { securityAddress, securityTxt } from '../lib/security-txt.ts';
import { absolute, type Site } from '../lib/site.ts';
import { documentsOf, type DocumentFormat } from '../lib/routes/documents.ts';
import { currentGate } from '../project.ts';
import { linkedFiles } from './linked-files.ts';
import { makeDocument } from './make-document.ts';
import { allPhotographs, photographType, type Photograph } from './photographs.ts';

/** A file of the site that is no page. */
export interface SiteFile {
  /** From the root of the site, without the base: `/rss.xml`. */
  address: string;
  type: string;
  make(): Promise<string | Uint8Array>;
}

/**
 * Every file that content makes or holds: feeds, lists, calendars, citations, the card, the originals of photographs,
 * documents, files that texts link to, and the funder's mark.
 * @param more entries outside the site whose files are shown, under `dev`
 */
export async function siteFiles(site: Site, more: readonly AnyEntry[] = []): Promise<SiteFile[]> {
  const photographs = await allPhotographs(site);
  const formats = Object.keys(feedFormats) as FeedFormat[];
  const json = 'application/json';
  const list = (locale?: Locale) => file(releaseListAddress(locale), json, () => releasesJson(site, locale, photographs));
  const card = pressCard(site);
  const security = securityTxt(site, currentGate().now);
  return [
    ...locales.flatMap((locale) => [
      ...feedKinds.flatMap((kind) => formats.map((format) => file(feedAddress(locale, kind, format), feedFormats[format].type, () => makeFeed(site, locale, kind, format, enclosures(site, locale, photographs))))),
      list(locale),
      file(calendarAddress(locale), 'text/calendar', () => makeCalendar(site, locale, calendarEvents(site, locale), calendarAddress(locale))),
      ...entryFiles(site, locale),
    ]),
    list(),
    file(releaseSchemaAddress, 'application/schema+json', () => releasesSchema(site)),
    ...(site.evaluation ? [file(evaluationAddress, json, () => evaluationJson(site))] : []),
    ...(security ? [file(securityAddress, 'text/plain', () => security)] : []),
    ...(card ? [file(pressCardAddress, 'text/vcard', () => card)] : []),
    ...originals(photographs),
    ...documentsOf(site).map((document) => ({ address: document.address, type: documentTypes[document.format], make: async () => (await makeDocument(site, document)).bytes })),
    ...linkedFiles([...site.entries, ...more]).map(({ address, bytes }) => file(address, anyType, bytes)),
    ...markFile(),
  ];
}

const anyType = 'application/octet-stream';

const documentTypes: Record<DocumentFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
  epub: 'application/epub+zip',
  csv: 'text/csv; charset=utf-8',
};

const file = (address: string, type: string, make: () => string | Uint8Array): SiteFile => ({ address, type, make: async () => make() });

function entryFiles(site: Site, locale: Locale): SiteFile[] {
  const events = calendarEvents(site, locale).map((entry) => {
    const address = entryFileAddress(entry, locale, 'ics');
    return file(address, 'text/calendar', () => makeCalendar(site, locale, [entry], address));
  });
  const cited = site.entries.filter((entry) => entry.section !== 'pages' && hasLocale(entry, locale)).flatMap((entry) => [
    file(entryFileAddress(entry, locale, 'bib'), 'application/x-bibtex', () => bibtex(site, entry, locale)),
    file(entryFileAddress(entry, locale, 'ris'), 'application/x-research-info-systems', () => ris(site, entry, locale)),
  ]);
  return [...events, ...cited];
}

/** The originals, once each: their bytes are the same in every language. */
function originals(photographs: ReadonlyMap<string, Photograph[]>): SiteFile[] {
  const unique = new Map([...photographs.values()].flat().map((photograph) => [photograph.fileName, photograph]));
  return [...unique.values()].map((photograph) => file(photographAddress(photograph.fileName), photographType(photograph), () => photograph.bytes));
}

function enclosures(site: Site, locale: Locale, photographs: ReadonlyMap<string, Photograph[]>): Map<string, Enclosure[]> {
  const of = (id: string) => (photographs.get(`${id} ${locale}`) ?? []).map((one): Enclosure => ({ url: absolute(site, photographAddress(one.fileName)), type: photographType(one), length: one.bytes.length, title: one.alt }));
  return new Map(site.entries.map((entry) => [entryId(entry), of(entryId(entry))]));
}

/** The funder's mark, when staff have laid it in `content/funder/`; else there is no such address. */
function markFile(): SiteFile[] {
  const mark = funderMark();
  return mark ? [file(mark.address, mark.address.endsWith('.svg') ? 'image/svg+xml' : 'image/png', () => new Uint8Array(readFileSync(mark.path)))] : [];
}

/** The evaluation of accessibility for programs, with who paid for the project. */
function evaluationJson({ settings, evaluation }: Site): string {
  return JSON.stringify({ funding: Object.fromEntries(locales.map((locale) => [locale, acknowledgement(settings, locale)])), ...evaluation });
}
