import { readdirSync, readFileSync } from 'node:fs';
import { splitFile } from '../../src/lib/content/front-matter.ts';
import { documentParts, type Part } from '../../src/lib/document/html.ts';
import type { LinkTarget, TextDocument } from '../../src/lib/document/model.ts';
import { parseDocument } from '../../src/lib/document/parse.ts';
import { formatProblem } from '../../src/lib/problems/problem.ts';

/** A text that is printed twice: as data by us, and as a module by `@astrojs/mdx`. */
export interface ReferenceText {
  /** The file, from the root of the repository. */
  file: string;
  parts: Part[];
}

/** Folders of texts: the site's own, and one file for each kind of construct. */
export const textFolders = ['content', 'tests/fixtures/mdx'];

/** Labels that ours has and the reference has none of, or others. */
export const labels = { footnotes: 'Išnašos', backToText: (number: number, occurrence: number) => `Atgal ${number}.${occurrence}`, table: 'Lentelė', done: 'atlikta', toDo: 'neatlikta' };

/**
 * Reads every text as data, untouched by typography, and writes it as parts.
 * @throws Error when a text may not stand
 */
export function referenceTexts(): ReferenceText[] {
  const files = textFolders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`));
  return files
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => ({ file, parts: documentParts(documentOf(file), { resolveLink: (target) => ({ href: asWritten(target) }), labels }) }));
}

function documentOf(file: string): TextDocument {
  const text = readFileSync(file, 'utf8');
  const { body, bodyLine } = splitFile(text) ?? { body: text, bodyLine: 1 };
  const parsed = parseDocument({ source: body, file, line: bodyLine });
  if (!parsed.ok) throw new Error(parsed.problems.map((one) => formatProblem(one, 'en')).join('\n'));
  return parsed.document;
}

/** Link targets are resolved by the site's list of routes, tested by itself; here every address stays as it was written. */
function asWritten(target: LinkTarget): string {
  switch (target.to) {
    case 'path':
      return target.path + (target.fragment ? `#${target.fragment}` : '');
    case 'fragment':
      return `#${target.fragment}`;
    case 'file':
      return target.file;
    default:
      // MDX writes addresses percent-encoded, ours stay as they were written: browsers ask the same of both.
      return encodeURI(target.address).replaceAll('%25', '%');
  }
}
