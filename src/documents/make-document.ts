import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { funderMark } from '../funder-mark.ts';
import type { AnyEntry } from '../lib/content/entry.ts';
import type { Locale } from '../lib/locales.ts';
import { documentFile, documentFormats, type DocumentFile, type DocumentFormat, type DocumentSubject } from '../lib/routes/documents.ts';
import { absolute, routeForPath, type Site } from '../lib/site.ts';
import { settingsFolder } from '../project.ts';
import { cached, digest, type CachedFile } from './cache.ts';
import type { Files } from './fixed-zip.ts';
import { figuresCsv, kitTexts } from './kit/kit-texts.ts';
import { makeFactsheet } from './make-factsheet.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';
import { photographsOf, type Photograph } from './photographs.ts';
import { recordFile } from './record.ts';
import { textFile } from './text.ts';

/**
 * The bytes of a document of the site; taken from the cache when nothing of it has changed.
 * @throws ContentError naming the content file and line that keep it from being made
 */
export function makeDocument(site: Site, { subject, locale, format }: DocumentFile): Promise<CachedFile> {
  if (subject === 'press-kit') return makeGeneralKit(site, locale);
  if (format === 'zip' && typeof subject !== 'string') return makeKit(site, subject, locale, paperOf(site, subject, locale));
  return writePaper(site, subject, paperOf(site, subject, locale), format);
}

// A page asks for the sizes of five files, and each of them is written from one paper.
const papers = new WeakMap<Site, Map<string, Paper>>();

/** What a subject says in a language, as a paper; read once. */
export function paperOf(site: Site, subject: Exclude<DocumentSubject, 'press-kit'>, locale: Locale): Paper {
  const known = papers.get(site) ?? new Map<string, Paper>();
  papers.set(site, known);
  const name = documentFile(subject, locale, 'pdf').address;
  const paper = known.get(name) ?? (subject === 'factsheet' ? makeFactsheet(site, locale) : makePaper(site, subject, locale));
  known.set(name, paper);
  return paper;
}

/** Writes a paper in one of its forms; the libraries are loaded only when something is to be made. */
async function writePaper(site: Site, subject: DocumentSubject, paper: Paper, format: DocumentFormat): Promise<CachedFile> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const mark = funderMark()?.path;
  const of = [paper, mark && digest(readFileSync(mark))];
  switch (format) {
    case 'pdf':
      return cached('pdf', of, async () => (await import('./pdf/make-pdf.ts')).makePdf(paper, { source: sourceOf(subject, paper.locale), compact: subject === 'factsheet', ...(mark && { mark }) }));
    case 'docx':
      return cached('docx', of, async () => (await import('./docx/make-docx.ts')).makeDocx(paper, await (await import('./docx/mark.ts')).docxMark(mark)));
    case 'txt':
      return { bytes: encode(textFile(paper)), made: false };
    default:
      if (typeof subject === 'string') throw new Error(`There is no ${format} of the ${subject}.`);
      return { bytes: encode(recordFile(paper, subject, addressesOf(site, subject, paper.locale))), made: false };
  }
}

/** The content file in which what a document says can be mended. */
function sourceOf(subject: DocumentSubject, locale: Locale): string {
  return typeof subject === 'string' ? resolve(settingsFolder, 'site.yaml') : resolve((subject.body[locale] ?? subject.body.lt).file);
}

function addressesOf(site: Site, subject: DocumentSubject, locale: Locale): Record<string, string> {
  return Object.fromEntries(documentFormats.map((format) => [format, absolute(site, documentFile(subject, locale, format).address)]));
}

/** A paper in its forms, by file names. */
async function writeAll(site: Site, subject: DocumentSubject, paper: Paper, formats: readonly DocumentFormat[]): Promise<Files> {
  const files = await Promise.all(formats.map(async (format): Promise<[string, Uint8Array]> => [`${paper.name}.${paper.locale}.${format}`, (await writePaper(site, subject, paper, format)).bytes]));
  return Object.fromEntries(files);
}

/** The press kit of an entry, made of a paper of it. */
export async function makeKit(site: Site, entry: AnyEntry, locale: Locale, paper: Paper): Promise<CachedFile> {
  const photographs = await photographsOf(site, entry, locale);
  const name = `${paper.name}.${locale}`;
  const texts = { [`${name}.txt`]: textFile(paper), [`${name}.json`]: recordFile(paper, entry, addressesOf(site, entry, locale)), ...kitTexts(site, paper, photographs) };
  return pack([paper], texts, photographs, () => writeAll(site, entry, paper, ['pdf', 'docx']));
}

/** The press kit of the whole project: the factsheet, what the press page says, the figures and the drawing. */
async function makeGeneralKit(site: Site, locale: Locale): Promise<CachedFile> {
  const factsheet = paperOf(site, 'factsheet', locale);
  const route = routeForPath(site, site.settings.home.press.to, locale);
  const pressPage = route?.locale === locale ? site.entryById.get(route.id) : undefined;
  const press = pressPage && paperOf(site, pressPage, locale);
  const texts = { ...kitTexts(site, factsheet, []), 'figures.csv': figuresCsv(site, locale) };
  return pack([factsheet, ...(press ? [press] : [])], texts, [], async () => ({
    ...(await writeAll(site, 'factsheet', factsheet, ['pdf', 'docx', 'txt'])),
    ...(pressPage && press && (await writeAll(site, pressPage, { ...press, name: pressPage.key }, ['docx', 'txt']))),
  }));
}

async function pack(papers: readonly [Paper, ...Paper[]], texts: Record<string, string>, photographs: readonly Photograph[], documents: () => Promise<Files>): Promise<CachedFile> {
  const mark = funderMark()?.path;
  const of = [papers, texts, photographs.map(({ bytes, ...words }) => ({ ...words, digest: digest(bytes) })), mark && digest(readFileSync(mark))];
  return cached('zip', of, async () => (await import('./kit/pack-kit.ts')).packKit({ documents: { ...(await documents()), 'drawing.png': await drawingPng(texts['drawing.svg'] ?? '') }, texts, photographs, mark, day: papers[0].modified }));
}

/** A drawing as a picture; every kit of a language holds the same. */
async function drawingPng(svg: string): Promise<Uint8Array> {
  return (await cached('png', svg, async () => new Uint8Array(await (await import('sharp')).default(Buffer.from(svg)).png({ palette: true }).toBuffer()))).bytes;
}
