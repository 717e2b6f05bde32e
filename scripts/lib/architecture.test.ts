import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { architectureSection, folderRows } from './architecture.ts';
import { circlesOf, importsIn, readImports } from './imports.ts';

const imports = readImports('src');
const told = (found: typeof imports) => found.map(({ from, to }) => `${from} needs ${to}`);

test('imports are read from TypeScript, from front matter and from scripts; types are told apart', () => {
  const page = "---\nimport type { A } from '../a.ts';\nimport { b } from './b.ts';\nconst c = await import('c');\n---\n<p>import { no } from 'no';</p>\n<script>\nimport '../d.ts';\n</script>\n";
  expect(importsIn('src/x/page.astro', page)).toEqual([
    { from: 'src/x/page.astro', to: 'src/a.ts', types: true },
    { from: 'src/x/page.astro', to: 'src/x/b.ts', types: false },
    { from: 'src/x/page.astro', to: 'c', types: false },
    { from: 'src/x/page.astro', to: 'src/d.ts', types: false },
  ]);
});

test('a circle is found, and one of types alone is none', () => {
  const round = (types: boolean) => [{ from: 'a', to: 'b', types: false }, { from: 'b', to: 'a', types }];
  expect(circlesOf(round(false))).toEqual([['a', 'b', 'a']]);
  expect(circlesOf(round(true))).toEqual([]);
});

test('no file needs itself by way of others', () => {
  expect(imports.length).toBeGreaterThan(1000);
  expect(circlesOf(imports)).toEqual([]);
});

test('lib knows nothing of Astro, and of the rest of src only words and the keys of the search', () => {
  const ofLib = imports.filter(({ from }) => from.startsWith('src/lib/'));
  expect(told(ofLib.filter(({ to }) => /^(?:astro$|astro[:/]|@astrojs\/)|\.astro$/.test(to)))).toEqual([]);
  expect(told(ofLib.filter(({ to, types }) => !types && to.startsWith('src/') && !/^src\/(?:lib|i18n)\/|^src\/search\/key\.ts$/.test(to)))).toEqual([]);
});

test('words need no rules but numerals, and no pages', () => {
  const ofWords = imports.filter(({ from, types }) => !types && from.startsWith('src/i18n/'));
  expect(told(ofWords.filter(({ to }) => !/^src\/i18n\/|^src\/lib\/(?:locales|numbers|file-size)\.ts$/.test(to)))).toEqual([]);
});

test('parts of pages read no files', () => {
  const ofPages = imports.filter(({ from }) => /^src\/(?:components|views|layouts)\//.test(from));
  expect(told(ofPages.filter(({ to }) => /^node:(?:fs|child_process|http)/.test(to)))).toEqual([]);
});

test('what stands before an address is known to those alone who make addresses', () => {
  const users = imports.filter(({ to }) => to === 'src/lib/locales.ts').map(({ from }) => from);
  expect(users.filter((file) => !file.startsWith('src/lib/routes/') && /\baddressPrefix\b/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('every folder says what it is for, and the picture is as the code is: “npm run architecture” draws it anew', () => {
  expect(folderRows(imports).filter(({ what }) => !what)).toEqual([]);
  expect(readFileSync('docs/architecture.md', 'utf8')).toContain(architectureSection(imports));
});
