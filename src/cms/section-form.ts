import type { z } from 'zod';
import { formField, type FormContext, type FormField } from './field.ts';
import { jsonFieldOf } from './json-field.ts';

/** Shapes of the front matter of a section. */
export interface SectionShapes {
  facts: z.ZodObject;
  words: z.ZodObject;
}

/** What is seldom filled in, and mostly not when an entry is begun: it stands at the end. */
const seldom = ['slug', 'draft', 'publishAt', 'embargoUntil', 'updated', 'updates', 'withdrawn'];

/**
 * The form of a section: what must be filled in, the text, and what may be. Words come before facts. Every field of the schema is a field
 * of the form, whatever its name.
 */
export function sectionForm({ facts, words }: SectionShapes, context: FormContext): FormField[] {
  const fields = [words, facts].flatMap((shape) => {
    const { properties = {}, required = [] } = jsonFieldOf(shape);
    return Object.entries(properties).map(([name, schema]) => formField(schema, { name, required: required.includes(name), i18n: shape === words }, context));
  });
  const { title, description } = context.words.body;
  // Plain text: the rich text of the editor knows nothing of components and would lay tables out anew.
  const body = { name: 'body', label: title, hint: description, widget: 'text', required: false, i18n: true };
  const optional = fields.filter(({ required, name }) => !required && !seldom.includes(name));
  const last = seldom.flatMap((name) => fields.filter((field) => !field.required && field.name === name));
  return [...fields.filter(({ required }) => required), body, ...optional, ...last].map(today);
}

/** The day on which an entry is first published is most often the day on which it is begun. */
function today(field: FormField): FormField {
  return field.name === 'published' && field.required ? { ...field, default: '{{now}}' } : field;
}
