import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { readBackend } from '../../src/cms/backend.ts';
import { editorConfig } from '../../src/cms/config.ts';
import { editorPage } from '../../src/cms/page.ts';
import { editorPolicy } from '../../src/cms/policy.ts';
import { editorWords } from '../../src/i18n/editor.ts';
import { contentSecurityPolicy } from '../../src/finish/policy.ts';
import { readContent } from '../../src/lib/content/read-content.ts';
import { components } from '../../src/lib/document/components.ts';
import { englishSchemas, lithuanianSchemas } from '../../src/lib/schemas/language-files.ts';
import { redirectsSchema, siteSchema, tagsSchema } from '../../src/lib/schemas/site.ts';
import { sections } from '../../src/lib/sections.ts';
import { layContent, runBuild, temporaryFolder } from '../lib/build.ts';
import { launchBrowser } from '../lib/chromium.ts';
import { photograph } from '../lib/fixture-files.ts';
import { filesOf, readPages } from '../lib/pages.ts';
import { dangersInMarkup, openReader, type Markup } from './lib/dangers-in-pages.ts';
import { figure } from './lib/figure.ts';
import { textFields } from './lib/fields.ts';
import { inspectAll, type Inspected } from './lib/inspect.ts';
import { first, layLaden, type Trial } from './lib/laden.ts';
import { anyToken, payloadGroups, payloads } from './lib/payloads.ts';

const folder = temporaryFolder();
const out = join(folder.path, 'dist');
let content: string;
let trials: Trial[];
let files: string[];
let inspected: Inspected;
let browser: Browser;

beforeAll(async () => {
  content = layContent(folder.path);
  const picture = await photograph('#336699');
  for (const section of sections) {
    for (const number of payloadGroups().map((_, index) => first + index)) {
      const entry = join(content, section, `${number}-bandymas${section === 'partners' ? '-partneris' : ''}`);
      mkdirSync(entry, { recursive: true });
      for (const name of ['vaizdas.jpg', 'kita.jpg']) writeFileSync(join(entry, name), picture);
    }
  }
  ({ trials } = layLaden(content));
  const { code, output } = await runBuild(content, out, { BUILD_CLOCK: '2033-01-01T00:00:00Z', SITE_URL: 'https://pavyzdys.example/', PREVIEW: '1' });
  if (code !== 0) throw new Error(output.slice(-3000));
  files = filesOf(out);
  const bytes = function* () {
    for (const file of files) yield [file, new Uint8Array(readFileSync(join(out, file)))] as const;
  };
  inspected = await inspectAll(bytes());
  browser = await launchBrowser();
}, 900_000);

afterAll(async () => {
  await browser?.close();
  folder.remove();
});

test('every field of every schema and every property of every component was tried', () => {
  const tried = new Set(trials.map(({ field }) => field));
  const named = (name: string, fields: readonly string[]) => fields.map((field) => `${name} ${field}`);
  const all = [
    ...sections.flatMap((section) => [...named(`${section}/index.lt.mdx`, textFields(lithuanianSchemas[section])), ...named(`${section}/index.en.mdx`, textFields(englishSchemas[section]))]),
    ...named('site.yaml', textFields(siteSchema)),
    ...named('tags.yaml', textFields(tagsSchema)),
    ...named('redirects.yaml', textFields(redirectsSchema)),
    ...Object.entries(components).flatMap(([name, { properties }]) => named(`<${name}>`, Object.keys(properties.shape))),
  ];
  expect(all.length).toBeGreaterThan(200);
  expect([...new Set(all)].filter((field) => !tried.has(field))).toEqual([]);
  for (const { name } of payloads) expect(new Set(trials.filter(({ payload }) => payload.name === name).map(({ field }) => field)).size, name).toBeGreaterThan(100);
});

test('what is refused is refused in words, in both languages, and shows no stack', () => {
  const refused = trials.flatMap((trial) => (trial.refused.length ? [trial] : []));
  expect(refused.length).toBeGreaterThan(500);
  for (const words of new Set(refused.flatMap((trial) => trial.refused))) {
    expect(words).toMatch(/\S; \S.*\.$/s);
    expect(words).not.toMatch(/\bat .*\.ts:|TypeError|undefined/);
  }
});

test('an address that runs is let in nowhere as an address', () => {
  const runs = trials.filter(({ payload, refused, field }) => !refused.length && /^(?:javascript|data):/.test(payload.text) && /(?:url|Url|website|email|to|file)$/.test(field));
  expect(runs.map(({ field }) => field)).toEqual([]);
});

test('nothing in any file of the site is more than words', async () => {
  expect(inspected.dangers).toEqual([]);
  const reader = await openReader(browser);
  expect(inspected.markup.length).toBeGreaterThan(200);
  expect(await dangersInMarkup(reader, inspected.markup)).toEqual([]);
  await reader.close();
  const endings = [...new Set(files.map((file) => /\.?(\w+)$/.exec(file)?.[1] ?? ''))].sort();
  for (const ending of ['html', 'xml', 'json', 'ics', 'vcf', 'bib', 'ris', 'pdf', 'docx', 'epub', 'zip', 'svg', 'pf_fragment']) expect(endings).toContain(ending);
  const letIn = trials.filter(({ refused }) => !refused.length);
  const fields = new Set(trials.map(({ field }) => field)).size;
  figure('security', 'Markup, scripts, formulas, line breaks and commands written into every field of every schema and every property of every component', `${fields} fields and properties × ${payloads.length} payloads: ${trials.length} trials, ${trials.length - letIn.length} refused in words, ${letIn.length} let in as words`);
  figure('security', 'Files of a site built of them, each read by a parser of its kind (HTML, JSON-LD, feeds, calendar, CSV, vCard, BibTeX, RIS, PDF, DOCX, EPUB, archives, search index, pictures, host files)', `${files.length} files of ${endings.length} kinds, ${inspected.markup.length} documents of markup: 0 dangers`);
});

