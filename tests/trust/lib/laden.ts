import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { checkShape } from '../../../src/lib/content/check-shape.ts';
import { parseYaml } from '../../../src/lib/content/front-matter.ts';
import { checkContent } from '../../../src/lib/content/read-content.ts';
import { parseDocument } from '../../../src/lib/document/parse.ts';
import type { Problem } from '../../../src/lib/problems/problem.ts';
import { fieldOf, textAt, textPaths, withTextAt, type FieldPath } from './fields.ts';
import { componentProperties, componentWith, fullEntries, fullSettings, type FullFile } from './full-files.ts';
import { payloadGroups, payloads, type Payload } from './payloads.ts';

/** One payload in one field: refused in words, or let in. */
export interface Trial {
  /** `news/index.lt.mdx title`, `site.yaml operator.email`, `<Note> title`. */
  field: string;
  payload: Payload;
  refused: string[];
}

/** Content that is full of payloads wherever the check lets them in. */
export interface LadenContent {
  files: Record<string, string>;
  trials: Trial[];
}

const yamlOf = (data: unknown) => stringify(data, { lineWidth: 0 });
const textOf = ({ data, body }: FullFile) => (body === undefined ? yamlOf(data) : `---\n${yamlOf(data)}---\n\n${body}\n`);
const inWords = (problems: readonly Problem[]) => problems.flatMap(({ words }) => [words.lt, words.en]).map(({ what, remedy }) => `${what}; ${remedy}`);
const nameOf = ({ file, schema }: FullFile, path: FieldPath) => `${file.replace(/\/.*\//, '/')} ${fieldOf(path, 'keyType' in schema.def)}`;

/** What the schema says of a file with a payload in one field. */
function refusal(full: FullFile, path: FieldPath, text: string): string[] {
  const data = withTextAt(full.data, path, text);
  if (full.schema.safeParse(data).success) return [];
  const { located, problems } = parseYaml(yamlOf(data), full.file, 1);
  const checked = checkShape(full.schema, located);
  return inWords(problems.length || checked.ok ? problems : checked.problems);
}

/** Number of the first group of payloads in keys. */
export const first = 10;

/** The address of the site decides the folder of everything: it is tried alone. */
const isSiteAddress = (full: FullFile, path: FieldPath) => full.file === 'site.yaml' && path.join('.') === 'url';

/** Puts payloads into every field of a file: all that the schema lets in, one after the other. */
function laden(full: FullFile, all: readonly Payload[], trials: Trial[]): FullFile {
  let data = full.data;
  for (const path of textPaths(full.data)) {
    // The label of a tag is its address too: one for each payload keeps them apart.
    if (full.file === 'tags.yaml' && !String(path[0]).startsWith('zyma-')) continue;
    const number = /^zyma-(\d+)$/.exec(String(path[0]))?.[1];
    const here = number ? [payloadGroups()[Number(number) - first] ?? []].flat() : all;
    const tried = here.map((payload): Trial => ({ field: nameOf(full, path), payload, refused: refusal(full, path, payload.text) }));
    trials.push(...tried);
    const letIn = tried.flatMap(({ payload, refused }) => (refused.length ? [] : [payload.text]));
    if (!letIn.length || isSiteAddress(full, path)) continue;
    const whole = letIn.join(' ');
    data = withTextAt(data, path, refusal(full, path, whole).length ? (letIn[0] ?? '') : whole);
  }
  return { ...full, data };
}

function ladenBody(payloads: readonly Payload[], trials: Trial[]): string {
  const tried = componentProperties.flatMap(({ name, property }) => payloads.map((payload) => {
    const text = componentWith(name, property, payload.text);
    const parsed = parseDocument({ file: 'index.lt.mdx', source: text, line: 1 });
    return { text, trial: { field: `<${name}> ${property}`, payload, refused: parsed.ok ? [] : inWords(parsed.problems) } };
  }));
  trials.push(...tried.map(({ trial }) => trial));
  return tried.filter(({ trial }) => !trial.refused.length).map(({ text }) => text).join('\n\n');
}

/**
 * Lays content into a folder with a payload in every field of every schema and every property of every component. What the check of a
 * whole folder refuses, such as a key of nothing, is taken out again and counted with what the schemas refuse.
 */
export function layLaden(folder: string): LadenContent {
  const trials: Trial[] = [];
  const groups = payloadGroups();
  const numbers = groups.map((_, index) => first + index);
  const sound = [...groups.flatMap((group, index) => fullEntries(first + index, ladenBody(group, trials))), ...fullSettings(numbers)];
  let files = [
    ...groups.flatMap((group, index) => fullEntries(first + index, sound[index * 12]?.body ?? '').map((full) => laden(full, group, trials))),
    ...fullSettings(numbers).map((full) => laden(full, payloads, trials)),
  ];
  for (let round = 0; round < 8; round += 1) {
    for (const full of files) {
      mkdirSync(dirname(join(folder, full.file)), { recursive: true });
      writeFileSync(join(folder, full.file), textOf(full));
    }
    const errors = checkContent(folder, folder).problems.filter(({ severity }) => severity === 'error');
    if (!errors.length) return { files: Object.fromEntries(files.map((full) => [full.file, textOf(full)])), trials };
    files = files.map((full) => withoutRefused(full, sound, errors.filter(({ file }) => file.endsWith(`/${full.file}`)), trials));
  }
  throw new Error(checkContent(folder, folder).problems.filter(({ severity }) => severity === 'error').map(({ file, line, words }) => `${file}:${line} ${words.en.what}`).join('\n'));
}

/** Puts the sound value back wherever the check of the folder has refused a payload. */
function withoutRefused(full: FullFile, sound: readonly FullFile[], errors: readonly Problem[], trials: Trial[]): FullFile {
  const before = sound.find(({ file }) => file === full.file);
  if (!before || !errors.length) return full;
  const { located } = parseYaml(yamlOf(full.data), full.file, full.body === undefined ? 1 : 2);
  let data = full.data;
  for (const path of textPaths(full.data)) {
    const { line } = located.placeOf(path);
    const own = errors.filter((error) => error.line === line);
    const [is, was] = [textAt(full.data, path), textAt(before.data, path)];
    if (!own.length || is === was) continue;
    data = withTextAt(data, path, was);
    for (const trial of trials) if (trial.field === nameOf(full, path) && is.includes(trial.payload.text.trim())) trial.refused.push(...inWords(own));
  }
  return { ...full, data };
}
