import type { z } from 'zod';

/** Where a value stands in front matter: `['photos', 0, 'alt', 'lt']`. */
export type FieldPath = readonly (string | number)[];

interface Def {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  options?: readonly z.ZodType[];
  in?: z.ZodType;
  valueType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
}

/** Every field of a schema that takes text, as `photos.*.alt.lt`: what a list holds is `*`, a key of a list of names too. */
export function textFields(schema: z.ZodType, path = ''): string[] {
  const def = schema.def as unknown as Def;
  const at = (name: string) => (path ? `${path}.${name}` : name);
  switch (def.type) {
    case 'string':
    case 'enum':
      return [path];
    case 'object':
      return Object.entries(def.shape ?? {}).flatMap(([name, inner]) => textFields(inner, at(name)));
    case 'array':
      return def.element ? textFields(def.element, at('*')) : [];
    case 'record':
      return def.valueType ? [at('*'), ...textFields(def.valueType, at('*'))] : [];
    case 'union':
      return [...new Set((def.options ?? []).flatMap((option) => textFields(option, path)))];
    case 'pipe':
      return def.in ? textFields(def.in, path) : [];
    case 'optional':
      return def.innerType ? textFields(def.innerType, path) : [];
    case 'number':
    case 'boolean':
      return [];
    default:
      throw new Error(`A schema of the type ${def.type} at ${path} is not known to this test.`);
  }
}

/** The name of a field from the path of a value: numbers of lists are `*`. */
export const fieldOf = (path: FieldPath, isRecord = false) => path.map((part, index) => (typeof part === 'number' || (isRecord && index === 0) ? '*' : part)).join('.');

/** Paths of every text in some data. */
export function textPaths(value: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** A copy of some data with another text at a path. */
export function withTextAt<T>(data: T, path: FieldPath, text: string): T {
  const copy = structuredClone(data);
  let parent = copy as Record<string | number, unknown>;
  for (const part of path.slice(0, -1)) parent = parent[part] as Record<string | number, unknown>;
  parent[path.at(-1) ?? ''] = text;
  return copy;
}

/** The text at a path of some data. */
export const textAt = (data: unknown, path: FieldPath): string => String(path.reduce((value, part) => (value as Record<string | number, unknown>)[part], data));
