import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8 } from 'fflate';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { fontsInPdf } from '../../src/documents/pdf/fonts-in-pdf.ts';
import { fontNames } from '../../src/documents/pdf/fonts.ts';
import { guideParts, type GuidePart } from '../../src/lib/guide/parts.ts';
import { formsIn } from '../../src/lib/guide/forms.ts';
import { blockText } from '../../src/lib/document/text.ts';
import { formatSize } from '../../src/lib/file-size.ts';
import { locales, type Locale, type PerLocale } from '../../src/lib/locales.ts';
import { documentsOf, formsOf, guideDocuments } from '../../src/lib/routes/documents.ts';
import { entryAddress } from '../../src/lib/routes/addresses.ts';
import { assembleSite, loadContent } from '../../src/project.ts';
import { entriesOf } from '../../src/lib/site.ts';
import { docxText, firstMissing, holds, readBytes, readPdf, wordsOf, zipFiles } from '../lib/documents.ts';
import { dist } from '../lib/pages.ts';
import { plain } from '../lib/plain.ts';

const site = assembleSite(loadContent());
const { funder, project } = site.settings;
const read = new Map<string, ReturnType<typeof parse>>();

/** A built page; parsed once, for most of the site is not asked for here. */
function page(address: string) {
  const document = read.get(address) ?? parse(readFileSync(join(dist, address, 'index.html'), 'utf8'));
  read.set(address, document);
  return document;
}
const built = (address: string) => readBytes(join(dist, address));
const book = (locale: Locale, format: 'pdf' | 'epub') => built(`/dokumentai/guide.${locale}.${format}`);

const parts: PerLocale<GuidePart[]> = { lt: guideParts(site, 'lt'), en: guideParts(site, 'en') };

/** Title, lead and text of a chapter, a paragraph, item, cell or heading each. */
function linesOf({ entry, document }: GuidePart, locale: Locale): string[] {
  const { title, summary } = entry.words[locale] ?? entry.words.lt;
  return `${title}\n${summary}\n${blockText(document.blocks)}`.split(/[\n\t]/);
}

const titleOf = ({ entry }: GuidePart, locale: Locale) => plain((entry.words[locale] ?? entry.words.lt).title);

/** Letters and digits alone, with words joined that were parted at the end of a line. */
const letters = (text: string) => plain(text).replace(/(\p{L})[-\u00AD]\s+(?=\p{Ll})/gu, '$1').replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a book’s pages one after the other, without what stands above and below each page. */
function bodyOf(printed: readonly string[], locale: Locale): string {
  const heads = [site.settings.home.guide.title[locale], ...parts[locale].map((part) => titleOf(part, locale))];
  const bodies = printed.map((page) => {
    const text = heads.reduce((rest, head) => (rest.trimStart().startsWith(plain(head)) ? rest.trimStart().slice(plain(head).length) : rest), plain(page));
    return text.slice(0, text.lastIndexOf(plain(funder.strip[locale])));
  });
  return letters(bodies.join(' '));
}

test.each(locales)('the PDF of the guide in %s holds every word of every chapter in its order', async (locale) => {
  const { pages: printed } = await readPdf(book(locale, 'pdf'));
  const held = bodyOf(printed, locale);
  let at = 0;
  const missing = parts[locale].flatMap((part) => linesOf(part, locale).flatMap((line) => {
    const found = held.indexOf(letters(line), at);
    // What is found only far below belongs to something else.
    if (found < 0 || found - at > 12_000) return [`${part.entry.key}: ${line}`];
    at = found;
    return [];
  }));
  expect(missing).toEqual([]);
  expect(parts[locale].flatMap((part) => linesOf(part, locale)).length).toBeGreaterThan(900);
});

