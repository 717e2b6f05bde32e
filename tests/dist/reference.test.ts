import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../lib/build.ts';
import { asWeMeanIt, asWePrinted } from '../lib/reference-differences.ts';
import { printBothWays, type Printed } from '../lib/reference-project.ts';
import { referenceTexts } from '../lib/reference-texts.ts';
import { isTree, linesOf, readTree, type Tree } from '../lib/reference-tree.ts';

const { path, remove } = temporaryFolder();
const texts = referenceTexts();
let printed: Printed[] = [];

beforeAll(async () => {
  printed = await printBothWays(path, texts);
}, 120_000);
afterAll(remove);

const tagsIn = ({ tag, children }: Tree): string[] => [tag, ...children.filter(isTree).flatMap(tagsIn)];
const printedOf = (file: string) => printed.find((one) => one.file === file) ?? { ours: '', stock: 'nothing' };

test.each(texts.map(({ file }) => file))('%s is printed word for word and element for element as @astrojs/mdx prints it', (file) => {
  const { ours, stock } = printedOf(file);
  expect(linesOf(asWePrinted(readTree(ours)))).toEqual(linesOf(asWeMeanIt(readTree(stock))));
});

test('the texts of the site are among those compared, and fixtures of every construct', () => {
  expect(texts.filter(({ file }) => file.startsWith('content/')).length).toBeGreaterThanOrEqual(80);
  const tags = new Set(printed.filter(({ file }) => file.startsWith('tests/')).flatMap(({ stock }) => tagsIn(readTree(stock))));
  expect([...tags].sort()).toEqual([
    'a', 'abbr', 'blockquote', 'br', 'cite', 'code', 'del', 'em', 'h2', 'h3', 'h4', 'hr', 'img', 'input', 'li', 'main', 'ol', 'p', 'pre', 'section', 'span', 'strong', 'sub', 'sup',
    'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul', 'x-checklist', 'x-contacts', 'x-facts', 'x-figure', 'x-figures', 'x-funding', 'x-gallery', 'x-note', 'x-quote', 'x-releases', 'x-timeline',
  ]);
});

test.each([
  ['a word', 'vidinė', 'išorinė'],
  ['an attribute', 'start="5"', 'start="6"'],
  ['an element', '<em>kursyve', '<strong>kursyve'],
  ['the order of elements', '<li>pirmas</li><li>antras</li>', '<li>antras</li><li>pirmas</li>'],
  ['a blank between words', 'Tekstas tarp', 'Tekstastarp'],
])('the comparison sees when %s differs', (_, from, to) => {
  const all = printed.map(({ ours }) => ours).join('');
  expect(all).toContain(from);
  expect(linesOf(readTree(all.replace(from, to)))).not.toEqual(linesOf(readTree(all)));
});
