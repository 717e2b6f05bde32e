import type { Block, ComponentCall, Inline, TextDocument } from '../document/model.ts';
import { fault, type Fault } from '../problems/problem.ts';

/** A questionnaire as its text has it: for the page, the paper form and the report. */
export interface Questionnaire {
  /** Words of the component: what each answer asks for, and what several „no“ in one part do. */
  words: Record<string, string>;
  parts: QuestionPart[];
}

export interface QuestionPart {
  title: string;
  questions: { number: number; children: Inline[] }[];
  /** What to read or do about this part, with links. */
  next: Block[];
}

type Call = ComponentCall<Block>;

const isPart = (block: Block): block is Call => block.type === 'component' && block.name === 'Questions';

/** A part of a questionnaire is one numbered list, a question in each item, and after it a paragraph of what to read next. */
export function questionsFault(inside: readonly Block[]): Fault | undefined {
  return readPart({ type: 'component', name: 'Questions', properties: {}, children: [...inside] })
    ? undefined
    : fault('questionsNotListed');
}

/** A questionnaire is parts and nothing else, and its questions are counted on from part to part. */
export function questionnaireFault(inside: readonly Block[]): Fault | undefined {
  if (!inside.length || !inside.every(isPart)) return fault('questionnaireMixed');
  const numbers = inside.flatMap((part) => readPart(part)?.questions.map(({ number }) => number) ?? []);
  const wrong = numbers.findIndex((number, index) => number !== index + 1);
  return wrong < 0 ? undefined : fault('questionsMiscounted', { expected: wrong + 1, found: numbers[wrong] ?? 0 });
}

/** One part of a questionnaire; undefined when its text has another shape. */
export function readPart({ properties, children }: Call): QuestionPart | undefined {
  const [list, next, ...more] = children;
  if (list?.type !== 'list' || !list.ordered || next?.type !== 'paragraph' || more.length) return undefined;
  const questions = list.items.flatMap(({ checked, children: [words, ...rest] }, index) =>
    checked === undefined && words?.type === 'paragraph' && !rest.length ? [{ number: list.start + index, children: words.children }] : [],
  );
  return questions.length === list.items.length ? { title: properties.title ?? '', questions, next: [next] } : undefined;
}

/** The questionnaire of a text; undefined when it has none. */
export function readSelfAssessment({ blocks }: Pick<TextDocument, 'blocks'>): Questionnaire | undefined {
  const call = blocks.find((block): block is Call => block.type === 'component' && block.name === 'SelfAssessment');
  return call && { words: call.properties, parts: call.children.flatMap((block) => (isPart(block) ? (readPart(block) ?? []) : [])) };
}
