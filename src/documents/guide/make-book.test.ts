import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8 } from 'fflate';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../../tests/lib/build.ts';
import { docxText, readPdf, zipFiles } from '../../../tests/lib/documents.ts';
import { documentsOf } from '../../lib/routes/documents.ts';
import { entriesOf } from '../../lib/site.ts';
import { makeDocx } from '../docx/make-docx.ts';
import { makeEpub } from '../epub/make-epub.ts';
import { makeForm } from '../make-form.ts';
import { makeBookPdf, makePdf } from '../pdf/make-pdf.ts';
import { textFile } from '../text.ts';
import { hostileTitle } from '../test-paper.ts';
import { makeBook } from './make-book.ts';
import { smallGuide } from './test-guide.ts';

// The first of each loads a library, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const site = smallGuide();
const book = makeBook(site, 'lt');
const source = 'content/guide/01-pirmas/index.lt.mdx';
const settings = { cover: new Uint8Array([1, 2, 3]), identifier: 'https://x.lt/p/guide.lt.epub' };
const together = (text: string) => text.replace(/\s/g, '');

test('a book links its chapters by id, and marks where terms are used', () => {
  expect(book.chapters.map(({ anchor, kicker }) => [anchor, kicker])).toEqual([['s1', '1 skyrius'], ['s2', '2 skyrius'], ['s3', '1 priedas']]);
  expect(book.terms).toEqual(['dovana', 'niekas']);
  const text = JSON.stringify(book.chapters[0]?.blocks);
  expect(text).toContain('"href":"#s2-1"');
  expect(text).toContain('{"type":"term","term":0}');
  expect(text).toContain('{"type":"note","number":1,"anchor":"s1-fn-1"}');
  expect(book.remarks).toEqual(['Tai informacija, ne teisinė konsultacija.', expect.stringContaining('licenciją')]);
});

test('the PDF of a book has contents, running heads, an index with pages, footnotes and bookmarks, and is the same whenever it is made', async () => {
  const pdf = makeBookPdf(book, { source });
  const { pages, bookmarks, tagged, xmp } = await readPdf(pdf);
  expect([tagged, /pdfuaid:part>1</.test(xmp)]).toEqual([true, true]);
  expect(bookmarks).toEqual(['Turinys', '01-pirmas', hostileTitle.replace('*', '&'), '03-zodynas', 'Terminų rodyklė']);
  expect(pages.length).toBe(6);
  // Of a term, the pages where it is used, each once.
  expect(pages[5]).toMatch(/dovana\s*3, 4, 5.*niekas\s*5/s);
  expect(together(pages[3] ?? '')).toContain(together(`Skaidrumo vadovas ${hostileTitle.replace('*', '&')}`));
  expect(together(pages[2] ?? '')).toContain(together('Išnaša apie dovaną'));
  expect(Buffer.from(makeBookPdf(makeBook(site, 'lt'), { source })).equals(Buffer.from(pdf))).toBe(true);
});

test('a letter that the typeface has not is told with the file of the chapter that holds it', () => {
  const folder = temporaryFolder();
  const files = ['pirmas.mdx', 'antras.mdx'].map((name) => join(folder.path, name));
  for (const [index, file] of files.entries()) writeFileSync(file, index ? '---\nsummary: Яблоко\n---\n' : 'Nieko.');
  expect(() => makeBookPdf({ ...book, lead: 'Яблоко' }, { source: files })).toThrow(/antras\.mdx:2:10 .*U\+042F/);
  folder.remove();
});

