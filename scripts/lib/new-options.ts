import { parseArgs } from 'node:util';
import { scaffoldWords, type ScaffoldWords } from '../../src/i18n/scaffold/index.ts';
import { listAnswers, scaffoldKinds, takesAnswer, textAnswers, type AnswerName, type Answers, type ScaffoldKind } from '../../src/lib/scaffold/kinds.ts';

/** What `npm run new` was told by flags. */
export interface NewOptions {
  kind: ScaffoldKind | undefined;
  answers: Answers;
  words: ScaffoldWords;
  content: string | undefined;
  /** True when nothing may be asked. */
  yes: boolean;
}

/** The flag of an answer: `--title-en` of `titleEn`. */
export const flagOf = (name: AnswerName): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/**
 * Reads the flags of `npm run new`; lists are written with commas.
 * @throws Error in the words of the staff when one is not understood
 */
export function readNewOptions(args: readonly string[]): NewOptions {
  const words = scaffoldWords[/ --lang[= ]en /.test(` ${args.join(' ')} `) ? 'en' : 'lt'];
  const names: readonly AnswerName[] = [...textAnswers, ...listAnswers];
  const options = Object.fromEntries([...names.map((name) => flagOf(name).slice(2)), 'lang', 'content'].map((name) => [name, { type: 'string' } as const]));
  const { values, positionals } = understood(() => parseArgs({ args: [...args], allowPositionals: true, options: { ...options, yes: { type: 'boolean' } } as const }), words);
  const [kind] = positionals;
  if (kind !== undefined && !isKind(kind)) throw new Error(`${words.unknownKind(kind)}\n${words.usage}`);
  const said = names.flatMap((name) => {
    const value = (values as Record<string, unknown>)[flagOf(name).slice(2)];
    return typeof value === 'string' ? [[name, value.trim()] as const] : [];
  });
  const stranger = said.find(([name]) => kind !== undefined && !takesAnswer(kind, name));
  if (kind && stranger) throw new Error(words.notOfKind(flagOf(stranger[0]), words.kinds[kind]));
  const answers = Object.fromEntries(said.map(([name, value]) => [name, isList(name) ? value.split(',').map((key) => key.trim()).filter(Boolean) : value])) as Answers;
  return { kind, answers, words, content: (values as { content?: string }).content, yes: values.yes === true };
}

const isKind = (kind: string): kind is ScaffoldKind => (scaffoldKinds as readonly string[]).includes(kind);
const isList = (name: AnswerName) => (listAnswers as readonly string[]).includes(name);

function understood<T>(read: () => T, words: ScaffoldWords): T {
  try {
    return read();
  } catch (error) {
    const [flag = ''] = /--?[\w-]+/.exec(error instanceof Error ? error.message : '') ?? [];
    throw new Error(`${words.unknownFlag(flag)}\n${words.usage}`, { cause: error });
  }
}
