import { cancel, isCancel, select, text } from '@clack/prompts';
import type { NewProjectWords } from '../../src/i18n/new-project.ts';
import { readProfile } from '../../src/lib/funders/profiles.ts';
import { faultOfProject, neededOfProject, projectAnswers, type ProjectAnswer, type ProjectAnswers } from '../../src/lib/scaffold/project/answers.ts';

/** Asks at the terminal for what flags have not said; of the funder only what its profile does not know. */
export async function askProject(given: ProjectAnswers, profiles: readonly string[], words: NewProjectWords): Promise<ProjectAnswers> {
  const answers: ProjectAnswers = { ...given };
  const isAboutFunder = (name: ProjectAnswer) => /^funder./.test(name);
  for (const name of projectAnswers.filter((one) => answers[one] === undefined)) {
    const needed = neededOfProject(readProfile(answers.funder ?? '')).includes(name);
    if (isAboutFunder(name) && !needed) continue;
    const answer = name === 'funder' ? await choose(profiles, words) : await ask(name, needed, answers, profiles, words);
    if (answer) answers[name] = answer;
  }
  return answers;
}

async function choose(profiles: readonly string[], words: NewProjectWords): Promise<string> {
  return orEnd(await select({ message: words.questions.funder, options: profiles.map((value) => ({ value, label: value })) }), words);
}

async function ask(name: ProjectAnswer, needed: boolean, answers: ProjectAnswers, profiles: readonly string[], words: NewProjectWords): Promise<string> {
  const message = needed ? words.questions[name] : `${words.questions[name]} (${words.mayBeEmpty})`;
  const validate = (value = '') => (value.trim() || needed ? faultOfProject(name, value.trim(), answers, profiles, words) : undefined);
  return orEnd(await text({ message, validate }), words).trim();
}

/** Ends the command when a question was left with Ctrl+C: nothing has been written by then. */
function orEnd<T>(answer: T, words: NewProjectWords): Exclude<T, symbol> {
  if (isCancel(answer)) {
    cancel(words.cancelled);
    process.exit(1);
  }
  return answer as Exclude<T, symbol>;
}
