import type { Locale } from '../lib/locales.ts';
import { shelfOf } from './shelf.ts';
import { tellingWords } from './telling-words.ts';

/** A key with the forms in which it is written, how often each is, and the pages it stands on, counted from 0. */
interface Word {
  key: string;
  times: number;
  forms: Map<string, number>;
  pages: Set<number>;
}

/** The words of all pages of one language, by their keys. */
export function countWords(texts: readonly string[], locale: Locale): Word[] {
  const byKey = new Map<string, Word>();
  texts.forEach((text, page) => {
    for (const [word, keys] of tellingWords(text, locale)) {
      const form = word.toLowerCase();
      for (const key of keys) {
        const known = byKey.get(key) ?? { key, times: 0, forms: new Map<string, number>(), pages: new Set<number>() };
        byKey.set(key, known);
        known.times += 1;
        known.pages.add(page);
        known.forms.set(form, (known.forms.get(form) ?? 0) + 1);
      }
    }
  });
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The commonest written form of each key, a line each, the most frequent first: what a mistyped word is compared with. */
export function wordList(words: readonly Word[]): string {
  const byTimes = [...words].sort((a, b) => b.times - a.times);
  const forms = byTimes.map(({ forms }) => [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '');
  return [...new Set(forms)].filter((form) => /^[\p{L}\p{M}]{4,}$/u.test(form)).join('\n');
}

/** The pages of each key in small files, by name: `{ sa: 'savivaldyb 3 17' }`, by which the other language counts what it would find here. */
export function pagesOfKeys(words: readonly Word[]): Map<string, string> {
  const shelves = new Map<string, string[]>();
  for (const { key, pages } of words) {
    const shelf = shelfOf(key);
    if (!shelf) continue;
    const lines = shelves.get(shelf) ?? [];
    shelves.set(shelf, lines);
    lines.push([key, ...pages].join(' '));
  }
  return new Map([...shelves].map(([shelf, lines]) => [shelf, lines.join('\n')]));
}
