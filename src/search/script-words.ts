import type { Messages } from '../i18n/en.ts';
import { plural, type PluralForms } from '../i18n/plural.ts';
import type { Locale } from '../lib/locales.ts';
import { formatNumber } from '../lib/numbers.ts';

/** The words of one language that the page brings for the script: `searchScript` of its catalogue. */
export type ScriptWords = Messages['searchScript'];

/** Reads them from the page. */
export function readWords(root: ParentNode): ScriptWords {
  return JSON.parse(root.querySelector<HTMLTemplateElement>('#search-words')?.content.textContent ?? '') as ScriptWords;
}

/** Fills the gaps of a sentence: `{query}`, `{other}`. */
export function filled(sentence: string, gaps: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
}

/** Fills a sentence in the form that goes with a number, which stands at `{n}`. */
export function counted(forms: PluralForms, n: number, locale: Locale, gaps: Record<string, string> = {}): string {
  return filled(plural(locale, n, forms), { ...gaps, n: formatNumber(n, locale) });
}
