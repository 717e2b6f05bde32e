import type { z } from 'zod';
import { valueMessages } from '../../i18n/problems/en.ts';
import type { ValueType } from '../../i18n/problems/words.ts';
import { locales } from '../locales.ts';
import { mendable } from '../problems/edits.ts';
import { fault, problem, type Fault, type Problem } from '../problems/problem.ts';
import { slugify } from '../slug.ts';
import type { LocatedData, Path } from './front-matter.ts';

/** What a file holds once its shape was checked: data of the schema's type, or problems with their places. */
export type Checked<T> = { ok: true; data: T } | { ok: false; problems: Problem[] };

type Issue = z.core.$ZodIssue;

/**
 * Checks parsed YAML against a strict schema and turns every complaint into plain words with a place.
 * @param isFact true for keys that belong into the Lithuanian file, where an unknown key is met in the English one
 */
export function checkShape<T>(schema: z.ZodType<T>, located: LocatedData, isFact?: (key: string) => boolean): Checked<T> {
  const result = schema.safeParse(located.data);
  if (result.success) return { ok: true, data: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => problemsOf(issue, located, isFact)) };
}

function problemsOf(issue: Issue, located: LocatedData, isFact?: (key: string) => boolean): Problem[] {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  const key = path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => {
      const place = located.placeOfKey([...path, name]);
      const unknown = [...path, name].join('.');
      if (isTorn(located.data, path, name)) return problem(place, 'commaInBraces', { text: name });
      return isFact?.(name) ? problem(place, 'factInEnglish', { key: unknown, name }) : problem(place, 'unknownKey', { key: unknown });
    });
  }
  if (path.length && valueAt(located.data, path) === undefined) return [problem(located.placeOf(path), 'missingKey', { key, name: String(path.at(-1)) })];
  const place = issue.code === 'invalid_key' ? located.placeOfKey(path) : located.placeOf(path);
  const found = { ...place, ...explain(issue, key) };
  const written = valueAt(located.data, path);
  const right = typeof written === 'string' ? rightSpelling(found, written) : '';
  return [right ? mendable(found, String(written), right) : found];
}

/** True for what stood behind a comma in `{ lt: One, two }`: YAML takes it for a key without a value. */
function isTorn(data: unknown, path: Path, name: string): boolean {
  return valueAt(data, [...path, name]) === null && locales.some((locale) => typeof valueAt(data, [...path, locale]) === 'string');
}

/** A value by its path; null where the way ends early. */
function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

/** What a value can only have been meant to be; empty when that is not certain. */
function rightSpelling({ message }: Fault, value: string): string {
  if (message === 'notSlug') return slugify(value);
  return message === 'notCountry' && /^[a-z]{2}$/.test(value) ? value.toUpperCase() : '';
}

const types: Readonly<Record<string, ValueType>> = { string: 'text', boolean: 'yesOrNo', array: 'list', object: 'group', record: 'group', number: 'number', int: 'wholeNumber' };

function explain(issue: Issue, key: string): Fault {
  // A key of a list such as `tags.yaml` carries what is wrong with it inside.
  const message = valueMessages.find((name) => name === (issue.code === 'invalid_key' ? issue.issues[0]?.message : issue.message));
  if (issue.code === 'invalid_key' && message !== 'notOldAddress') return fault('notKey', { key });
  if (message) return fault(message, { key });
  const type = issue.code === 'invalid_type' ? types[issue.expected] : undefined;
  if (type) return fault('mustBe', { key, type });
  return issue.code === 'invalid_value' ? fault('notOneOf', { key, allowed: issue.values.map(String) }) : fault('wrongValue', { key });
}
