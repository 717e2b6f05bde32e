import { join } from 'node:path';
import { intro, outro } from '@clack/prompts';
import { shown } from '../src/lib/content/shown.ts';
import { byEditorsClock } from '../src/lib/editors-clock.ts';
import { ContentError } from '../src/lib/problems/problem.ts';
import { faultOf } from '../src/lib/scaffold/check-answer.ts';
import { makeEntry } from '../src/lib/scaffold/entry-files.ts';
import { neededAnswers, type AnswerName } from '../src/lib/scaffold/kinds.ts';
import { suggestKey } from '../src/lib/scaffold/names.ts';
import { readVocabulary } from '../src/lib/scaffold/vocabulary.ts';
import { writeEntry } from '../src/lib/scaffold/write-entry.ts';
import { askAnswers, askKind } from './lib/ask.ts';
import { flagOf, readNewOptions, type NewOptions } from './lib/new-options.ts';
import { stop } from './lib/options.ts';

// Begins an entry: asks what is needed, or takes it from flags, and writes both files of a draft.
const options = readOrStop();
const { words } = options;
if (options.content) process.env.CONTENT_DIR = options.content;
const { contentFolder, currentGate, settingsFolder } = await import('../src/project.ts');

const asks = !options.yes && process.stdin.isTTY && process.stdout.isTTY;
if (asks) intro(words.intro);
const kind = options.kind ?? (asks ? await askKind(words) : stop(`${words.unknownKind('')}\n${words.usage}`));
const asking = { kind, answers: options.answers, vocabulary: readVocabulary(contentFolder, settingsFolder), words };

for (const [name, value] of Object.entries(options.answers) as [AnswerName, string | string[]][]) {
  const fault = faultOf(name, value, asking);
  if (fault) stop(`${flagOf(name)}: ${fault}`);
}
const missing = neededAnswers(kind, options.answers).filter((name) => options.answers[name] === undefined);
if (!asks && missing.length) stop(`${words.missing(missing.map(flagOf))}\n${words.usage}`);
const answers = asks ? await askAnswers(asking) : { ...options.answers, key: options.answers.key ?? suggestKey(kind, options.answers, asking.vocabulary) };

const entry = makeEntry(kind, answers, asking.vocabulary, words, byEditorsClock(currentGate().now).day);
try {
  const folder = shown(writeEntry(contentFolder, entry));
  const [lithuanian, english] = [join(folder, 'index.lt.mdx'), join(folder, 'index.en.mdx')];
  const steps = [words.steps.write(lithuanian), words.steps.look(entry.addresses.lt, options.content && ` -- --content ${options.content}`), words.steps.publish(lithuanian), words.steps.send].map((step, index) => `${index + 1}. ${step}`);
  if (asks) outro(words.created);
  console.log([...(asks ? [] : [`${words.created}:`]), `  ${lithuanian}`, `  ${english}`, '', `${words.next}:`, ...steps.map((step) => `  ${step}`)].join('\n'));
} catch (error) {
  if (error instanceof ContentError) stop(error.message);
  if ((error as NodeJS.ErrnoException).code === 'EEXIST') stop(words.keyTaken(`${entry.section}/${entry.key}`));
  throw error;
}

function readOrStop(): NewOptions {
  try {
    return readNewOptions(process.argv.slice(2));
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
}