test('the looking itself finds what is dangerous', async () => {
  const reader = await openReader(browser);
  const hostile: Markup[] = payloads.slice(0, 6).map(({ name, text }) => ({ where: name, type: 'text/html', text: name.includes('entities') ? '<img src=x onerror=x>' : `<p title="${text}">${text}</p><title>${text}` }));
  for (const one of hostile) expect((await dangersInMarkup(reader, [one])).length, one.where).toBeGreaterThan(0);
  await reader.close();
  const raw: [string, string][] = [['a.csv', '"a","b"\r\n"=1+1","x"\r\n'], ['a.ris', 'TY  - ELEC\r\nER  - \r\nTY  - ELEC\r\nER  - \r\n'], ['a.bib', '@misc{a,\n  title = {a}}, note = {\\input{x}}\n}\n'], ['a.vcf', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:a\r\nX-ODD:1\r\nEND:VCARD\r\n'], ['a.json', '{'], ['a.xml', '<a><zqazq/></a>'], ['_headers', '/*\n  X: zqazq']];
  for (const [name, text] of raw) expect((await inspectAll([[name, new TextEncoder().encode(text)]])).dangers.length, name).toBeGreaterThan(0);
});

test('a PDF prints what looks like commands of its printer', () => {
  const words = inspected.words?.replace(/[\s\u00AD]/g, '') ?? '';
  for (const part of ['#eval(', '#panic(', '$zqkzq$', '@zqkzq', '\\input{zqlzq}']) expect(words).toContain(part);
});

test('nothing runs on any page, under the policy and without it', async () => {
  const served = await serve(out);
  const pages = readPages(out);
  for (const bypassCSP of [false, true]) {
    const context = await browser.newContext({ bypassCSP });
    const page = await context.newPage();
    const pwned: string[] = [];
    page.on('dialog', (dialog) => { pwned.push(dialog.message()); void dialog.dismiss(); });
    for (const { address } of pages) {
      await page.goto(served.url + address.slice(1), { waitUntil: 'load' });
      if (await page.evaluate('window.__pwned')) pwned.push(address);
    }
    expect(pwned, bypassCSP ? 'without the policy' : 'under the policy').toEqual([]);
    await context.close();
  }
  await served.close();
  figure('security', 'Pages of that site opened in a browser under the policy and with the policy switched off: scripts of a payload that ran', `${pages.length * 2} openings: 0`);
});

test('the search shows what it finds as words', async () => {
  const served = await serve(out);
  const page = await browser.newPage();
  await page.goto(`${served.url}paieska/`);
  for (const { token } of payloads.slice(0, 4)) {
    await page.locator('#search-field').fill(token);
    await page.locator('#search-results > li').first().waitFor();
    const found = await page.locator('#search-panel').evaluate((panel) => [...panel.querySelectorAll('*')].filter((element) => /^zq[a-z]zq$/.test(element.id) || [...element.attributes].some(({ name }) => name.startsWith('on'))).length);
    expect(found).toBe(0);
  }
  expect(await page.evaluate('window.__pwned')).toBeUndefined();
  await page.close();
  await served.close();
  figure('security', 'Searches for payloads: elements made of them among the results', '4 searches: 0');
});

test('the editor’s own page holds them as words', async () => {
  const { settings, tags } = readContent(content, content);
  const backend = readBackend({});
  const config = editorConfig({ name: settings.name.lt, url: settings.url, tags, folder: 'content', backend, words: editorWords });
  const html = editorPage(config, editorPolicy(backend), editorWords);
  expect(html).toMatch(anyToken);
  const reader = await openReader(browser);
  const { markup, dangers } = await inspectAll([['index.html', new TextEncoder().encode(html)]]);
  expect([...dangers, ...(await dangersInMarkup(reader, markup))]).toEqual([]);
  await reader.close();
});

test('security.txt names the mail of the operator, and nothing else', () => {
  expect(files).toContain('.well-known/security.txt');
  const text = readFileSync(join(out, '.well-known', 'security.txt'), 'utf8');
  expect(text).toMatch(/^Contact: mailto:[^\s@]+@[^\s@]+\nExpires: 2033-12-01T00:00:00Z\nPreferred-Languages: lt, en\nCanonical: https:\/\/pavyzdys\.example\/\.well-known\/security\.txt\n$/);
  expect(contentSecurityPolicy({ styles: [], scripts: [], ownScripts: true, search: false })).toContain("trusted-types 'none'");
  figure('security', 'security.txt (RFC 9116), where the operator’s mail is filled in', '4 fields, good for 11 months from the month of the build');
});
