import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { splitFile } from '../content/front-matter.ts';
import { components } from '../document/components.ts';
import { parseDocument } from '../document/parse.ts';
import { englishSchemas, lithuanianSchemas } from '../schemas/language-files.ts';
import { sections, type Section } from '../sections.ts';
import { editorSchemas } from './json-schemas.ts';

interface Snippet {
  prefix: string[];
  body: string[];
}

const readJson = (name: string) => JSON.parse(readFileSync(join('.vscode', name), 'utf8')) as Record<string, unknown>;
const snippets = readJson('turinys.code-snippets') as unknown as Record<string, Snippet>;
/** What a snippet leaves when its author accepts everything that it proposes. */
const accepted = ({ body }: Snippet) => body.join('\n').replace(/\$\{CURRENT_YEAR\}-\$\{CURRENT_MONTH\}-\$\{CURRENT_DATE\}/g, '2026-11-22').replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1').replace(/\$\{\d+:([^}]*)\}/g, '$1');
const schemas = editorSchemas();

test('the schemas of editors are current; if not, run “npm run schemas”', () => {
  const folder = join('.vscode', 'schemas');
  expect(readdirSync(folder).sort()).toEqual(Object.keys(schemas).sort());
  for (const [name, text] of Object.entries(schemas)) expect(readFileSync(join(folder, name), 'utf8'), name).toBe(text);
});

test('every field of every section has a label and a hint in Lithuanian', () => {
  for (const section of sections) {
    for (const name of [`${section}.lt.json`, `${section}.en.json`]) {
      const { properties } = JSON.parse(schemas[name] ?? '') as { properties: Record<string, { title?: string; description?: string }> };
      expect(Object.entries(properties).filter(([, { title, description }]) => !title || !description?.endsWith('.')).map(([field]) => field), name).toEqual([]);
    }
  }
});

test('the content of this site keeps to the schemas that editors are given', { timeout: 60_000 }, () => {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  let read = 0;
  for (const section of sections) {
    for (const locale of ['lt', 'en']) {
      const validate = ajv.compile(JSON.parse(schemas[`${section}.${locale}.json`] ?? '') as object);
      for (const key of readdirSync(join('content', section))) {
        const file = join('content', section, key, `index.${locale}.mdx`);
        if (!existsSync(file)) continue;
        validate(parse(splitFile(readFileSync(file, 'utf8'))?.yaml ?? ''));
        expect({ file, errors: validate.errors }).toEqual({ file, errors: null });
        read += 1;
      }
    }
  }
  expect(read).toBeGreaterThan(100);
});

test('there is a snippet for every component, and what it leaves is read without a mistake', () => {
  for (const name of Object.keys(components)) {
    const source = accepted(snippets[name] ?? { prefix: [], body: [] });
    expect(source, `${name}: give it a snippet in .vscode/turinys.code-snippets`).toContain(`<${name}`);
    const parsed = parseDocument({ source, file: name, line: 1 });
    expect(parsed.ok ? [] : parsed.problems, name).toEqual([]);
  }
});

const frontMatter: [string, Section, typeof lithuanianSchemas][] = [
  ...sections.map((section): [string, Section, typeof lithuanianSchemas] => [section, section, lithuanianSchemas]),
  ['news release', 'news', lithuanianSchemas],
  ['english', 'news', englishSchemas],
  ['english', 'guide', englishSchemas],
  ['english release', 'news', englishSchemas],
  ['english events', 'events', englishSchemas],
  ['english partners', 'partners', englishSchemas],
];

test.each(frontMatter)('the snippet “%s” leaves front matter of %s that the check takes', (name, section, files) => {
  const text = accepted(snippets[name] ?? { prefix: [], body: [] });
  expect(files[section].safeParse(parse(splitFile(text)?.yaml ?? 'x')).error?.issues ?? []).toEqual([]);
});

test.each(['photos', 'sources', 'updates', 'withdrawn'])('the snippet “%s” fits into the front matter of a news item', (name) => {
  const text = accepted(snippets.news ?? { prefix: [], body: [] }).replace('kind: article', () => `kind: article\n${accepted(snippets[name] ?? { prefix: [], body: [] })}`);
  const data = parse(splitFile(text.replace('url: https://', 'url: https://example.org'))?.yaml ?? '') as Record<string, unknown>;
  expect(data[name]).toBeDefined();
  expect(lithuanianSchemas.news.safeParse(data).error?.issues ?? []).toEqual([]);
});

test('the settings of the editor name schemas that are there, for files that are there', () => {
  const named = Object.entries(readJson('settings.json')['yaml.schemas'] as Record<string, string>);
  expect(named.map(([schema]) => basename(schema)).sort()).toEqual(['redirects.json', 'site.json', 'tags.json']);
  expect(named.flat().filter((path) => !existsSync(path))).toEqual([]);
});
