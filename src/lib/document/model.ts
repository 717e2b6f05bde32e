import type { ComponentName } from './components.ts';
import type { Place } from '../problems/problem.ts';

/**
 * The text of an entry as data. Every output – page, feed, index, documents – walks this tree
 * and nothing else; nothing of an article is ever evaluated.
 */
export interface TextDocument {
  blocks: Block[];
  /** Footnotes in the order of their first reference. */
  footnotes: Footnote[];
  /** Every heading in order, for contents and for links with `#`. */
  headings: Heading[];
  /** Every link that the text makes, with its place, for checking. */
  links: LocatedLink[];
  /** Every picture of the entry's folder that the text shows, with its place. */
  images: LocatedImage[];
}

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | Heading
  | { type: 'list'; ordered: boolean; start: number; tight: boolean; items: ListItem[] }
  | { type: 'quote'; children: Block[] }
  | { type: 'code'; language?: string; value: string }
  | { type: 'rule' }
  | Table
  | ComponentCall<Block>;

export type Inline =
  | { type: 'text'; value: string }
  | { type: 'emphasis' | 'strong' | 'delete'; children: Inline[] }
  | { type: 'code'; value: string }
  | { type: 'break' }
  | { type: 'link'; target: LinkTarget; title?: string; children: Inline[] }
  | { type: 'image'; file: string; alt: string; title?: string }
  | { type: 'footnote'; id: string; number: number; occurrence: number }
  /** A term of the glossary where a chapter names it first; counted within the chapter. */
  | { type: 'term'; number: number; children: Inline[] }
  | { type: 'element'; name: InlineElement; attributes: Record<string, string>; children: Inline[] };

/** HTML elements that may stand in a line of text. */
export type InlineElement = 'abbr' | 'br' | 'cite' | 'span' | 'sub' | 'sup';

export interface Heading {
  type: 'heading';
  depth: 2 | 3 | 4;
  id: string;
  /** Id made of the words, where the heading has a numbered one: links that name it go on working. */
  wordId?: string;
  /** What the section is called by, „5.2“; only in chapters of the guide. */
  number?: string;
  children: Inline[];
}

/** `checked` is undefined in an ordinary list and a boolean in a list of tasks. */
export interface ListItem {
  checked?: boolean;
  children: Block[];
}

export type Alignment = 'left' | 'center' | 'right' | undefined;

export interface Table {
  type: 'table';
  align: Alignment[];
  head: Inline[][];
  rows: Inline[][][];
}

/** A component of ours set in the text, with properties its declaration has checked. */
export interface ComponentCall<Child> {
  type: 'component';
  name: ComponentName;
  properties: Record<string, string>;
  children: Child[];
}

export interface Footnote {
  id: string;
  number: number;
  /** How often the text refers to it. */
  references: number;
  children: Block[];
}

/** Where a link leads: into the site by content path, into the same page, to a file of the folder, or out. */
export type LinkTarget =
  | { to: 'path'; path: string; fragment?: string }
  | { to: 'fragment'; fragment: string }
  | { to: 'file'; file: string }
  | { to: 'web' | 'mail' | 'phone'; address: string };

export interface LocatedLink {
  target: LinkTarget;
  /** The words that carry it. */
  label: string;
  place: Place;
}

export interface LocatedImage {
  file: string;
  place: Place;
  /** The words that a `<Figure>` is given; undefined for a picture in a line, which always has its own. */
  figure?: { alt?: string; caption?: string };
  /** The words of a picture in a line; undefined for a `<Figure>`. */
  inLine?: { alt: string; caption?: string };
}
