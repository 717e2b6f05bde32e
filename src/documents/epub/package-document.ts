import { escapeAttribute, escapeText } from '../../lib/escape.ts';
import type { Book } from '../guide/book.ts';
import { chapterFile, fileNames } from './pages.ts';

/**
 * The package document of a book: what it is, its files and their order (EPUB 3.3, section 5). It says what makes the book
 * accessible (EPUB Accessibility 1.1, section 2), and claims no conformance: that takes somebody who has evaluated it.
 */
export function packageDocument(book: Book, identifier: string): string {
  const item = (id: string, href: string, type: string, properties = '') => `<item id="${id}" href="${href}" media-type="${type}"${properties && ` properties="${properties}"`}/>`;
  const xhtml = 'application/xhtml+xml';
  const meta = (property: string, value: string) => `<meta property="${property}">${escapeText(value)}</meta>`;
  const features = ['tableOfContents', 'readingOrder', 'structuralNavigation', 'displayTransformability', 'ARIA'];
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${book.locale}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeText(identifier)}</dc:identifier>
<dc:title>${escapeText(book.title)}</dc:title>
<dc:language>${book.locale}</dc:language>
<dc:creator>${escapeText(book.siteName)}</dc:creator>
<dc:publisher>${escapeText(book.siteName)}</dc:publisher>
<dc:description>${escapeText(`${book.lead} ${book.funder.line}`)}</dc:description>
<dc:date>${book.modified}</dc:date>
<dc:source>${escapeText(book.address)}</dc:source>
<dc:rights>${escapeText(book.remarks.join(' '))}</dc:rights>
${meta('dcterms:modified', `${book.modified}T00:00:00Z`)}
${meta('schema:accessMode', 'textual')}
${meta('schema:accessModeSufficient', 'textual')}
${features.map((feature) => meta('schema:accessibilityFeature', feature)).join('\n')}
${meta('schema:accessibilityHazard', 'none')}
${meta('schema:accessibilitySummary', book.bookWords.accessibility)}
</metadata>
<manifest>
${item('nav', fileNames.navigation, xhtml, 'nav')}
${item('styles', fileNames.styles, 'text/css')}
${item('cover', fileNames.cover, 'image/png', 'cover-image')}
${item('title', fileNames.titlePage, xhtml)}
${book.chapters.map((chapter) => item(escapeAttribute(chapter.anchor), chapterFile(chapter), xhtml)).join('\n')}
</manifest>
<spine>
<itemref idref="title"/>
<itemref idref="nav"/>
${book.chapters.map(({ anchor }) => `<itemref idref="${escapeAttribute(anchor)}"/>`).join('\n')}
</spine>
</package>
`;
}

/** The file that says where the package document lies. */
export const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
