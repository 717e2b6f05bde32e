import { cancel, isCancel, multiselect, select, text } from '@clack/prompts';
import type { ScaffoldWords } from '../../src/i18n/scaffold/index.ts';
import { faultOf, type Asking } from '../../src/lib/scaffold/check-answer.ts';
import { listAnswers, neededAnswers, scaffoldKinds, wishedAnswers, type AnswerName, type Answers, type ListAnswer, type ScaffoldKind } from '../../src/lib/scaffold/kinds.ts';
import { suggestKey } from '../../src/lib/scaffold/names.ts';
import { eventKinds, partnerKinds } from '../../src/lib/schemas/entries.ts';

/** Asks which kind of entry is begun. */
export async function askKind(words: ScaffoldWords): Promise<ScaffoldKind> {
  return orEnd(await select({ message: words.whichKind, options: scaffoldKinds.map((value) => ({ value, label: words.kinds[value] })) }), words);
}

/** Asks at the terminal for what flags have not said, and the key last, with the one of custom proposed. */
export async function askAnswers(given: Asking): Promise<Answers & { key: string }> {
  const { kind, vocabulary } = given;
  const answers: Answers = { ...given.answers };
  const asking: Asking = { ...given, answers };
  // What is needed can depend on an answer just given.
  const nextNeeded = () => neededAnswers(kind, answers).find((name) => answers[name] === undefined);
  for (let name = nextNeeded(); name; name = nextNeeded()) answers[name] = await askText(name, true, asking);
  for (const name of wishedAnswers(kind).filter((one) => answers[one] === undefined)) {
    if (isList(name)) answers[name] = await askList(name, asking);
    else answers[name] = (await askText(name, false, asking)) || undefined;
  }
  return { ...answers, key: answers.key ?? (await askText('key', true, asking, suggestKey(kind, answers, vocabulary))) };
}

const isList = (name: AnswerName): name is ListAnswer => (listAnswers as readonly string[]).includes(name);

async function askText(name: Exclude<AnswerName, ListAnswer>, isNeeded: boolean, asking: Asking, initialValue?: string): Promise<string> {
  const { words, kind, vocabulary } = asking;
  const message = isNeeded ? words.questions[name] : `${words.questions[name]} (${words.mayBeEmpty})`;
  if (name === 'kind') {
    const options = kind === 'event' ? eventKinds.map((value) => ({ value: value as string, label: words.eventKinds[value] })) : partnerKinds.map((value) => ({ value: value as string, label: words.partnerKinds[value] }));
    return orEnd(await select({ message, options }), words);
  }
  if (name === 'municipality') {
    const options = vocabulary.partners.filter((partner) => partner.kind === 'municipality').map((partner) => ({ value: partner.key, label: partner.name }));
    if (options.length) return orEnd(await select({ message, options }), words);
  }
  const validate = (value = '') => (value.trim() || isNeeded ? faultOf(name, value.trim(), asking) : undefined);
  return orEnd(await text({ message, ...(initialValue && { initialValue }), validate }), words).trim();
}

async function askList(name: ListAnswer, { words, vocabulary }: Asking): Promise<string[]> {
  const options = vocabulary[name].map(({ key, name: label }) => ({ value: key, label }));
  return options.length ? orEnd(await multiselect({ message: `${words.questions[name]} (${words.choose})`, options, required: false }), words) : [];
}

/** Ends the command when a question was left with Ctrl+C: nothing has been written by then. */
function orEnd<T>(answer: T, words: ScaffoldWords): Exclude<T, symbol> {
  if (isCancel(answer)) {
    cancel(words.cancelled);
    process.exit(1);
  }
  return answer as Exclude<T, symbol>;
}
