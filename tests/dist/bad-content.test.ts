import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layContent, runBuild, temporaryFolder } from '../lib/build.ts';
import { filesOf } from '../lib/pages.ts';

// Through the real command, as a person meets it; every rule by itself is tested beside the code.
const { path, remove } = temporaryFolder();
const out = join(path, 'dist');

beforeAll(() => {
  mkdirSync(join(out, 'naujienos'), { recursive: true });
  writeFileSync(join(out, 'index.html'), '<p>Ankstesnė svetainė</p>');
  writeFileSync(join(out, 'naujienos', 'index.html'), new Uint8Array([0, 255, 1, 254]));
});

afterAll(remove);

/** The bytes of a folder with the names of its files, as one number. */
const bytesOf = (folder: string) => filesOf(folder).reduce((hash, file) => hash.update(file).update(readFileSync(join(folder, file))), createHash('sha256')).digest('hex');

const news = { facts: 'date: 2031-01-01\nkind: article\npublished: 2032-02-01\n', words: 'title: Bloga žinia\nsummary: Žinia su klaida.\n' };
const file = (text: string) => `---\n${text}---\n\nTekstas.\n`;
const bad = 'news/bloga/index.lt.mdx';
const whole = news.words + news.facts;

/** A mistake: its file, what the file holds, and what is said of it after the name of the file. */
type Mistake = [file: string, text: string, told: RegExp];

const inEntry = (name: string, text: string, told: RegExp): Mistake => [`news/${name}/index.lt.mdx`, text, told];

// What keeps content from being read on is told first: each group is one build.
const mistakes: Record<string, Mistake[]> = {
  'what is no YAML and no MDX': [
    inEntry('yaml', file(`${whole}tags: [pavyzdys\n`), /^\d+:\d+ error broken-yaml – A comma, a colon, a space or a bracket is missing here; compare the line/),
    inEntry('mdx', `${file(whole)}\n<Note>\n\nNeuždaryta.\n`, /^11:1 error broken-mdx – The tag <Note> is never closed; write <\/Note> where it ends/),
  ],
  'keys and values': [
    inEntry('zinomas', file(`${whole}autorius: Jonas\n`), /^7:1 error unknown-key – The key `autorius` is not known here; remove it, or mend its spelling/),
    inEntry('truksta', file(whole.replace('kind: article\n', '')), /^\d+:\d+ error missing-key – The key `kind` is missing; add a line “kind: …”/),
    inEntry('diena', file(whole.replace('2031-01-01', '2026-13-02')), /^4:7 error wrong-value – `date` is not a date of the calendar; write 2017-03-22/),
    inEntry('alt-en', file(`${whole}photos:\n  - file: a.jpg\n    alt: { lt: Salė }\n    credit: X\n    licence: CC0-1.0\n`), /^9:\d+ error missing-key – The key `photos\.0\.alt\.en` is missing; add a line “en: …”/),
    inEntry('alt-lt', file(`${whole}photos:\n  - file: a.jpg\n    alt: { en: Hall }\n    credit: X\n    licence: CC0-1.0\n`), /^9:\d+ error missing-key – The key `photos\.0\.alt\.lt` is missing; add a line “lt: …”/),
    inEntry('slug', file(`${whole}slug: Bloga-Žinia\n`), /^7:7 error wrong-value – `slug` cannot be part of an address; write it with lower-case letters a–z, digits and single hyphens/),
    ['tags.yaml', 'bandymas: { lt: Bandymas }\npavyzdys: { lt: Pavyzdys, en: Example }\n', /^1:\d+ error missing-key – The key `bandymas\.en` is missing; add a line “en: …”/],
  ],
  'entries among others, and their texts': [
    inEntry('rysys', file(`${whole}events: [nera]\n`), /^7:10 error broken-reference – There is no event “nera”; write the name of a folder in content\/events\/: atidarymas/),
    inEntry('zinia-adresu', file(`${whole}slug: visi-elementai\n`), /^1:1 error address-taken – Its address \/naujienos\/visi-elementai\/ belongs to news\/\S+ already; give one of the two another “slug: …”/),
    inEntry('vaizdas', `${file(whole.replace('Bloga žinia', 'Kita bloga žinia'))}\n![](vaizdas.png)\n`, /^11:1 error missing-alt – \S.*; \S/),
  ],
  'folders and their files': [
    ['news/be-lietuvisko/index.en.mdx', file('title: Bad\nsummary: Bad news.\n'), /^1:1 error missing-lithuanian – There is an English file without its Lithuanian one; add index\.lt\.mdx/],
    ['news/Bloga_Žinia/index.lt.mdx', file(whole), /^1:1 error bad-key – The folder name “Bloga_Žinia” cannot be used; rename the folder/],
  ],
};

