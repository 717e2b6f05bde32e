import { told } from '../problems/test-problem.ts';
import type { TextDocument } from './model.ts';
import { parseDocument } from './parse.ts';

/**
 * Reads a text as the one of `index.lt.mdx`, whose text begins on its first line.
 * @throws Error with every problem
 */
export function documentOf(source: string): TextDocument {
  const parsed = parseDocument({ source, file: 'index.lt.mdx', line: 1 });
  if (!parsed.ok) throw new Error(parsed.problems.map(told).join('\n'));
  return parsed.document;
}
