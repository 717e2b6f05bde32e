import { z } from 'zod';
import type { FieldWords } from '../../i18n/fields/lt.ts';

/** The same strict object with a label and a hint on each of its fields, for editors; a field without words is a type error. */
export function labelled<T extends z.ZodObject>(object: T, words: Record<keyof T['shape'] & string, FieldWords>): T {
  const shape = Object.entries(object.shape as Record<string, z.ZodType>).map(([name, schema]) => [name, schema.meta(words[name as keyof T['shape'] & string])]);
  return z.strictObject(Object.fromEntries(shape) as z.ZodRawShape) as unknown as T;
}
