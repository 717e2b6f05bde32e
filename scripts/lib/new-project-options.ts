import { parseArgs } from 'node:util';
import { newProjectWords, type NewProjectWords } from '../../src/i18n/new-project.ts';
import { projectAnswers, type ProjectAnswer, type ProjectAnswers } from '../../src/lib/scaffold/project/answers.ts';

/** What `npm run new:project` was told by flags. */
export interface NewProjectOptions {
  folder: string | undefined;
  answers: ProjectAnswers;
  words: NewProjectWords;
  /** True when nothing may be asked. */
  yes: boolean;
}

/** The flag of an answer: `--name-en` of `nameEn`. */
export const projectFlag = (name: ProjectAnswer): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/**
 * Reads the folder and the flags of `npm run new:project`.
 * @throws Error in the words of the staff when one is not understood
 */
export function readNewProjectOptions(args: readonly string[]): NewProjectOptions {
  const words = newProjectWords[/ --lang[= ]en /.test(` ${args.join(' ')} `) ? 'en' : 'lt'];
  const options = Object.fromEntries([...projectAnswers.map((name) => projectFlag(name).slice(2)), 'lang'].map((name) => [name, { type: 'string' } as const]));
  const { values, positionals } = understood(() => parseArgs({ args: [...args], allowPositionals: true, options: { ...options, yes: { type: 'boolean' } } as const }), words);
  const [folder, stranger] = positionals;
  if (stranger !== undefined) throw new Error(`${words.unknownFlag(stranger)}\n${words.usage}`);
  const answers: ProjectAnswers = Object.fromEntries(
    projectAnswers.flatMap((name) => {
      const value = (values as Record<string, unknown>)[projectFlag(name).slice(2)];
      return typeof value === 'string' ? [[name, value.trim()] as const] : [];
    }),
  );
  return { folder, answers, words, yes: values.yes === true };
}

function understood<T>(read: () => T, words: NewProjectWords): T {
  try {
    return read();
  } catch (error) {
    const [flag = ''] = /--?[\w-]+/.exec(error instanceof Error ? error.message : '') ?? [];
    throw new Error(`${words.unknownFlag(flag)}\n${words.usage}`, { cause: error });
  }
}
