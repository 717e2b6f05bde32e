import type { Cost } from './browser.ts';
import type { Row } from './dev-set.ts';
import type { FormRow } from './forms.ts';
import type { TypoResult } from './typos.ts';

/** Everything that was measured, of both ways. */
export interface Measured {
  set: { stock: Row[]; own: Row[] };
  forms: { stock: FormRow[]; own: FormRow[] };
  typos: { stock: TypoResult; own: TypoResult };
  costs: { site: Cost; large: Cost };
}

const percent = (share: number) => (share * 100).toFixed(1);

/** The page `docs/search-quality.md`. */
export function report({ set, forms, typos, costs }: Measured): string {
  return `# How good the search is

Written by \`npm run bench:search\`, which measures Pagefind as it comes and the search of this site in one run, the first figure of each pair being Pagefind’s. All figures are percent unless they say otherwise.

## Development set

${set.own[set.own.length - 1]?.queries ?? 0} queries on the pages of \`tests/fixtures/search/\`, built as content of a site.

| queries | number | recall@5 | first hit | recall of all | precision |
|---|--:|--:|--:|--:|--:|
${set.own.map((own, index) => row(own.type, own.queries, ...(['recall5', 'first', 'recall', 'precision'] as const).map((name) => `${percent(set.stock[index]?.[name] ?? 0)} → ${percent(own[name])}`))).join('\n')}

Precision counts what stands above the line “${'results that answer in part'}”, and all results where nothing stands above it. “multi” asks for words no one page holds together.

## Forms of words

Words drawn from the dictionary of \`dictionary-lt\` by a fixed seed, and the verbs of \`bench/search/verbs.ts\` with all forms of their participles; each word stands on four of 400 pages in four forms, and is searched by three other forms and one of these. One third was looked at while the rules were made (tuned); the other two thirds were not (kept apart).

| words | number | queries | recall | above the line | precision |
|---|--:|--:|--:|--:|--:|
${forms.own.map((own, index) => row(`${own.kind}, ${own.tuned ? 'tuned' : '**kept apart**'}`, own.words, own.queries, ...(['recall', 'above', 'precision'] as const).map((name) => `${percent(forms.stock[index]?.[name] ?? 0)} → ${percent(own[name])}`))).join('\n')}

Precision takes another word of the same key, or a random word of a page that happens to be of it, for a mistake.

## Mistyped words

${typos.own.words} words of six letters and more from the development set, one letter of each left out, put in, changed or swapped by a fixed seed.

| | as it comes | ours |
|---|--:|--:|
| a page with the word among the first five | ${percent(typos.stock.found / typos.stock.words)} | ${percent(typos.own.found / typos.own.words)} |
| the word offered, or searched at once | ${percent(typos.stock.offered / typos.stock.words)} | ${percent(typos.own.offered / typos.own.words)} |
| **found or offered** | ${percent(typos.stock.either / typos.stock.words)} | ${percent(typos.own.either / typos.own.words)} |
| words without a mistake that lost a page or were doubted | – | ${typos.own.lost} |

## Weight and time

In a browser, for the first query on a fresh page: everything from the first look at the field on, text as a host packs it (Brotli). The time is from the keystroke to the results once the engine runs, the middle of fifteen queries; it depends on the machine.

| | requests | kB | ms |
|---|--:|--:|--:|
| the site | ${costs.site.requests} | ${(costs.site.bytes / 1000).toFixed(1)} | ${costs.site.warm} |
| 2,000 pages of 250 words | ${costs.large.requests} | ${(costs.large.bytes / 1000).toFixed(1)} | ${costs.large.warm} |

## What was tried for verbs

- Formants of verbs (\`-inti\`, \`-yti\`, \`-uoti\`, \`-auti\`, \`-oti\`, \`-ėti\` with their tenses and participles) are taken off only with endings that nouns do not have there: kept. Taking \`-t-\`, \`-am-\` or \`-im-\` off every word merged nouns such as „kartas“ and „programa“ with verbs: given up.
- Vowels that change in the root (rinkti, renka; kviesti, kviečia): a rule that makes *e* into *i* before two consonants merged „vertė“ with „virti“ and was given up; a list of some 160 roots (\`src/search/verbs.ts\`), with prefixes before them, costs 1 kB and touches no other word: kept. It was written from grammar, not from the verbs measured, but common verbs are in both.
- „Metai“ and „mesti“, „kitas“ and „kisti“ share a root when marks are dropped: such roots are left out of the list, so these verbs are found in some forms only.
- Nouns made from verbs (rinkimas) and passive participles in \`-mas\` have keys of their own and that of the verb besides: a search for the verb finds them under the line, and a search for the noun does not bring every page with the verb to the top. That is why verbs stand lower above the line than in all.
- Reflexive endings (rengiasi, rengėsi, mokytis) come off where no noun ends so.
- „Teisėjo“ may be the past of a verb; nouns in \`-ėjas\` are far more frequent here, so only verbs of a list (norėti, turėti …) lose their \`-ėj-\`.
`;
}

function row(...cells: (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}
