import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newProjectWords, projectPlaceholders } from '../src/i18n/new-project.ts';
import { profileNames, readProfile } from '../src/lib/funders/profiles.ts';
import { faultOfProject, neededOfProject, type ProjectAnswer } from '../src/lib/scaffold/project/answers.ts';
import { makeProject } from '../src/lib/scaffold/project/project-files.ts';
import { projectFlag, readNewProjectOptions } from './lib/new-project-options.ts';

const guide = readFileSync('docs/second-project.md', 'utf8');
const commands = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));

/** The words of a command line as a shell cuts them. */
const cut = (line: string) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare);

test('the hour begins a project with flags that are understood and want nothing more', () => {
  const line = commands.find((command) => command.startsWith('npm run new:project -- ')) ?? '';
  const { folder, answers, yes } = readNewProjectOptions(cut(line).slice(4));
  expect([folder, yes]).toEqual(['../new-content', true]);
  expect(neededOfProject(readProfile(answers.funder ?? '')).filter((name) => answers[name] === undefined)).toEqual([]);
  for (const [name, value] of Object.entries(answers) as [ProjectAnswer, string][]) expect(faultOfProject(name, value, answers, profileNames(), newProjectWords.en), name).toBeUndefined();
  expect(makeProject(answers, projectPlaceholders, '2026-12-01').get('site.yaml')).toContain('Upės pakrantė');
});

test('every command of the hour is there, and every profile and colour is named', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...guide.matchAll(/npm (?:run )?([a-z][\w:-]*)/g)].map(([, name = '']) => name).filter((name) => name !== 'ci');
  expect(named.filter((name) => !scripts[name])).toEqual([]);
  expect(commands.length).toBeGreaterThanOrEqual(6);
  for (const name of profileNames()) expect(guide).toContain(`\`${name}\``);
});

test('what is not understood is told in the language of the staff', () => {
  expect(() => readNewProjectOptions(['x', '--farba', 'a'])).toThrow('Komanda nesuprasta: --farba.');
  expect(() => readNewProjectOptions(['x', 'y', '--lang', 'en'])).toThrow('This is not understood: y.');
  expect(projectFlag('funderNameEn')).toBe('--funder-name-en');
});