test.each(locales)('the PDF of the guide in %s is PDF/UA with its language, bookmarks, contents, running heads, index and no fonts but ours', async (locale) => {
  const bytes = book(locale, 'pdf');
  const { pages: printed, tagged, language, title, xmp, bookmarks } = await readPdf(bytes);
  const titles = parts[locale].map((part) => titleOf(part, locale));
  expect([tagged, language, title, /pdfuaid:part>1</.test(xmp)]).toEqual([true, locale, plain(site.settings.home.guide.title[locale]), true]);
  expect(bookmarks.map(plain)).toEqual([locale === 'lt' ? 'Turinys' : 'Contents', ...titles, locale === 'lt' ? 'Terminų rodyklė' : 'Index of terms']);
  expect(fontsInPdf(Buffer.from(bytes)).filter((name) => !fontNames.includes(name))).toEqual([]);
  const place = (index: number) => (locale === 'lt' ? `${index + 1} puslapis iš ${printed.length}` : `Page ${index + 1} of ${printed.length}`);
  expect(printed.flatMap((text, index) => ([plain(funder.strip[locale]), project.number, place(index)].every((words) => plain(text).includes(words)) ? [] : [index + 1]))).toEqual([]);
  const cover = plain(printed[0] ?? '');
  for (const words of [site.settings.home.guide.title[locale], `${funder.acknowledgement[locale]} ${funder.amounts[locale]}`, locale === 'lt' ? 'Tai informacija, ne teisinė konsultacija.' : 'This is information, not legal advice.']) expect(holds(cover, words), words).toBe(true);
  // A chapter begins on the page that the contents name, under its title; the next page says so above.
  const contents = plain(printed.slice(1, 5).join(' '));
  for (const one of titles.slice(0, 13)) {
    const [, at = '0'] = new RegExp(`${one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[ .]*?(\\d+)`).exec(contents) ?? [];
    expect(holds(plain(printed[Number(at) - 1] ?? ''), one), `${one} on page ${at}`).toBe(true);
    expect(plain(printed[Number(at)] ?? ''), `the page after ${at}`).toContain(one.slice(0, 20));
  }
  const index = plain(printed.at(-1) ?? '');
  expect(locale === 'lt' ? /interesų konfliktas\s+\d+(, \d+)*/.test(index) : /conflict of interest\s+\d+(, \d+)*/.test(index)).toBe(true);
});

