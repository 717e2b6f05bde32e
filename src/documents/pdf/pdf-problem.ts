import { existsSync, readFileSync } from 'node:fs';
import { shown } from '../../lib/content/shown.ts';
import { problem, type Place, type Problem } from '../../lib/problems/problem.ts';

/** Typst's diagnostics as one line; they speak of our templates, not of content. */
export function typstFault(diagnostics: readonly unknown[]): string {
  const told = diagnostics.map((one) => {
    const { message = String(one), path = '', range = '' } = one as { message?: string; path?: string; range?: unknown };
    return `${message} ${path} ${JSON.stringify(range)}`.trim();
  });
  return `the template cannot set it: ${told.join('; ') || 'no reason given'}`;
}

/**
 * What kept a paper from becoming a PDF, told with the content file and line.
 * @param sources the content file, as it is opened, or several of which one holds the words
 */
export function pdfProblems(error: unknown, sources: string | readonly string[]): Problem[] {
  const message = error instanceof Error ? error.message : String(error);
  const texts = [...message.matchAll(/the text `\\*"(.*?)\\*"` could not be displayed/g)].map(([, text = '']) => unescaped(text));
  const source = sourceHolding([sources].flat(), texts[0]);
  if (!texts.length) return [problem(placeOf(source, ''), 'pdfFailed', { reason: message.replace(/[.\s]+$/, '') })];
  const missing = [...new Set(texts)];
  return [problem(placeOf(source, missing[0] ?? ''), 'missingLetter', { missing: missing.map((text) => ({ text, codes: codes(text) })) })];
}

/** Typst writes a string as Rust does, and once more when it tells of it: `\\u{feff}`, `\\\"`. */
function unescaped(text: string): string {
  return text.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16))).replace(/\\+(["'])/g, '$1');
}

const codes = (text: string) => [...text].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');

/** The first of the files that holds a text, else the first. */
function sourceHolding(sources: readonly string[], text: string | undefined): string {
  const holds = (file: string) => text !== undefined && existsSync(file) && readFileSync(file, 'utf8').includes(text);
  return sources.find(holds) ?? sources[0] ?? '';
}

/** Where a text first stands in a file: its beginning when it stands there in other letters. */
function placeOf(source: string, text: string): Place {
  const content = existsSync(source) ? readFileSync(source, 'utf8') : '';
  const before = content.slice(0, Math.max(0, text ? content.indexOf(text) : 0)).split('\n');
  return { file: shown(source), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
