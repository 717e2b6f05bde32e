import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeDocuments } from '../../src/documents/make-documents.ts';
import { fontsInPdf } from '../../src/documents/pdf/fonts-in-pdf.ts';
import { fontNames } from '../../src/documents/pdf/fonts.ts';
import { hasLocale } from '../../src/lib/content/entry.ts';
import { formatSize } from '../../src/lib/file-size.ts';
import { locales, type Locale } from '../../src/lib/locales.ts';
import { entryAddress } from '../../src/lib/routes/addresses.ts';
import { documentFormats, documentsOf, documentsOfEntry, generalDocuments, isDocumented } from '../../src/lib/routes/documents.ts';
import { assembleSite, loadContent } from '../../src/project.ts';
import { docxText, firstMissing, holds, pageWords, readBytes, readPdf, textOf, wordsOf, zipFiles } from '../lib/documents.ts';
import { dist, filesOf, readPages } from '../lib/pages.ts';
import { plain } from '../lib/plain.ts';

const site = assembleSite(loadContent());
const pages = new Map(readPages(dist).map((page) => [page.address, page]));
const { funder, project } = site.settings;
const entries = site.entries.filter(isDocumented).flatMap((entry) => locales.filter((locale) => hasLocale(entry, locale)).map((locale) => ({ entry, locale, page: pages.get(entryAddress(entry, locale)) })));
// The whole guide, which is long to read, has tests of its own.
const papers = documentsOf(site).filter(({ subject }) => subject !== 'guide');
const releases = entries.filter(({ entry }) => entry.section === 'news');
const built = (address: string) => readBytes(join(dist, address));
const acknowledgement = (locale: Locale) => plain(`${funder.acknowledgement[locale]} ${funder.amounts[locale]}`);

test('every document of the site stands there in each of its languages, and nothing else', () => {
  const addresses = documentsOf(site).map(({ address }) => address);
  expect(addresses.filter((address) => !existsSync(join(dist, address)))).toEqual([]);
  expect(filesOf(join(dist, 'dokumentai')).filter((file) => /\.(?:pdf|docx|txt|json|zip|epub|csv)$/.test(file)).map((file) => `/dokumentai/${file}`)).toEqual([...addresses].sort());
  expect(addresses).toEqual(expect.arrayContaining(['/dokumentai/PR-2017-01.lt.pdf', '/dokumentai/PR-2017-01.en.zip', '/dokumentai/factsheet.en.pdf', '/dokumentai/press-kit.lt.zip', '/dokumentai/guide.en.epub', '/dokumentai/guide-03-rizika-checklist-1.lt.docx']));
  expect([entries.length, releases.length]).toEqual([38, 4]);
});

test('every page links its documents with their type and their true size', () => {
  const wrong = entries.flatMap(({ entry, locale, page }) => documentsOfEntry(entry, locale).flatMap(({ address, format }) => {
    const link = page?.document.querySelector(`a[href$="${address}"]`);
    const words = `${format.toUpperCase()}, ${plain(formatSize(built(address).length, locale))}`;
    return link && plain(link.text).endsWith(words) ? [] : [`${page?.address}: ${plain(link?.text ?? 'no link')} for ${words}`];
  }));
  expect(wrong).toEqual([]);
});

test('the press page and the factsheet offer the factsheet and the general kit with their type and true size', () => {
  const wrong = locales.flatMap((locale) => ['pages/press', 'pages/factsheet'].flatMap((id) => generalDocuments(locale).flatMap(({ address, format }) => {
    const link = pages.get(site.routeById.get(id)?.[locale]?.address ?? '')?.document.querySelector(`.text a[href$="${address}"]`);
    const words = `(${format.toUpperCase()}, ${plain(formatSize(built(address).length, locale))})`;
    return plain(link?.parentNode?.text ?? '').endsWith(words) ? [] : [`${id} ${locale}: ${plain(link?.parentNode?.text ?? 'no link')} for ${words}`];
  })));
  expect(wrong).toEqual([]);
});

test.each(documentFormats)('every %s holds the words of its page in their order, the funder’s line and both numbers', async (format) => {
  const wrong = await Promise.all(entries.map(async ({ entry, locale, page }) => {
    const address = documentsOfEntry(entry, locale).find((file) => file.format === format)?.address ?? '';
    const text = await textOf(address, built(address));
    const wanted = pageWords(page?.html ?? '');
    const missing = wanted.length < 60 ? `only ${wanted.length} words on the page` : firstMissing(wanted, wordsOf(text));
    const numbers = [project.number, entry.section === 'news' && entry.facts.reference].filter((number) => typeof number === 'string');
    const unsaid = [...numbers.filter((number) => !text.replaceAll(/\s/g, '').includes(number)), ...(holds(text, acknowledgement(locale)) ? [] : ['the funder’s line'])];
    return missing || unsaid.length ? [`${address}: ${missing ?? ''} ${unsaid.join(', ')}`] : [];
  }));
  expect(wrong.flat()).toEqual([]);
});