test.each(locales)('the EPUB of the guide in %s is valid, packed as the format asks, and well-formed; its ids are its own and its links lead somewhere', async (locale) => {
  const bytes = book(locale, 'epub');
  const { messages } = await EpubCheck.validate(bytes);
  expect(messages.map(({ id, message, location }) => `${id} ${message} ${location?.path ?? ''}`)).toEqual([]);
  // The first file names the format, uncompressed, for programs that read the first bytes.
  expect(Buffer.from(bytes.subarray(0, 58)).toString('latin1')).toMatch(/^PK\x03\x04.{4}\x00\x00.{20}mimetypeapplication\/epub\+zip/s);
  const files = Object.entries(zipFiles(bytes)).filter(([name]) => /\.(?:xhtml|opf|xml)$/.test(name)).map(([name, content]): [string, string] => [name.replace('EPUB/', ''), strFromU8(content)]);
  expect(files.flatMap(([name, text]) => (XMLValidator.validate(text) === true ? [] : [name]))).toEqual([]);
  const ids = new Map(files.map(([name, text]) => [name, parse(text).querySelectorAll('[id]').map(({ id }) => id)]));
  expect([...ids].flatMap(([name, own]) => (new Set(own).size === own.length ? [] : [name]))).toEqual([]);
  const links = files.filter(([name]) => name.endsWith('.xhtml')).flatMap(([name, text]) => parse(text).querySelectorAll('a').map((link) => ({ name, href: link.getAttribute('href') ?? '' })));
  const lost = links.filter(({ name, href }) => {
    if (href.startsWith('mailto:')) return false;
    if (/^https?:/.test(href)) return href.startsWith(`${site.origin}/`) && !site.routeByAddress.get(new URL(href).pathname);
    const [file, id] = href.split('#');
    const target = ids.get(file || name);
    return !target || (id !== undefined && !target.includes(id));
  });
  expect(lost).toEqual([]);
  expect(links.filter(({ href }) => /^s\d+\.xhtml#/.test(href)).length).toBeGreaterThan(100);
});

test.each(locales)('the EPUB of the guide in %s holds every word of every chapter, names its language, and says how it can be read', (locale) => {
  const files = zipFiles(book(locale, 'epub'));
  const text = (name: string) => strFromU8(files[`EPUB/${name}`] ?? new Uint8Array());
  const held = (anchor: string) => wordsOf(parse(text(`${anchor}.xhtml`).replace(/<\/(?:p|li|td|th|h\d|b)>/g, ' $&')).querySelector('body')?.text ?? '');
  const missing = parts[locale].flatMap((part) => firstMissing(wordsOf(linesOf(part, locale).join('\n')), held(part.anchor)) ?? []);
  expect(missing).toEqual([]);
  const opf = text('package.opf');
  for (const part of [`<dc:language>${locale}<`, 'schema:accessMode"', 'schema:accessModeSufficient"', 'schema:accessibilityHazard"', 'schema:accessibilitySummary"', '>tableOfContents<', '>structuralNavigation<', 'dcterms:modified"']) expect(opf).toContain(part);
  expect(opf).not.toContain('conformsTo');
  expect(text('s1.xhtml')).toMatch(new RegExp(`<html[^>]*lang="${locale}" xml:lang="${locale}"`));
  expect(holds(parse(text('title.xhtml')).text, `${funder.acknowledgement[locale]} ${funder.amounts[locale]}`)).toBe(true);
});

test('every checklist and the questionnaire are a PDF of one or two pages and a Word file with boxes to click', async () => {
  const forms = documentsOf(site).filter(({ subject }) => typeof subject === 'object' && 'form' in subject);
  const wrong = await Promise.all(forms.map(async ({ subject, locale, format, address }) => {
    if (typeof subject === 'string' || !('form' in subject)) return [];
    const form = formsIn(subject.chapter, locale).find(({ kind, number }) => kind === subject.form && number === subject.number);
    const wanted = wordsOf(form ? blockText(form.block.children).replace(/\d+\. /g, '') : '');
    if (format === 'pdf') {
      const { pages: printed } = await readPdf(built(address));
      return printed.length <= 2 && firstMissing(wanted, wordsOf(printed.join(' '))) === undefined ? [] : [`${address}: ${printed.length} pages, ${firstMissing(wanted, wordsOf(printed.join(' ')))}`];
    }
    const boxes = strFromU8(zipFiles(built(address))['word/document.xml'] ?? new Uint8Array()).split('<w14:checkbox>').length - 1;
    const tasks = form?.block.children.reduce((sum, block) => sum + (block.type === 'list' ? block.items.length : block.type === 'component' ? 3 * Number(block.children[0]?.type === 'list' && block.children[0].items.length) : 0), 0);
    const missing = firstMissing(wanted, wordsOf(docxText(built(address))));
    return boxes === tasks && missing === undefined ? [] : [`${address}: ${boxes} boxes for ${tasks} tasks, ${missing}`];
  }));
  expect(wrong.flat()).toEqual([]);
  expect(forms.length).toBe(76);
});

test('every chapter offers the whole guide and its own forms, and the list of chapters the whole guide with its true sizes', () => {
  const wrong = locales.flatMap((locale) => {
    const own = entriesOf(site, 'guide');
    const offers = [...own.map((entry) => ({ address: entryAddress(entry as Parameters<typeof entryAddress>[0], locale), files: formsOf(entry as Parameters<typeof formsOf>[0], locale) })), { address: site.routeById.get('guide')?.[locale]?.address ?? '', files: guideDocuments(own, locale) }];
    return offers.flatMap(({ address, files }) => files.flatMap((file) => {
      const link = page(address).querySelector(`a[href$="${file.address}"]`);
      const words = `${file.format.toUpperCase()}, ${plain(formatSize(built(file.address).length, locale))}`;
      return plain(link?.text ?? '') === words ? [] : [`${address}: ${link?.text} for ${words}`];
    }));
  });
  expect(wrong).toEqual([]);
  // A size there would change with every word of the guide, and every chapter with it.
  const offered = locales.flatMap((locale) => entriesOf(site, 'guide').map((entry) => guideDocuments(entriesOf(site, 'guide'), locale).map(({ address, format }) => plain(page(entryAddress(entry as Parameters<typeof entryAddress>[0], locale)).querySelector(`a[href$="${address}"]`)?.text ?? '') === format.toUpperCase())));
  expect(offered.flat().filter((right) => !right)).toEqual([]);
});

test.each(locales)('the whole guide on one page in %s holds every chapter, no id twice, and leads to its own parts within itself', (locale) => {
  const whole = page(site.routeById.get('whole-guide')?.[locale]?.address ?? '');
  const ids = whole.querySelectorAll('[id]').map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const held = wordsOf(whole.querySelector('main')?.innerHTML.replace(/<\/?(?:p|li|t[dh]|h\d|div|legend|label)\b[^>]*>/g, ' ').replace(/<[^>]*>/g, '') ?? '').join(' ');
  expect(parts[locale].filter((part) => !linesOf(part, locale).every((line) => held.includes(wordsOf(line).join(' ')))).map(({ entry }) => entry.key)).toEqual([]);
  const own = new Set(entriesOf(site, 'guide').map((entry) => entryAddress(entry as Parameters<typeof entryAddress>[0], locale)));
  const links = whole.querySelectorAll('main section.text a').map((link) => link.getAttribute('href') ?? '');
  expect(links.filter((href) => own.has(href.split('#')[0] ?? ''))).toEqual([]);
  expect(links.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))).toEqual([]);
  expect(whole.querySelector('main')?.hasAttribute('data-pagefind-body')).toBe(false);
});

test('two languages are two books', () => {
  const digests = (['pdf', 'epub'] as const).flatMap((format) => locales.map((locale) => createHash('sha256').update(book(locale, format)).digest('hex')));
  expect(new Set(digests).size).toBe(4);
});
