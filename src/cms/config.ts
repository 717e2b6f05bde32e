import type { EditorWords } from '../i18n/editor.ts';
import { locales, recordLocale } from '../lib/locales.ts';
import { entrySchemas } from '../lib/schemas/entries.ts';
import type { Tags } from '../lib/schemas/site.ts';
import { sections, type Section } from '../lib/sections.ts';
import { slugPattern } from '../lib/slug.ts';
import type { Backend } from './backend.ts';
import type { FormField } from './field.ts';
import { sectionForm } from './section-form.ts';

/** What the configuration of the editor is made of. */
export interface EditorSources {
  /** Name of the site, in the language of the form. */
  name: string;
  /** Full address of the home page, with a slash at the end. */
  url: string;
  tags: Tags;
  /** Folder of the entries, from the root of the repository: `content`. */
  folder: string;
  backend: Backend;
  words: EditorWords;
}

/** Largest photograph that the check takes, in bytes. */
const mostBytes = 15_000_000;

/** Folders of dated sections begin with the month in which they are written; every name may be changed until it is saved. */
const keyTemplates: Partial<Record<Section, string>> = { news: '{{year}}-{{month}}-{{title}}', events: '{{year}}-{{month}}-{{title}}' };

/** The configuration of Sveltia CMS for this content: a collection for each section, with its form. */
export function editorConfig({ name, url, tags, folder, backend, words }: EditorSources) {
  return {
    load_config_file: false,
    backend: backend.config,
    app_title: words.title(name),
    site_url: url,
    display_url: url,
    logo: { src: `${new URL(url).pathname}favicon.svg`, show_in_header: true },
    // Photographs lie in the folder of their entry, each with a name of lower-case ASCII.
    media_folder: folder,
    public_folder: '/',
    media_libraries: { default: { config: { max_file_size: mostBytes, slugify_filename: true } } },
    i18n: { structure: 'multiple_files', locales: [...locales], default_locale: recordLocale, initial_locales: 'all' },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60, timezone: 'local' },
    output: { omit_empty_optional_fields: true },
    editor: { preview: false },
    collections: sections.map((section) => collection(section, folder, words, sectionForm(entrySchemas[section], { words, tags }))),
  };
}

function collection(section: Section, folder: string, words: EditorWords, fields: FormField[]) {
  return {
    name: section,
    label: words.sections[section].many,
    label_singular: words.sections[section].one,
    folder: `${folder}/${section}`,
    path: '{{slug}}/index',
    extension: 'mdx',
    format: 'yaml-frontmatter',
    i18n: true,
    // An address that was published never dies: an entry is withdrawn, not deleted.
    delete: false,
    media_folder: '',
    public_folder: '',
    identifier_field: 'title',
    slug: { template: keyTemplates[section] ?? '{{title}}', editable: ['create'], pattern: [slugPattern.source, words.key], hint: words.key },
    sortable_fields: fields.some(({ name }) => name === 'date') ? { fields: ['date', 'title'], default: { field: 'date', direction: 'descending' } } : { fields: ['title'] },
    fields,
  };
}

export type EditorConfig = ReturnType<typeof editorConfig>;
