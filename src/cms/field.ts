import type { EditorWords } from '../i18n/editor.ts';
import { editorsZone } from '../lib/editors-clock.ts';
import { locales } from '../lib/locales.ts';
import type { Tags } from '../lib/schemas/site.ts';
import type { JsonField } from './json-field.ts';

/** A field of the form, as Sveltia CMS reads it; the names of its options are those of its configuration. */
export interface FormField {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  /** True for words, which each language file has; facts stand in the Lithuanian file only. */
  i18n: boolean;
  [option: string]: unknown;
}

/** What the fields of one form share. */
export interface FormContext {
  words: EditorWords;
  tags: Tags;
}

/** How a field stands in its form. */
interface Place {
  name: string;
  required: boolean;
  i18n: boolean;
}

/** Texts of more than a line. */
const long = new Set(['summary', 'origin', 'participants', 'role', 'now', 'text', 'alt', 'caption', 'reason', 'lt', 'en']);

/** Makes a field of the form from what the schema says of it; a kind that is not known here becomes a line of text. */
export function formField(schema: JsonField, place: Place, context: FormContext): FormField {
  const { words } = context;
  const { name } = place;
  const hint = words.hints[name] ?? schema.description ?? '';
  const base = { ...place, label: schema.title ?? words.languages[name as keyof EditorWords['languages']] ?? name, ...(hint && { hint }) };
  return { ...base, ...widgetOf(schema, place, context, hint) };
}

/** The fields of an object, in its order. */
function formFields({ properties = {}, required = [] }: JsonField, i18n: boolean, context: FormContext): FormField[] {
  return Object.entries(properties).map(([name, schema]) => formField(schema, { name, required: required.includes(name), i18n }, context));
}

function widgetOf(schema: JsonField, { name, i18n }: Place, context: FormContext, hint: string): { widget: string } & Record<string, unknown> {
  const pair = pairOf(schema);
  if (pair) return { widget: 'object', fields: formFields(pair, i18n, context), collapsed: false };
  if (schema.photograph) return { widget: 'image', accept: 'image/jpeg,image/png,image/webp,image/avif', choose_url: false };
  if (schema.reference) return choice(schema.reference, context, false);
  if (schema.enum) return { widget: 'select', options: schema.enum.map((value) => ({ value, label: context.words.options[value] ?? value })) };
  if (schema.type === 'array') return list(schema.items ?? {}, name, i18n, context);
  if (schema.type === 'object') return { widget: 'object', fields: formFields(schema, i18n, context), collapsed: 'auto' };
  if (schema.type === 'boolean') return { widget: 'boolean', default: false };
  if (schema.type === 'integer' || schema.type === 'number') return { widget: 'number', value_type: schema.type === 'integer' ? 'int' : 'float', ...(schema.minimum !== undefined && { min: schema.minimum }) };
  if (schema.format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (schema.format === 'date-time') return { widget: 'datetime', input_timezone: editorsZone };
  if (schema.format === 'uri') return { widget: 'string', type: 'url' };
  if (schema.pattern) return { widget: 'string', pattern: [schema.pattern, hint] };
  return { widget: long.has(name) ? 'text' : 'string' };
}

/** A text in both languages, also where a text in one would do: an object with a field for each language. */
function pairOf(schema: JsonField): JsonField | undefined {
  const candidates = schema.anyOf ?? [schema];
  return candidates.find(({ properties }) => properties && Object.keys(properties).sort().join() === [...locales].sort().join());
}

function list(items: JsonField, name: string, i18n: boolean, context: FormContext): { widget: string } & Record<string, unknown> {
  if (items.reference) return choice(items.reference, context, true);
  if (items.properties) return { widget: 'list', fields: formFields(items, i18n, context), minimize_collapsed: 'auto', collapsed: 'auto' };
  return { widget: 'list', field: formField(items, { name, required: true, i18n }, context), minimize_collapsed: 'auto' };
}

/** Topics stand in one file and are chosen from a list; entries are found in their folders, those just written too. */
function choice(target: string, { tags }: FormContext, multiple: boolean): { widget: string } & Record<string, unknown> {
  // A list to choose from that is empty keeps Sveltia CMS from starting.
  if (target === 'tags' && Object.keys(tags).length === 0) return { widget: 'list' };
  if (target === 'tags') return { widget: 'select', multiple, options: Object.entries(tags).map(([value, { lt }]) => ({ value, label: lt })) };
  return { widget: 'relation', multiple, collection: target, value_field: '{{slug}}', display_fields: ['title'], search_fields: ['title'] };
}
