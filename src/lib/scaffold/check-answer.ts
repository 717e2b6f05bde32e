import type { ScaffoldWords } from '../../i18n/scaffold/index.ts';
import { entrySchemas } from '../schemas/entries.ts';
import { slugify, slugPattern } from '../slug.ts';
import { listAnswers, sectionOf, type AnswerName, type Answers, type ListAnswer, type ScaffoldKind } from './kinds.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an answer is judged by. */
export interface Asking {
  kind: ScaffoldKind;
  answers: Answers;
  vocabulary: Vocabulary;
  words: ScaffoldWords;
}

const isList = (name: AnswerName): name is ListAnswer => (listAnswers as readonly string[]).includes(name);

/** Says in plain words what is wrong with an answer; undefined when an entry can be made of it. */
export function faultOf(name: AnswerName, value: string | readonly string[], asking: Asking): string | undefined {
  const { vocabulary, words, answers } = asking;
  const values = typeof value === 'string' ? [value] : value;
  if (isList(name)) {
    const known = vocabulary[name].map(({ key }) => key);
    const stranger = values.find((key) => !known.includes(key));
    return stranger === undefined ? undefined : words.unknownKey(stranger, known);
  }
  const [text = ''] = values;
  if (name === 'key') return keyFault(text, asking);
  if (name === 'title' || name === 'titleEn') return slugify(text) ? undefined : words.faults.title;
  if (name === 'municipality') {
    const known = vocabulary.partners.filter(({ kind }) => kind === 'municipality').map(({ key }) => key);
    return known.includes(text) ? undefined : words.unknownKey(text, known);
  }
  if (name === 'endDate' && answers.date !== undefined && text < answers.date) return words.faults.endsBefore;
  return fits(name, text, asking.kind) ? undefined : words.faults[name === 'date' && sectionOf[asking.kind] === 'events' ? 'day' : faultNames[name] ?? 'text'];
}

const faultNames: Partial<Record<AnswerName, 'date' | 'day' | 'kind' | 'country'>> = { date: 'date', endDate: 'day', kind: 'kind', country: 'country' };

/** Asks the schema itself, so that what is taken here is taken by the check too. */
function fits(name: AnswerName, text: string, kind: ScaffoldKind): boolean {
  const { facts, words } = entrySchemas[sectionOf[kind]];
  const shape: Record<string, { safeParse(value: unknown): { success: boolean } }> = { ...facts.shape, ...words.shape };
  return shape[name.replace(/En$/, '')]?.safeParse(text).success ?? false;
}

function keyFault(key: string, { kind, vocabulary, words }: Asking): string | undefined {
  if (!slugPattern.test(key)) return words.faults.key;
  if (vocabulary.keys[sectionOf[kind]].includes(key)) return words.keyTaken(`${sectionOf[kind]}/${key}`);
  return kind === 'chapter' && !/^\d+-/.test(key) ? words.faults.chapterKey : undefined;
}
