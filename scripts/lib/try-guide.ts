import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { drawPhotograph } from './draw-photograph.ts';
import { withFacts, type GuideStep } from './guide-steps.ts';
import { serveSite } from './serve-dev.ts';

/** Clones the repository as a newcomer would, from a bare copy that may be pushed to; packages are those that are installed here. */
export function cloneToTry(folder: string): string {
  const [origin, clone] = [join(folder, 'origin.git'), join(folder, 'site')];
  execFileSync('git', ['clone', '--quiet', '--bare', resolve('.'), origin]);
  execFileSync('git', ['clone', '--quiet', origin, clone]);
  for (const [key, value] of [['user.name', 'Guide'], ['user.email', 'guide@example.org']] as const) execFileSync('git', ['config', key, value], { cwd: clone });
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'), 'junction');
  return clone;
}

/**
 * Does one step of a guide in a clone.
 * @returns what was printed
 * @throws Error when a command does not end as the guide says, or prints something else
 */
export async function tryStep(step: GuideStep, clone: string): Promise<string> {
  if (step.kind === 'run') return runAll(step, clone);
  const file = join(clone, step.file);
  const before = readFileSync(file, 'utf8');
  const text = step.kind === 'write' ? step.text : withFacts(before, step.yaml);
  writeFileSync(file, text);
  await layPhotographs(text, dirname(file));
  return '';
}

/** The reader's photographs: every one that a file names and that is not there yet. */
export async function layPhotographs(text: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [index, [, name = '']] of [...text.matchAll(/- file: (\S+\.jpg)$/gm)].entries()) {
    if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), await drawPhotograph(index));
  }
}

async function runAll({ commands, output }: GuideStep & { kind: 'run' }, clone: string): Promise<string> {
  let printed = '';
  for (const command of commands) printed += command === 'npm run dev' ? await lookAtSite(clone) : run(command, clone, output);
  const missing = output.filter((line) => !printed.includes(line));
  if (missing.length) throw new Error(`The guide promises “${missing.join(' / ')}”, and this was printed:\n${printed}`);
  return printed;
}

/** A command must end well, unless the guide shows a mistake that it finds. */
function run(command: string, cwd: string, output: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, { cwd, shell: true, encoding: 'utf8' });
  const expected = output.some((line) => /:\d+:\d+ (klaida|error) /.test(line)) ? 1 : 0;
  if (status !== expected) throw new Error(`“${command}” ended with ${String(status)}:\n${stdout}${stderr}`);
  return stdout;
}

/** Looks at the home page in both languages, as the guide's reader would. */
function lookAtSite(cwd: string): Promise<string> {
  return serveSite(cwd, async (url) => {
    for (const page of ['', 'en/']) {
      const { ok, status } = await fetch(new URL(page, url));
      if (!ok) throw new Error(`${url}${page} answers ${status}`);
    }
    return url;
  });
}
