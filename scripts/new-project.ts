import { resolve } from 'node:path';
import { intro, outro } from '@clack/prompts';
import { projectPlaceholders } from '../src/i18n/new-project.ts';
import { shown } from '../src/lib/content/shown.ts';
import { byEditorsClock } from '../src/lib/editors-clock.ts';
import { profileNames, readProfile } from '../src/lib/funders/profiles.ts';
import { ContentError } from '../src/lib/problems/problem.ts';
import { readClock } from '../src/lib/publish.ts';
import { faultOfProject, neededOfProject, type ProjectAnswer } from '../src/lib/scaffold/project/answers.ts';
import { makeProject } from '../src/lib/scaffold/project/project-files.ts';
import { isFree, writeProject } from '../src/lib/scaffold/project/write-project.ts';
import { askProject } from './lib/ask-project.ts';
import { projectFlag, readNewProjectOptions, type NewProjectOptions } from './lib/new-project-options.ts';
import { stop } from './lib/options.ts';

// Begins the content of another project: asks what is needed, or takes it from flags, and writes a folder that builds.
const options = readOrStop();
const { words } = options;
const folder = resolve(options.folder ?? stop(`${words.noFolder}\n${words.usage}`));
if (!isFree(folder)) stop(words.notEmpty(shown(folder)));

const profiles = profileNames();
for (const [name, value] of Object.entries(options.answers) as [ProjectAnswer, string][]) {
  const fault = faultOfProject(name, value, options.answers, profiles, words);
  if (fault) stop(`${projectFlag(name)}: ${fault}`);
}
const asks = !options.yes && process.stdin.isTTY && process.stdout.isTTY;
const missing = neededOfProject(readProfile(options.answers.funder ?? '')).filter((name) => options.answers[name] === undefined);
if (!asks && missing.length) stop(`${words.missing(missing.map(projectFlag))}\n${words.usage}`);
if (asks) intro(words.intro);
const answers = asks ? await askProject(options.answers, profiles, words) : options.answers;

try {
  const files = makeProject(answers, projectPlaceholders, byEditorsClock(readClock(process.env.BUILD_CLOCK)).day);
  writeProject(folder, files);
  const profile = readProfile(answers.funder ?? '');
  const steps = [...(profile?.acknowledgement && profile.credit ? [] : [words.askFunder]), ...(profile?.duties.length ? [] : [words.askDuties]), ...words.steps(shown(folder))];
  const created = words.created(shown(folder), files.size);
  if (asks) outro(created);
  console.log([...(asks ? [] : [created, '']), `${words.next}:`, ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n'));
} catch (error) {
  if (error instanceof ContentError) stop(error.message);
  throw error;
}

function readOrStop(): NewProjectOptions {
  try {
    return readNewProjectOptions(process.argv.slice(2));
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
}