test('an EPUB is well-formed whatever the words, its links name files, and it is the same whenever it is made', () => {
  const epub = makeEpub(book, settings);
  const files = zipFiles(epub);
  expect(Object.keys(files)).toEqual(['mimetype', 'META-INF/container.xml', ...['title.xhtml', 'nav.xhtml', 's1.xhtml', 's2.xhtml', 's3.xhtml', 'book.css', 'package.opf', 'cover.png'].map((name) => `EPUB/${name}`)]);
  const text = (name: string) => strFromU8(files[`EPUB/${name}`] ?? new Uint8Array());
  for (const name of ['title.xhtml', 'nav.xhtml', 's1.xhtml', 's2.xhtml', 's3.xhtml', 'package.opf']) expect(XMLValidator.validate(text(name)), name).toBe(true);
  for (const part of ['href="s2.xhtml#s2-1"', '<sup><a href="s1.xhtml#s1-fn-1" epub:type="noteref" role="doc-noteref">1</a></sup>', '<aside id="s1-fn-1" epub:type="footnote" role="doc-footnote">', '<span lang="en" xml:lang="en">gift</span>', '<code>&lt;b&gt;</code>', 'href="https://x.lt/?a=1&amp;b=2"', '<br/>']) expect(text('s1.xhtml')).toContain(part);
  expect(text('s2.xhtml')).toContain('&lt;script&gt;');
  expect(text('s2.xhtml')).toContain('<ul class="tasks">');
  expect(text('nav.xhtml')).toMatch(/href="s1\.xhtml#s1-1">1\.1\u00A0Tikslai/);
  expect(text('package.opf')).toContain('<dc:identifier id="id">https://x.lt/p/guide.lt.epub</dc:identifier>');
  expect(Buffer.from(makeEpub(makeBook(site, 'lt'), settings)).equals(Buffer.from(epub))).toBe(true);
});

test('a guide has its documents, and each checklist and questionnaire of it', () => {
  const names = documentsOf(site).map(({ address }) => address.slice('/dokumentai/'.length)).filter((name) => name.startsWith('guide'));
  expect(names).toEqual(['guide.lt.pdf', 'guide.lt.epub', ...['checklist-1', 'checklist-2', 'self-assessment-1'].flatMap((form) => ['pdf', 'docx'].map((format) => `guide-02-antras-${form}.lt.${format}`))]);
});

test('a form has lines for who and when, boxes to tick, the page and who paid; a done task says so', async () => {
  const [, chapter] = entriesOf(site, 'guide');
  if (!chapter) throw new Error('The chapter is not there.');
  const subject = { chapter: chapter as Parameters<typeof makeForm>[1]['chapter'], number: 1 };
  const form = makeForm(site, { ...subject, form: 'checklist' }, 'lt');
  expect([form.kicker, form.title]).toEqual(['Kontrolinis sąrašas', 'Sąrašas. Ar viskas?']);
  expect(textFile(form)).toMatch(/Įstaiga: _+\nData: _+\n.*\[ \] Dovana užrašyta\.\n\[x\] Kita\./s);
  const { pages } = await readPdf(makePdf(form, { source }));
  expect(pages.join(' ')).not.toContain('[neatlikta]');
  for (const words of ['Įstaiga', 'Dovana užrašyta.', '[atlikta]', form.address, form.funder.line]) expect(together(pages.join(' '))).toContain(together(words));
  const docx = await makeDocx(form);
  expect(strFromU8(zipFiles(docx)['word/document.xml'] ?? new Uint8Array()).match(/<w14:checkbox>/g)).toHaveLength(2);
  expect(docxText(docx)).toContain('Dovana užrašyta.');
  expect(Buffer.from(await makeDocx(form)).equals(Buffer.from(docx))).toBe(true);
});

test('a questionnaire on paper has a box for each answer, and says how they are read', () => {
  const [, chapter] = entriesOf(site, 'guide');
  if (!chapter) throw new Error('The chapter is not there.');
  const text = textFile(makeForm(site, { chapter: chapter as Parameters<typeof makeForm>[1]['chapter'], number: 1, form: 'self-assessment' }, 'lt'));
  expect(text).toMatch(/1\. Ar tikrai\?\n\n {2}\[ \] taip\s+\[ \] iš dalies\s+\[ \] ne/);
  expect(text).toContain('ne: Blogai');
  expect(text).toContain('Du ar daugiau „ne“ vienoje dalyje: Daug');
});
