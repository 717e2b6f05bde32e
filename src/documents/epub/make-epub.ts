import { strToU8 } from 'fflate';
import { fixedZip } from '../fixed-zip.ts';
import type { Book } from '../guide/book.ts';
import { noteAnchor } from '../guide/book.ts';
import { container, packageDocument } from './package-document.ts';
import { chapterFile, chapterPage, fileNames, navigationPage, titlePage } from './pages.ts';
import { bookStyles } from './styles.ts';
import type { XhtmlOptions } from './xhtml.ts';

/** What a book needs beside its words. */
export interface EpubSettings {
  /** The drawing on its cover, as PNG. */
  cover: Uint8Array;
  /** Its own address, by which programs tell it from other books. */
  identifier: string;
}

/** A book as EPUB 3; the same book gives the same bytes. */
export function makeEpub(book: Book, { cover, identifier }: EpubSettings): Uint8Array {
  const places = placesOf(book);
  const options: XhtmlOptions = { place: (id) => places.get(id), words: book.words };
  const pages = {
    [fileNames.titlePage]: titlePage(book, options),
    [fileNames.navigation]: navigationPage(book),
    ...Object.fromEntries(book.chapters.map((chapter) => [chapterFile(chapter), chapterPage(book, chapter, options)])),
    [fileNames.styles]: bookStyles,
    'package.opf': packageDocument(book, identifier),
  };
  return fixedZip({
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(container),
    ...Object.fromEntries(Object.entries(pages).map(([name, text]) => [`EPUB/${name}`, strToU8(text)])),
    [`EPUB/${fileNames.cover}`]: cover,
  }, book.modified, ['mimetype']);
}

/** Every id that a link within the book may name, with the file it stands in. */
function placesOf({ chapters }: Book): Map<string, string> {
  return new Map(chapters.flatMap((chapter) => {
    const file = chapterFile(chapter);
    const headings = chapter.blocks.flatMap((block) => (block.type === 'heading' && block.id ? [block.id] : []));
    const notes = chapter.notes.map((_, index) => noteAnchor(chapter.anchor, index + 1));
    return [chapter.anchor, ...headings, ...notes].map((id): [string, string] => [id, `${file}#${id}`]);
  }));
}
