import { expect, test } from 'vitest';
import { ContentError, formatProblem, sortProblems, type Problem } from './problem.ts';

const problem = (file: string, line: number, column: number): Problem => ({ file, line, column, rule: 'r', what: 'It is wrong', remedy: 'Mend it.' });

test('a problem is one line with its place, what is wrong and what to do', () => {
  expect(formatProblem(problem('content/a.mdx', 3, 7))).toBe('content/a.mdx:3:7  It is wrong. Mend it.');
});

test('problems are read from top to bottom, lines and columns by number', () => {
  const sorted = sortProblems([problem('b', 1, 1), problem('a', 10, 1), problem('a', 9, 10), problem('a', 9, 2)]);
  expect(sorted.map(({ file, line, column }) => `${file}${line}:${column}`)).toEqual(['a9:2', 'a9:10', 'a10:1', 'b1:1']);
});

test('the message of the error carries every problem', () => {
  const error = new ContentError([problem('b', 1, 1), problem('a', 1, 1)]);
  expect(error.message).toBe('a:1:1  It is wrong. Mend it.\nb:1:1  It is wrong. Mend it.');
  expect(error.problems).toHaveLength(2);
});
