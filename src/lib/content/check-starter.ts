import { en } from '../../i18n/scaffold/en.ts';
import { lt } from '../../i18n/scaffold/lt.ts';
import { locales } from '../locales.ts';
import { problem, type Place, type Problem } from '../problems/problem.ts';
import type { Body } from './entry.ts';
import type { Path } from './front-matter.ts';
import type { ReadEntry } from './read-entry.ts';

/** Words with which `npm run new` begins a file, whoever wrote it in whichever language. */
const starterWords = [...new Set([lt, en].flatMap(({ placeholders }) => Object.values(placeholders)))];

/** Finds the words of `npm run new` that nobody has replaced; a draft may keep them. */
export function checkStarter({ entry, located }: ReadEntry): Problem[] {
  if (!entry || !located || entry.facts.draft) return [];
  return locales.flatMap((locale) => {
    const [file, body] = [located[locale], entry.body[locale]];
    return [...(file ? left(file.data, file.placeOf) : []), ...(body ? leftInText(body) : [])];
  });
}

function left(value: unknown, placeOf: (path: Path) => Place, path: Path = []): Problem[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => left(inner, placeOf, [...path, Array.isArray(value) ? Number(key) : key]));
  }
  // Words in brackets are nobody's own; the example of a photograph has plain ones, which count where they stand alone.
  const words = starterWords.find((one) => typeof value === 'string' && (one.startsWith('[') ? value.includes(one) : value === one));
  return words === undefined ? [] : [problem(placeOf(path), 'starterWords', { words })];
}

function leftInText({ source, file, line }: Body): Problem[] {
  return [lt, en].flatMap(({ placeholders: { text } }) => {
    const before = source.split(text, 1)[0] ?? '';
    if (before === source) return [];
    const lines = before.split('\n');
    return [problem({ file, line: line + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 }, 'starterWords', { words: text })];
  });
}
