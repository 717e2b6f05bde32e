import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { funderMark } from '../funder-mark.ts';
import type { AnyEntry } from '../lib/content/entry.ts';
import type { Locale } from '../lib/locales.ts';
import { documentFile, documentFormats, documentName, isEntry, type DocumentFile, type DocumentFormat, type DocumentSubject } from '../lib/routes/documents.ts';
import { absolute, routeForPath, type Site } from '../lib/site.ts';
import { settingsFolder } from '../project.ts';
import { cached, digest, type CachedFile } from './cache.ts';
import { drawingPng } from './drawing-png.ts';
import type { Files } from './fixed-zip.ts';
import { figuresCsv, kitTexts } from './kit/kit-texts.ts';
import { makeGuide } from './guide/make-guide.ts';
import { makeFactsheet } from './make-factsheet.ts';
import { makeForm } from './make-form.ts';
import { makePaper } from './make-paper.ts';
import { makePublicity, publicityCsv } from './make-publicity.ts';
import type { Paper } from './paper.ts';
import { publicityRows } from './publicity-blocks.ts';
import { photographsOf, type Photograph } from './photographs.ts';
import { recordFile } from './record.ts';
import { textFile } from './text.ts';

/**
 * The bytes of a document of the site; taken from the cache when nothing of it has changed.
 * @throws ContentError naming the content file and line that keep it from being made
 */
export function makeDocument(site: Site, { subject, locale, format }: DocumentFile): Promise<CachedFile> {
  if (subject === 'press-kit') return makeGeneralKit(site, locale);
  if (subject === 'guide') return makeGuide(site, locale, format);
  if (subject === 'publicity' && format === 'csv') return Promise.resolve({ bytes: new TextEncoder().encode(publicityCsv(site, publicityRows(site, locale), locale)), made: false });
  if (format === 'zip' && isEntry(subject)) return makeKit(site, subject, locale, paperOf(site, subject, locale));
  return writePaper(site, subject, paperOf(site, subject, locale), format);
}

// A page asks for the sizes of five files, and each of them is written from one paper.
const papers = new WeakMap<Site, Map<string, Paper>>();

/** What a subject says in a language, as a paper; read once. */
export function paperOf(site: Site, subject: Exclude<DocumentSubject, 'press-kit' | 'guide'>, locale: Locale): Paper {
  const known = papers.get(site) ?? new Map<string, Paper>();
  papers.set(site, known);
  const name = documentFile(subject, locale, 'pdf').address;
  const made = () => (subject === 'factsheet' ? makeFactsheet(site, locale) : subject === 'publicity' ? makePublicity(site, publicityRows(site, locale), locale) : isEntry(subject) ? makePaper(site, subject, locale) : makeForm(site, subject, locale));
  const paper = known.get(name) ?? made();
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
      return cached('pdf', of, async () => (await import('./pdf/make-pdf.ts')).makePdf(paper, { source: sourceOf(subject, paper.locale), compact: isTight(subject), ...(mark && { mark }) }));
    case 'docx':
      return cached('docx', of, async () => (await import('./docx/make-docx.ts')).makeDocx(paper, await (await import('./docx/mark.ts')).docxMark(mark)));
    case 'txt':
      return { bytes: encode(textFile(paper)), made: false };
    default:
      if (!isEntry(subject)) throw new Error(`There is no ${format} of ${documentName(subject)}.`);
      return { bytes: encode(recordFile(paper, subject, addressesOf(site, subject, paper.locale))), made: false };
  }
}

/** What would else run over one page more than is handy: the factsheet, and a questionnaire. */
const isTight = (subject: DocumentSubject) => subject === 'factsheet' || (typeof subject === 'object' && 'form' in subject && subject.form === 'self-assessment');

/** The content file in which what a document says can be mended. */
function sourceOf(subject: DocumentSubject, locale: Locale): string {
  if (typeof subject === 'string') return resolve(settingsFolder, 'site.yaml');
  const { body } = isEntry(subject) ? subject : subject.chapter;
  return resolve((body[locale] ?? body.lt).file);
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
