import type { Body } from '../content/entry.ts';
import { fault, type Fault, type Problem } from '../problems/problem.ts';

/** What the parser says, and what we say of it. Its messages have no names, so they are told apart by their words. */
const known: [message: RegExp, say: (...found: string[]) => Fault][] = [
  [/^Expected a closing tag for `<(.*?)>`/, (tag = '') => fault('unclosedTag', { tag })],
  [/^Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>`/, (tag = '', open = '') => fault('wrongClosingTag', { tag, open })],
  [/^Unexpected closing tag `<\/(.*?)>`/, (tag = '') => fault('strayClosingTag', { tag })],
  [/closing brace for `\{`/, () => fault('unclosedBrace')],
  [/^Could not parse expression/, () => fault('codeInBraces')],
  [/^Unexpected character `!`/, () => fault('htmlComment')],
  [/^Unexpected character (?:after `<`|`.*` \(U\+\w+\) before name)/, () => fault('strayBracket')],
];

/** Tells what keeps the parser from reading a text, in our words and with its place in the file. */
export function syntaxProblem(error: unknown, body: Body): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', text = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const place = { file: body.file, line: Number(line) + body.line - 1, column: Number(column) };
  for (const [pattern, say] of known) {
    const found = pattern.exec(text);
    if (found) return { ...place, ...say(...found.slice(1)) };
  }
  return { ...place, ...fault('brokenText') };
}