test('every PDF is tagged, names its language and title, is PDF/UA, has bookmarks and no fonts but ours', async () => {
  const files = papers.filter(({ format }) => format === 'pdf');
  const wrong = await Promise.all(files.map(async ({ address, locale }) => {
    const bytes = built(address);
    const { tagged, language, title, xmp, bookmarks } = await readPdf(bytes);
    const fonts = fontsInPdf(Buffer.from(bytes));
    const good = tagged && language === locale && title.length > 3 && /pdfuaid:part>1</.test(xmp) && bookmarks.length > 0 && fonts.length >= 2 && fonts.every((name) => fontNames.includes(name));
    return good ? [] : [`${address} ${JSON.stringify({ tagged, language, title, bookmarks, fonts })}`];
  }));
  expect(wrong.flat()).toEqual([]);
  expect(files.length).toBe(80);
});

test('every page of a PDF carries the funder’s line and the project’s number, and says which of how many it is', async () => {
  const wrong = await Promise.all(papers.filter(({ format }) => format === 'pdf').map(async ({ address, locale }) => {
    const { pages: printed } = await readPdf(built(address));
    return printed.flatMap((text, index) => {
      const place = locale === 'lt' ? `${index + 1} puslapis iš ${printed.length}` : `Page ${index + 1} of ${printed.length}`;
      return [plain(funder.strip[locale]), project.number, place].every((words) => plain(text).includes(words)) ? [] : [`${address} page ${index + 1}`];
    });
  }));
  expect(wrong.flat()).toEqual([]);
});

test('the factsheet is one page with every figure, every organisation and who paid', async () => {
  for (const locale of locales) {
    const { pages: printed } = await readPdf(built(`/dokumentai/factsheet.${locale}.pdf`));
    expect(printed).toHaveLength(1);
    const wanted = [...site.entries.filter(({ section }) => section === 'partners').map(({ words }) => (words[locale] ?? words.lt).title), ...site.settings.figures.map(({ label }) => label[locale]), acknowledgement(locale)];
    expect(wanted.filter((words) => !holds(printed[0] ?? '', words))).toEqual([]);
    expect(printed[0]?.replaceAll(/\s/g, '')).toContain(locale === 'lt' ? '391915Eur' : '€391,915');
  }
});

test('a press kit holds text, Word, PDF, JSON, the drawing twice, captions, licence and the funder’s line', () => {
  const names = Object.keys(zipFiles(built('/dokumentai/PR-2017-01.lt.zip'))).sort();
  expect(names).toEqual(['FUNDING.txt', 'LICENCE.txt', 'PR-2017-01.lt.docx', 'PR-2017-01.lt.json', 'PR-2017-01.lt.pdf', 'PR-2017-01.lt.txt', 'captions.csv', 'drawing.png', 'drawing.svg']);
  const kit = zipFiles(built('/dokumentai/PR-2017-01.lt.zip'));
  for (const format of ['docx', 'json', 'pdf', 'txt']) expect(Buffer.from(kit[`PR-2017-01.lt.${format}`] ?? []).equals(Buffer.from(built(`/dokumentai/PR-2017-01.lt.${format}`)))).toBe(true);
  expect([...(kit['captions.csv'] ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('the general kit holds the factsheet, what the press page says, the figures and the drawing', () => {
  const kit = zipFiles(built('/dokumentai/press-kit.en.zip'));
  expect(Object.keys(kit).sort()).toEqual(['FUNDING.txt', 'LICENCE.txt', 'captions.csv', 'drawing.png', 'drawing.svg', 'factsheet.en.docx', 'factsheet.en.pdf', 'factsheet.en.txt', 'figures.csv', 'press.en.docx', 'press.en.txt']);
  expect(firstMissing(pageWords(pages.get('/en/press/')?.html ?? '').slice(0, 60), wordsOf(docxText(kit['press.en.docx'] ?? new Uint8Array())))).toBeUndefined();
});

test('a second build makes no document', async () => {
  expect(await makeDocuments(site, () => {})).toEqual({ all: documentsOf(site).length, made: 0 });
});
