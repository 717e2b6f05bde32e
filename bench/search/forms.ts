import type { Locale } from '../../src/lib/locales.ts';
import type { SearchedPage } from '../../src/search/make-index.ts';
import { formsOf, readDictionary, type Dictionary } from './hunspell.ts';
import { drawFrom, sample, type Draw } from '../random.ts';
import { verbForms, verbs } from './verbs.ts';
import type { Way } from './ways.ts';

const wordKinds = ['nouns', 'names', 'adjectives', 'verbs'] as const;

/** A word with its forms from the dictionary. */
export interface Lemma {
  kind: (typeof wordKinds)[number];
  forms: string[];
  /** True for the third that was looked at while the rules were made. */
  tuned: boolean;
}

const counts = { nouns: 150, names: 75, adjectives: 75 };
const tests: Record<keyof typeof counts, (word: string, flags: string) => boolean> = {
  nouns: (word, flags) => /^\p{Ll}{5,}$/u.test(word) && flags.includes('D'),
  names: (word, flags) => /^\p{Lu}\p{Ll}{4,}$/u.test(word) && flags.includes('D'),
  adjectives: (word, flags) => /^\p{Ll}{5,}(?:as|us|is)$/u.test(word) && flags.includes('B'),
};

/** Words drawn from the dictionary, the same at each run, and the verbs of the list. */
export function drawLemmas(): Lemma[] {
  const dictionary = readDictionary();
  const draw = drawFrom(2017);
  const drawn = (Object.keys(counts) as (keyof typeof counts)[]).flatMap((kind) => {
    const words = [...dictionary.flagsOf].filter(([word, flags]) => tests[kind](word, flags)).map(([word]) => word);
    return sample(words, counts[kind], draw).map((word, index): Lemma => ({ kind, forms: formsOf(dictionary, word, kind === 'adjectives' ? 'B' : 'D'), tuned: index % 3 === 0 }));
  });
  return [...drawn, ...verbs.map((verb, index): Lemma => ({ kind: 'verbs', forms: verbForms(dictionary, verb), tuned: index % 3 === 0 }))];
}

/** A query with the files of the pages that hold some form of its word. */
export interface FormQuery {
  lemma: Lemma;
  form: string;
  files: string[];
}

const pagesOfLemma = 4;
const pageCount = 400;

/** Pages of random words, on four of which each word stands in four different forms, and for each word three forms that stand nowhere and one that does. */
export function formSet(lemmas: readonly Lemma[]): { pages: SearchedPage[]; queries: FormQuery[] } {
  const draw = drawFrom(10);
  const filler = fillerWords(readDictionary(), draw);
  const texts = Array.from({ length: pageCount }, () => Array.from({ length: 40 }, () => filler[draw(filler.length)] ?? ''));
  const queries: FormQuery[] = lemmas.flatMap((lemma) => {
    const forms = sample(lemma.forms, pagesOfLemma + 3, draw);
    const places = sample([...texts.keys()], pagesOfLemma, draw);
    places.forEach((place, index) => texts[place]?.splice(draw(40), 0, forms[index % forms.length] ?? ''));
    return [...forms.slice(pagesOfLemma), forms[0] ?? ''].map((form) => ({ lemma, form, files: places.map(fileOf) }));
  });
  return { pages: texts.map((words, index) => page(fileOf(index), `Nr. ${index}`, words.join(' '))), queries };
}

function fillerWords(dictionary: Dictionary, draw: Draw): string[] {
  const words = [...dictionary.flagsOf].filter(([word, flags]) => /^\p{Ll}{4,}$/u.test(word) && /[DB]/.test(flags));
  return sample(words, 3000, draw).map(([word]) => {
    const forms = formsOf(dictionary, word, 'DB');
    return forms[draw(forms.length)] ?? word;
  });
}

const fileOf = (index: number) => `p${index}/index.html`;

/** A page as the build makes it, in its shortest form. */
export function page(file: string, title: string, text: string, locale: Locale = 'lt'): SearchedPage {
  const html = `<!doctype html><html lang="${locale}"><head><title>${title}</title></head><body><main data-pagefind-body><h1>${title}</h1><p>${text}</p></main></body></html>`;
  return { file, html, locale, facts: { filters: {}, names: [] } };
}

/** How well a way finds words by forms it has not seen; shares from 0 to 1. */
export interface FormRow {
  kind: Lemma['kind'];
  tuned: boolean;
  words: number;
  queries: number;
  /** Share of the pages with any form of the word that are among the results. */
  recall: number;
  /** Share of them among the results that answer the whole query, above the line. */
  above: number;
  /** Share of results above the line that hold the word; a page may hold another word of the same key. */
  precision: number;
}

/** Searches every form of a set. */
export async function measureForms(way: Way, queries: readonly FormQuery[]): Promise<FormRow[]> {
  const outcomes: { lemma: Lemma; recall: number; above: number; precision: number }[] = [];
  for (const { lemma, form, files } of queries) {
    const { whole, partial } = await way(form);
    const wanted = files.map((file) => `/${file.replace('index.html', '')}`);
    const held = (list: readonly string[]) => wanted.filter((address) => list.includes(address)).length;
    outcomes.push({ lemma, recall: held([...whole, ...partial]) / wanted.length, above: held(whole) / wanted.length, precision: held(whole) / Math.max(1, whole.length) });
  }
  return wordKinds.flatMap((kind) =>
    [true, false].map((tuned) => {
      const own = outcomes.filter(({ lemma }) => lemma.kind === kind && lemma.tuned === tuned);
      const mean = (name: 'recall' | 'above' | 'precision') => own.reduce((sum, outcome) => sum + outcome[name], 0) / own.length;
      return { kind, tuned, words: new Set(own.map(({ lemma }) => lemma)).size, queries: own.length, recall: mean('recall'), above: mean('above'), precision: mean('precision') };
    }),
  );
}
