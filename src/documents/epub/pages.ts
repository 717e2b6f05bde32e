import { escapeAttribute, escapeText } from '../../lib/escape.ts';
import { noteAnchor, type Book, type BookChapter } from '../guide/book.ts';
import { xhtmlBlocks, xhtmlFacts, xhtmlInlines, type XhtmlOptions } from './xhtml.ts';

/** Names of the files of a book that are no chapters. */
export const fileNames = { titlePage: 'title.xhtml', navigation: 'nav.xhtml', styles: 'book.css', cover: 'cover.png' };

/** Name of a chapter's file. */
export const chapterFile = ({ anchor }: Pick<BookChapter, 'anchor'>) => `${anchor}.xhtml`;

/** One page of a book; `type` is what it is in the words of EPUB, `role` the same for programs that read aloud. */
function page(book: Book, title: string, inside: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${book.locale}" xml:lang="${book.locale}">
<head>
<title>${escapeText(title)}</title>
<link rel="stylesheet" type="text/css" href="${fileNames.styles}"/>
</head>
<body>
${inside}
</body>
</html>
`;
}

const paragraph = (text: string, attributes = '') => `<p${attributes}>${escapeText(text)}</p>`;

/** The title page: what it is, of which day, who paid for it, and how it may be used. */
export function titlePage(book: Book, options: XhtmlOptions): string {
  const links = book.funder.links.map(({ label, href }) => `<a href="${escapeAttribute(href)}">${escapeText(label)}</a>`).join(' · ');
  return page(book, book.title, `<section epub:type="titlepage" role="region" aria-label="${escapeAttribute(book.bookWords.titlePage)}">
${paragraph(book.siteName)}
<p class="cover"><img src="${fileNames.cover}" alt="" role="presentation"/></p>
<h1>${escapeText(book.title)}</h1>
${paragraph(book.lead, ' class="lead"')}
${xhtmlFacts(book.facts, options)}
${book.remarks.map((remark) => paragraph(remark)).join('\n')}
${paragraph(book.funder.credit, ' lang="en" xml:lang="en"')}
${paragraph(book.funder.line)}
<p>${links}</p>
</section>`);
}

/** A chapter with its footnotes and sources, and the line of who paid for it. */
export function chapterPage(book: Book, chapter: BookChapter, options: XhtmlOptions): string {
  const { words } = book;
  const notes = chapter.notes.map((note, index) => `<aside id="${noteAnchor(chapter.anchor, index + 1)}" epub:type="footnote" role="doc-footnote">\n<p>${index + 1}.</p>\n${xhtmlBlocks(note, options)}\n</aside>`);
  const sources = chapter.sources.map((source) => `<li>${xhtmlInlines(source, options)}</li>`);
  return page(book, chapter.title, `<section epub:type="chapter" role="doc-chapter" aria-labelledby="${chapter.anchor}">
${paragraph(chapter.kicker, ' class="kicker"')}
<h1 id="${chapter.anchor}">${escapeText(chapter.title)}</h1>
${paragraph(chapter.lead, ' class="lead"')}
${chapter.facts.length ? xhtmlFacts(chapter.facts, options) : ''}
${xhtmlBlocks(chapter.blocks, options)}
${notes.length ? `<h2>${escapeText(words.footnotes)}</h2>\n${notes.join('\n')}` : ''}
${xhtmlBlocks(chapter.after, options)}
${sources.length ? `<h2>${escapeText(words.sources)}</h2>\n<ul class="sources">\n${sources.join('\n')}\n</ul>` : ''}
</section>`);
}

/** The contents: chapters with their sections, and the places that programs look for. */
export function navigationPage(book: Book): string {
  const { bookWords } = book;
  const link = (href: string, words: string) => `<a href="${href}">${escapeText(words)}</a>`;
  const chapters = book.chapters.map((chapter) => {
    const file = chapterFile(chapter);
    const sections = chapter.blocks.flatMap((block) => (block.type === 'heading' && block.depth === 2 && block.id ? [`<li><a href="${file}#${block.id}">${xhtmlInlines(block.children, { place: () => undefined, words: book.words })}</a></li>`] : []));
    return `<li>${link(file, `${chapter.kicker}. ${chapter.title}`)}${sections.length ? `\n<ol>\n${sections.join('\n')}\n</ol>\n` : ''}</li>`;
  });
  const [first] = book.chapters;
  return page(book, bookWords.contents, `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title">
<h1 id="toc-title">${escapeText(bookWords.contents)}</h1>
<ol>
<li>${link(fileNames.titlePage, bookWords.titlePage)}</li>
${chapters.join('\n')}
</ol>
</nav>
<nav epub:type="landmarks" hidden="hidden" aria-label="${escapeAttribute(bookWords.contents)}">
<ol>
<li><a epub:type="titlepage" href="${fileNames.titlePage}">${escapeText(bookWords.titlePage)}</a></li>
<li><a epub:type="toc" href="#toc">${escapeText(bookWords.contents)}</a></li>
${first ? `<li><a epub:type="bodymatter" href="${chapterFile(first)}">${escapeText(first.title)}</a></li>` : ''}
</ol>
</nav>`);
}
