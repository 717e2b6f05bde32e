import { z } from 'zod';

/** What a form needs to know of a field: the part of JSON Schema that zod writes, with our own marks (`reference`, `photograph`). */
export interface JsonField {
  type?: string | string[];
  title?: string;
  description?: string;
  format?: string;
  pattern?: string;
  minimum?: number;
  enum?: string[];
  items?: JsonField;
  properties?: Record<string, JsonField>;
  required?: string[];
  anyOf?: JsonField[];
  reference?: string;
  photograph?: boolean;
}

/** An object of zod as JSON Schema, as its author writes it. */
export function jsonFieldOf(schema: z.ZodObject): JsonField {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as JsonField;
}
