import type { z } from 'zod';
import { formField, type FormContext, type FormField } from './field.ts';
import { jsonFieldOf } from './json-field.ts';

/** Shapes of the front matter of a section. */
export interface SectionShapes {
  facts: z.ZodObject;
  words: z.ZodObject;
}

/** What the buttons above a text lay into it: what our texts may hold. */
const buttons = ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list', 'quote'];

/**
 * The form of a section: what must be filled in, the text, and what may be. Words come before facts. Nothing is listed here by its name,
 * so that a field of the schema is a field of the form.
 */
export function sectionForm({ facts, words }: SectionShapes, context: FormContext): FormField[] {
  const fields = [words, facts].flatMap((shape) => {
    const { properties = {}, required = [] } = jsonFieldOf(shape);
    return Object.entries(properties).map(([name, schema]) => formField(schema, { name, required: required.includes(name), i18n: shape === words }, context));
  });
  const { title, description } = context.words.body;
  // Raw: the rich text of the editor knows nothing of components and would lay tables out anew.
  const body = { name: 'body', label: title, hint: description, widget: 'richtext', modes: ['raw'], buttons, editor_components: [], required: false, i18n: true };
  return [...fields.filter(({ required }) => required), body, ...fields.filter(({ required }) => !required)].map(today);
}

/** The day on which an entry is first published is most often the day on which it is begun. */
function today(field: FormField): FormField {
  return field.name === 'published' ? { ...field, default: '{{now}}' } : field;
}