test.each(Object.entries(mistakes))('%s: every mistake stops the build with its place and a remedy, and the earlier site is as it was', async (_, group) => {
  const { path: own, remove: removeOwn } = temporaryFolder();
  const earlier = bytesOf(out);
  const content = layContent(own, Object.fromEntries(group));
  const { code, output } = await runBuild(content, out, { SITE_URL: '' });
  expect(code).toBe(1);
  const said = output.split('\n').filter((line) => line.startsWith(content)).map((line) => line.slice(content.length + 1));
  // A mistake of a folder is told of the folder, or of the file that it wants.
  for (const [name, , told] of group) expect(said.filter((line) => told.test(line.slice(line.indexOf(':') + 1)) && line.startsWith(name.split('/').slice(0, 2).join('/'))), `${name}\n${output}`).toHaveLength(1);
  expect(output).toMatch(new RegExp(`\\n${group.length} errors\\. Nothing was built; the earlier dist/ is as it was\\.\\n$`));
  expect(output).not.toMatch(/^\s+at |node_modules|\bError:/m);
  expect(bytesOf(out)).toBe(earlier);
  removeOwn();
}, 60_000);

test('every mistake of a folder is told at once, file by file', async () => {
  const { path: own, remove: removeOwn } = temporaryFolder();
  const content = layContent(own, { [bad]: file(`${whole}autorius: Jonas\ntags: [nera]\n`), 'pages/about/index.en.mdx': file('title: About\n') });
  const { code, output } = await runBuild(content, out, { SITE_URL: '' });
  const told = output.split('\n').filter((one) => /:\d+:\d+ error /.test(one)).map((one) => one.slice(content.length + 1).split(':')[0]);
  expect([code, told]).toEqual([1, [bad, 'pages/about/index.en.mdx']]);
  removeOwn();
});

test('a content folder that is not there is told of in plain words, in Lithuanian unless English is asked for', async () => {
  const { output: lithuanian } = await runBuild(join(path, 'nera'), out, { SITE_URL: '', CHECK_LANG: '' });
  expect(lithuanian).toMatch(/nera:1:1 klaida missing-content – Tokio turinio aplanko nėra; pataisykite CONTENT_DIR arba --content\.\n\n1 klaida\. Svetainė nesurinkta;/);
  const { code, output } = await runBuild(join(path, 'nera'), out, { SITE_URL: '' });
  expect(code).toBe(1);
  expect(output).toContain('There is no such content folder; mend CONTENT_DIR or --content.');
  expect(output).not.toMatch(/^\s+at /m);
});

test('an address of the site that is none, and a clock that is none, are told of in plain words', async () => {
  const content = layContent(path);
  const [address, clock] = [await runBuild(content, out, { SITE_URL: 'pavyzdys' }), await runBuild(content, out, { SITE_URL: '', BUILD_CLOCK: 'rytoj' })];
  expect([address.code, clock.code]).toEqual([1, 1]);
  expect(address.output).toContain('The address of the site is “pavyzdys”. Write it with https://');
  expect(clock.output).toContain('BUILD_CLOCK is “rytoj”. Write a moment with its zone');
  rmSync(content, { recursive: true });
});

test('a failed build leaves nothing of itself behind', () => {
  expect(filesOf(out)).toEqual(['index.html', 'naujienos/index.html']);
});
