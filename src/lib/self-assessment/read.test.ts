import { expect, test } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { inSection } from '../content/entry.ts';
import { readDocument } from '../document/read.ts';
import { parseDocument } from '../document/parse.ts';
import { documentOf } from '../document/test-document.ts';
import { inlineText } from '../document/text.ts';
import { readSelfAssessment } from './read.ts';

const part = (title: string, list: string, next = 'Plačiau: [ten](/guide).') => `<Questions title="${title}">\n\n${list}\n\n${next}\n\n</Questions>`;
const whole = (...parts: string[]) => `<SelfAssessment no="A" partly="B" yes="C" several="D">\n\n${parts.join('\n\n')}\n\n</SelfAssessment>`;

test('a questionnaire is read with its words, its parts and the numbers of its questions', () => {
  const read = readSelfAssessment(documentOf(whole(part('Viena', '1. Ar?\n2. Kas?'), part('Kita', '3. *Kur*?'))));
  expect(read?.words).toEqual({ no: 'A', partly: 'B', yes: 'C', several: 'D' });
  expect(read?.parts.map(({ title, questions }) => [title, ...questions.map(({ number, children }) => `${number} ${inlineText(children)}`)])).toEqual([['Viena', '1 Ar?', '2 Kas?'], ['Kita', '3 Kur?']]);
});

test('a text without a questionnaire has none', () => {
  expect(readSelfAssessment(documentOf('Tekstas.'))).toBeUndefined();
});

const refused: [what: string, source: string, line: number, complaint: RegExp][] = [
  ['text between the parts', whole(part('Viena', '1. Ar?'), 'Tekstas.'), 1, /holds something other than parts/],
  ['questions that are not counted on', whole(part('Viena', '1. Ar?'), part('Kita', '1. Kur?')), 1, /question 2 has the number 1/],
  ['a part without a paragraph after it', whole(`<Questions title="Viena">\n\n1. Ar?\n\n</Questions>`), 3, /one numbered list of questions/],
  ['a list without numbers', whole(part('Viena', '- Ar?')), 3, /one numbered list of questions/],
  ['boxes to tick', whole(part('Viena', '1. [ ] Ar?')), 3, /one numbered list of questions/],
  ['words that are missing', whole(part('Viena', '1. Ar?')).replace(' several="D"', ''), 1, /“several” of <SelfAssessment> is missing/],
];

test.each(refused)('a questionnaire with %s is refused with its place', (_, source, line, complaint) => {
  const parsed = parseDocument({ source, file: 'index.lt.mdx', line: 1 });
  const problems = parsed.ok ? [] : parsed.problems;
  expect(problems.find(({ words }) => complaint.test(words.en.what))?.line).toBe(line);
});

test.each(['lt', 'en'] as const)('the guide’s own questionnaire has sixteen questions in six parts (%s)', (locale) => {
  const chapter = inSection(readContent('content', 'content').entries, 'guide').find(({ key }) => key === '03-rizika');
  const read = chapter && readSelfAssessment(readDocument(chapter, locale));
  expect(read?.parts.map(({ questions }) => questions.length)).toEqual([3, 3, 3, 2, 2, 3]);
});
