import { expect, test } from 'vitest';
import { z } from 'zod';
import { editorWords } from '../i18n/editor.ts';
import { entrySchemas } from '../lib/schemas/entries.ts';
import { reference } from '../lib/schemas/fields.ts';
import { licenceKeys } from '../lib/schemas/licences.ts';
import { sections } from '../lib/sections.ts';
import { readBackend } from './backend.ts';
import { withoutFontHost } from './bundle.ts';
import { editorConfig } from './config.ts';
import type { FormField } from './field.ts';
import { editorPage } from './page.ts';
import { editorPolicy } from './policy.ts';
import { sectionForm, type SectionShapes } from './section-form.ts';

const context = { words: editorWords, tags: { mokymai: { lt: 'Mokymai', en: 'Training' } } };
const formOf = (shapes: SectionShapes) => sectionForm(shapes, context);
const newsForm = formOf(entrySchemas.news);
const field = (form: FormField[], name: string) => form.find((one) => one.name === name);
const trial = readBackend({ CMS_REPO: 'test-repo' });
const config = editorConfig({ name: 'Pavyzdys', url: 'https://pavyzdys.example/projektas/', tags: context.tags, folder: 'content', backend: trial, words: editorWords });

test('a field that is added to a schema stands in the form, and one that is taken away does not', () => {
  const { facts, words } = entrySchemas.news;
  const more = { facts: facts.extend({ visitors: z.int().min(0).optional().meta({ title: 'Lankytojai', description: 'Kiek jų buvo.' }) }), words: words.omit({ origin: true }) };
  expect(field(newsForm, 'visitors')).toBeUndefined();
  expect(field(formOf(more), 'visitors')).toEqual({ name: 'visitors', label: 'Lankytojai', hint: 'Kiek jų buvo.', widget: 'number', value_type: 'int', min: 0, required: false, i18n: false });
  expect([field(newsForm, 'origin')?.label, field(formOf(more), 'origin')]).toEqual(['Kilmė', undefined]);
});

test.each(sections)('the form of %s has every field of its schema and the text, each with a label, words in both languages and facts in one', (section) => {
  const { facts, words } = entrySchemas[section];
  const form = formOf(entrySchemas[section]);
  expect(form.map(({ name }) => name).sort()).toEqual([...Object.keys(facts.shape), ...Object.keys(words.shape), 'body'].sort());
  expect(form.filter(({ i18n }) => i18n).map(({ name }) => name).sort()).toEqual([...Object.keys(words.shape), 'body'].sort());
  expect(form.filter(({ name, label }) => label === name)).toEqual([]);
});

test('kinds are chosen by what they are called, topics and entries from what there is', () => {
  expect(field(newsForm, 'kind')).toMatchObject({ widget: 'select', required: true, options: [{ value: 'article', label: 'Naujiena' }, { value: 'press-release', label: 'Pagal pranešimą spaudai' }] });
  expect(field(newsForm, 'tags')).toMatchObject({ widget: 'select', multiple: true, options: [{ value: 'mokymai', label: 'Mokymai' }] });
  expect(field(newsForm, 'partners')).toMatchObject({ widget: 'relation', multiple: true, collection: 'partners', value_field: '{{slug}}' });
  expect(field(formOf({ facts: z.strictObject({ of: reference('events') }), words: z.strictObject({}) }), 'of')).toMatchObject({ widget: 'relation', multiple: false, collection: 'events' });
  const kinds = [entrySchemas.news, entrySchemas.events, entrySchemas.partners, entrySchemas.training].flatMap(({ facts }) => facts.shape.kind.options);
  expect([...kinds, ...licenceKeys].filter((key) => !editorWords.options[key])).toEqual([]);
});

test('days and moments are written as the check reads them, and a date of which little is known as text', () => {
  expect(field(newsForm, 'published')).toMatchObject({ widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', default: '{{now}}' });
  expect(field(newsForm, 'publishAt')).toMatchObject({ widget: 'datetime', input_timezone: 'Europe/Vilnius' });
  expect(field(newsForm, 'publishAt')).not.toHaveProperty('format');
  expect(field(newsForm, 'date')).toMatchObject({ widget: 'string', required: true });
});

test('a photograph is a file with its words in both languages, and a source has its title in both', () => {
  const photos = field(newsForm, 'photos');
  const inside = photos?.fields as FormField[];
  expect(inside.map(({ name, widget, required }) => [name, widget, required])).toEqual([['file', 'image', true], ['alt', 'object', true], ['caption', 'object', false], ['credit', 'string', true], ['licence', 'select', true], ['people', 'list', false], ['consent', 'boolean', false]]);
  expect((field(inside, 'alt')?.fields as FormField[]).map(({ name, label, required }) => [name, label, required])).toEqual([['lt', 'Lietuviškai', true], ['en', 'Angliškai', true]]);
  expect(field(field(newsForm, 'sources')?.fields as FormField[], 'title')).toMatchObject({ widget: 'object', required: true });
});

test('entries are written where the build reads them, and are never deleted', () => {
  expect(config.collections.map(({ folder, path, extension, delete: deletes }) => `${folder}/${path}.${extension} ${deletes}`)).toEqual(sections.map((section) => `content/${section}/{{slug}}/index.mdx false`));
  expect(config.i18n).toMatchObject({ structure: 'multiple_files', locales: ['lt', 'en'], default_locale: 'lt' });
  expect(config.logo.src).toBe('/projektas/favicon.svg');
  expect(config.load_config_file).toBe(false);
});

test('settings name the host of the repository, and the page may ask that host alone', () => {
  expect(readBackend({ CMS_REPO: 'github:org/site', CMS_BRANCH: 'main' }).config).toEqual({ name: 'github', repo: 'org/site', branch: 'main', auth_methods: ['token'] });
  expect(readBackend({ CMS_REPO: 'gitlab:group/sub/site', CMS_HOST: 'https://git.example.org/', CMS_APP_ID: 'x' }).config).toEqual({ name: 'gitlab', repo: 'group/sub/site', base_url: 'https://git.example.org', api_root: 'https://git.example.org/api/v4', app_id: 'x', auth_type: 'pkce' });
  expect(editorPolicy(readBackend({ CMS_REPO: 'gitea:org/site', CMS_HOST: 'https://git.example.org' }))).toContain("connect-src 'self' blob: data: https://git.example.org;");
  expect(editorPolicy(readBackend({}))).not.toContain('https:');
  for (const wrong of [{ CMS_REPO: 'org/site' }, { CMS_REPO: 'svn:org/site' }, { CMS_REPO: 'gitlab:org/site', CMS_HOST: 'git.example.org' }]) expect(() => readBackend(wrong)).toThrow(/is not (understood|an address)/);
});

test('the page carries its policy before anything else, asks not to be found, and no name in it can end its data', () => {
  const page = editorPage({ ...config, app_title: '</script><b>' }, "default-src 'none'", editorWords);
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<title>'));
  expect(page).toContain('<meta name="robots" content="noindex, nofollow">');
  expect(page.match(/<\/script>/g)).toHaveLength(2);
});

test('the fonts of the font host are taken out of the bundle', () => {
  expect(withoutFontHost("src:url(https://cdn.jsdelivr.net/fontsource/fonts/x.woff2)\n format('woff2');")).toBe("src:local('none')\n format('woff2');");
});
