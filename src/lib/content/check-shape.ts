import type { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import { slugLetters } from '../slug.ts';
import type { LocatedData, Path } from './front-matter.ts';

/** What a file holds once its shape was checked: data of the schema's type, or problems with their places. */
export type Checked<T> = { ok: true; data: T } | { ok: false; problems: Problem[] };

type Issue = z.core.$ZodIssue;

const nameOf = (path: Path) => `\`${path.join('.')}\``;

/** Checks parsed YAML against a strict schema and turns every complaint into plain words with a place. */
export function checkShape<T>(schema: z.ZodType<T>, located: LocatedData, explainUnknown?: (key: string) => string | undefined): Checked<T> {
  const result = schema.safeParse(located.data);
  if (result.success) return { ok: true, data: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => problemsOf(issue, located, explainUnknown)) };
}

function problemsOf(issue: Issue, located: LocatedData, explainUnknown?: (key: string) => string | undefined): Problem[] {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...located.placeOfKey([...path, key]),
      rule: 'unknown-key',
      what: `The key ${nameOf([...path, key])} is not known here`,
      remedy: explainUnknown?.(key) ?? 'Remove it, or mend its spelling; docs/content.md lists the keys.',
    }));
  }
  if (isMissing(located.data, path)) {
    return [{ ...located.placeOf(path), rule: 'missing-key', what: `The key ${nameOf(path)} is missing`, remedy: `Add a line “${String(path.at(-1))}: …”; docs/content.md says what it holds.` }];
  }
  const place = issue.code === 'invalid_key' ? located.placeOfKey(path) : located.placeOf(path);
  return [{ ...place, rule: 'wrong-value', ...explain(issue, path) }];
}

function isMissing(data: unknown, path: Path): boolean {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value === undefined && path.length > 0;
}

const typeNames: Record<string, string> = { string: 'a text', boolean: 'true or false', array: 'a list', object: 'a group of keys', record: 'a group of keys', number: 'a number', int: 'a whole number' };

function explain(issue: Issue, path: Path): { what: string; remedy: string } {
  const name = nameOf(path);
  if (issue.code === 'invalid_type') {
    const wanted = typeNames[issue.expected] ?? issue.expected;
    const quotes = issue.expected === 'string' ? ' If it is a number or a word such as yes, put it in quotes.' : '';
    return { what: `${name} must be ${wanted}`, remedy: `Write ${wanted} there.${quotes}` };
  }
  if (issue.code === 'invalid_key') return { what: `${name} is not a key`, remedy: `Write it with ${slugLetters}.` };
  if (issue.code === 'invalid_value') return { what: `${name} is none of the values allowed`, remedy: `Choose one of: ${issue.values.map(String).join(', ')}.` };
  // Messages of the schemas are “what is wrong; what to write”.
  const [what, advice] = issue.message.split('; ');
  return { what: `${name} ${what}`, remedy: advice ? `${advice[0]?.toUpperCase()}${advice.slice(1)}.` : 'Mend the value; docs/content.md says what it holds.' };
}
