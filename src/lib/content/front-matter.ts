import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { alignedIndex } from '../document/aligned.ts';
import { mendable } from '../problems/edits.ts';
import { problem, type Place, type Problem } from '../problems/problem.ts';
import { findInvisible } from './invisible.ts';
import { yamlFaults } from './yaml-fault.ts';

/** A key path into parsed YAML: `['photos', 0, 'alt']`. */
export type Path = readonly (string | number)[];

/** Parsed YAML that still knows where each value stood. */
export interface LocatedData {
  data: Record<string, unknown>;
  /** The place of a value, or of its nearest parent that exists. */
  placeOf(path: Path): Place;
  /** The place of one character of a text. */
  placeIn(path: Path, index: number): Place;
  /** The place of a key's name, for complaints about the key itself. */
  placeOfKey(path: Path): Place;
}

/** A content file cut into front matter and text. */
export interface SplitFile {
  yaml: string;
  body: string;
  /** Line of the file on which the text begins, counted from 1. */
  bodyLine: number;
}

/** Cuts a file at its `---` fences; undefined when it does not begin with front matter or the fence is never closed. */
export function splitFile(source: string): SplitFile | undefined {
  const match = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(source);
  if (!match) return undefined;
  const bodyLine = match[0].split('\n').length;
  return { yaml: match[1] ?? '', body: source.slice(match[0].length), bodyLine };
}

/** True when a file begins with front matter; asked of one that `splitFile` could not cut, it says that the end is missing. */
export const isOpen = (source: string) => /^---[ \t]*\n/.test(source);

/** The line on which front matter without an end was most likely meant to end: its first empty one, else the first. */
export function lineOfEnd(source: string): number {
  return Math.max(source.split('\n').findIndex((line) => !line.trim()), 0) + 1;
}

function keyNode(document: Document, path: Path): Node | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
  return isScalar(pair?.key) ? pair.key : undefined;
}

/**
 * Parses YAML into plain data with places; `firstLine` is the line of the file on which `yaml` begins.
 * Broken YAML comes back as problems, and the data is then empty.
 */
export function parseYaml(yaml: string, file: string, firstLine: number): { located: LocatedData; problems: Problem[] } {
  const counter = new LineCounter();
  const options = { prettyErrors: false, stringKeys: true };
  const document = parseDocument(yaml, { ...options, lineCounter: counter });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + firstLine - 1, column: Math.max(col, 1) };
  };
  // Twenty mistakes are enough to begin with; broken nesting can otherwise report itself hundreds of times.
  const found = yamlFaults(yaml, [...document.errors, ...document.warnings].slice(0, 20)).map(({ at, fault }): Problem => {
    const one = { ...place(at), ...fault };
    // One tab at the beginning of a line can only have been meant as one level.
    return one.message === 'yamlTab' && one.column === 1 && /^\t[^\s]/.test(yaml.slice(at)) ? mendable(one, '\t', '  ') : one;
  });
  // One slip may be met again at every sign behind it: once a line is enough.
  const problems = found.filter(({ line, message }, index) => found.findIndex((one) => one.line === line && one.message === message) === index);
  let data: Record<string, unknown> = {};
  if (!problems.length) {
    try {
      const value: unknown = document.toJS({ maxAliasCount: 20 }) ?? {};
      if (typeof value === 'object' && !Array.isArray(value)) data = value as Record<string, unknown>;
      else problems.push(problem(place(0), 'notKeysAndValues'));
    } catch {
      problems.push(problem(place(firstAlias(document)), 'badAlias'));
    }
  }
  const nodePlace = (node: Node | null | undefined): Place | undefined => (node?.range ? place(node.range[0]) : undefined);
  // Few files have anything to be told of: the tree of the others is not kept, and made anew when a place is asked for.
  let again: Document | undefined;
  const tree = () => (again ??= parseDocument(yaml, options));
  const placeOf = (path: Path): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = tree().getIn(path.slice(0, length), true) as Node | undefined;
      const found = nodePlace(node?.range ? node : keyNode(tree(), path.slice(0, length)));
      if (found) return found;
    }
    return { file, line: firstLine, column: 1 };
  };
  const placeIn = (path: Path, index: number): Place => {
    const node = tree().getIn(path, true);
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return placeOf(path);
    // A text in quotes begins behind them; where it begins below its mark (| or >), the first letter is looked for.
    const start = node.range[0] + (node.type?.startsWith('QUOTE') ? 1 : 0);
    return place(alignedIndex(yaml, start, node.value, index));
  };
  const placeOfKey = (path: Path): Place => nodePlace(keyNode(tree(), path)) ?? placeOf(path.slice(0, -1));
  // YAML can write such characters as escapes, which the file itself does not show.
  problems.push(...invisibleIn(data).map((path) => problem(placeOf(path), 'invisibleCharacter')));
  return { located: { data, placeOf, placeIn, placeOfKey }, problems };
}

/** Where the first alias begins, such as `*name`. */
function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias: (_, { range }) => {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Paths of the texts in a value that hold an invisible character. */
function invisibleIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return findInvisible(value) === undefined ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => invisibleIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}
