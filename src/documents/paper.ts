import type { Alignment } from '../lib/document/model.ts';
import type { Locale } from '../lib/locales.ts';

/**
 * What is taken away, as data: the document of an entry with its components drawn out, its links named in full
 * and its words freed of soft hyphens. PDF, DOCX, text, JSON and kits are written from this and nothing else.
 */
export interface Paper {
  locale: Locale;
  /** The file's name without language and format: a reference or a key. */
  name: string;
  /** Kind and date, as on the page. */
  kicker: string;
  title: string;
  /** That the text has been withdrawn, when and why; stands before everything else. */
  notice?: string;
  lead: string;
  facts: PaperFact[];
  blocks: PaperBlock[];
  /** Footnotes in their order; they stand at the end, as on the page. */
  notes: PaperBlock[][];
  /** That it is to be filled in: its tasks are boxes to tick, where others say in words what is done. */
  form?: true;
  /** From what a release is retold. */
  origin?: string;
  /** What follows the text on its page: photographs, quotations, what has changed. */
  after: PaperBlock[];
  sources: PaperInline[][];
  reference?: string;
  projectNumber: string;
  siteName: string;
  funder: { credit: string; line: string; strip: string; links: { label: string; href: string }[] };
  /** Address of the page, with its host. */
  address: string;
  /** Day of the last change, `YYYY-MM-DD`: the date the file carries. */
  modified: string;
  /** The moment before which nothing of it may be published, as people read it. */
  embargo?: string;
  words: PaperWords;
}

/** Interface words that stand in documents, in the paper's language. */
export interface PaperWords {
  facts: string;
  footnotes: string;
  sources: string;
  funding: string;
  reference: string;
  projectNumber: string;
  pageAddress: string;
  done: string;
  toDo: string;
  picture: string;
  /** With `{page}` and `{pages}`. */
  pageOf: string;
}

export interface PaperFact {
  label: string;
  value: PaperInline[];
}

export type PaperBlock =
  | { type: 'paragraph'; children: PaperInline[] }
  /** `id` is what links within a book lead to. */
  | { type: 'heading'; depth: 2 | 3 | 4; id?: string; children: PaperInline[] }
  | { type: 'list'; ordered: boolean; start: number; items: PaperItem[]; columns?: number }
  | { type: 'quote'; children: PaperBlock[] }
  | { type: 'box'; title?: string; children: PaperBlock[] }
  | { type: 'code'; value: string }
  | { type: 'rule' }
  /** `shares` of the width for each column; 0 for one that is as wide as its words. */
  | { type: 'table'; align: (Alignment | null)[]; shares?: number[]; head: PaperInline[][]; rows: PaperInline[][][] }
  | { type: 'facts'; rows: PaperFact[] }
  /** Lines to be filled in by hand, each after its label. */
  | { type: 'fields'; labels: string[] };

/** `checked` is there in a list of tasks only. */
interface PaperItem {
  checked?: boolean;
  children: PaperBlock[];
}

export type PaperInline =
  | { type: 'text'; value: string }
  | { type: 'emphasis' | 'strong' | 'delete' | 'sub' | 'sup'; children: PaperInline[] }
  | { type: 'code'; value: string }
  | { type: 'break' }
  | { type: 'link'; href: string; children: PaperInline[] }
  | { type: 'language'; lang: string; children: PaperInline[] }
  /** `anchor` is the id of the footnote among those of a whole book. */
  | { type: 'note'; number: number; anchor?: string }
  /** A box to tick on paper, before the words it is for. */
  | { type: 'box' }
  /** The place of a term of the index, by its position there; prints nothing. */
  | { type: 'term'; term: number };

/** A heading of the second level. */
export function heading(words: string): PaperBlock {
  return { type: 'heading', depth: 2, children: line(words) };
}

/** Words as a line of a paper. */
export function line(value: string): PaperInline[] {
  return [{ type: 'text', value }];
}
