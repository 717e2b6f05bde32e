import type { Paper, PaperFact } from '../paper.ts';

/** The whole guide as data: its chapters as papers that link to each other. PDF and EPUB are written from this and nothing else. */
export interface Book extends Pick<Paper, 'locale' | 'title' | 'lead' | 'address' | 'modified' | 'projectNumber' | 'siteName' | 'funder' | 'words'> {
  /** Version, dates and addresses, for the cover. */
  facts: PaperFact[];
  /** What a reader must know of its standing: that it is no legal advice, and its licence. */
  remarks: string[];
  chapters: BookChapter[];
  /** Terms of the index in the order of the glossary; marks in the chapters name their positions. */
  terms: string[];
  bookWords: BookWords;
}

/** A chapter with the id that links within the book name. */
export interface BookChapter extends Pick<Paper, 'kicker' | 'title' | 'lead' | 'facts' | 'blocks' | 'notes' | 'after' | 'sources' | 'address'> {
  anchor: string;
}

/** Interface words that stand in a book alone, in its language. */
interface BookWords {
  contents: string;
  index: string;
  titlePage: string;
  accessibility: string;
  backToText: string;
}

/** Id of a footnote among those of all chapters. */
export function noteAnchor(chapter: string, number: number): string {
  return `${chapter}-fn-${number}`;
}
