import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { wordsFound, wordsOfProject } from '../../../../scripts/lib/words-of-project.ts';
import { newProjectWords, projectPlaceholders } from '../../../i18n/new-project.ts';
import { checkContent, readContent } from '../../content/read-content.ts';
import { profileNames, readProfile } from '../../funders/profiles.ts';
import { ContentError } from '../../problems/problem.ts';
import { sections } from '../../sections.ts';
import { byStatus } from '../../translation/status.ts';
import { faultOfProject, neededOfProject, type ProjectAnswer, type ProjectAnswers } from './answers.ts';
import { fill, fillYaml } from './fill.ts';
import { makeProject } from './project-files.ts';
import { isFree, writeProject } from './write-project.ts';

const words = newProjectWords.en;
const today = '2026-12-01';
const answers: ProjectAnswers = { name: 'Upė: „pakrantė“', nameEn: "River's bank # 1", number: "AB'7: 1", start: '2024-02-01', end: '2026-01-31', cost: '500000', grant: '400000.50', funder: 'neutral', funderName: 'Upių fondas', funderNameEn: 'Rivers Fund', funderUrl: 'https://fondas.example' };

function freeFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'new-project-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  return join(parent, 'content');
}

test.each(profileNames())('a project of the funder %s passes the check without a warning, with an entry of every section in both languages', (funder) => {
  const folder = freeFolder();
  writeProject(folder, makeProject({ ...answers, funder }, projectPlaceholders, today));
  const { content, problems } = checkContent(folder, folder, new Date('2026-12-01T12:00:00Z'));
  expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect([...new Set(content?.entries.map(({ section }) => section))].sort()).toEqual([...sections].sort());
  expect(content?.entries.filter(({ words: { en } }) => !en)).toEqual([]);
  expect(content?.settings.funder.profile).toBe(funder);
  for (const locale of ['lt', 'en'] as const) expect(content?.settings.funder.acknowledgement[locale]).toContain(answers.number);
});

test('answers stand in the settings as they were given, whatever marks of YAML they hold', () => {
  const folder = freeFolder();
  writeProject(folder, makeProject(answers, projectPlaceholders, today));
  const { settings, entries } = readContent(folder, folder);
  expect(settings).toMatchObject({ name: { lt: answers.name, en: answers.nameEn }, url: 'https://projektas.example', project: { title: { lt: answers.name }, number: answers.number, cost: 500000, grant: 400000.5, period: { start: '2024-02-01', end: '2026-01-31' } } });
  expect(settings.funder).toMatchObject({ credit: 'Upių fondas', acknowledgement: { en: "Project No. AB'7: 1, funded by Rivers Fund." }, links: [{ url: 'https://fondas.example' }] });
  expect(entries.find(({ key }) => key === 'pirmas-pranesimas')?.facts).toMatchObject({ reference: 'PR-2024-01', published: today });
  expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toContain('# Who publishes this site.');
});

test('a funder’s own wording is used where its profile has some', () => {
  const yaml = makeProject({ ...answers, funder: 'norway-grants-2009-2014' }, projectPlaceholders, today).get('site.yaml');
  expect(yaml).toContain('was financed by the Norwegian Financial Mechanism 2009–2014');
  expect(makeProject({ ...answers, funder: 'eea-and-norway-grants-2014-2021' }, projectPlaceholders, today).get('site.yaml')).toContain('funded by EEA and Norway Grants 2014–2021.');
});

test('nothing of this project is in a new one', () => {
  const foreign = wordsOfProject(readContent('content', 'content'));
  expect([...makeProject(answers, projectPlaceholders, today)].flatMap(([file, text]) => wordsFound(text, foreign).map((word) => `${file}: ${word}`))).toEqual([]);
});

test('the English of a new project is known to be up to date', () => {
  const folder = freeFolder();
  writeProject(folder, makeProject(answers, projectPlaceholders, today));
  expect(byStatus(readContent(folder, folder).entries).map(({ status }) => status)).toEqual(['current']);
});

test('nothing is written into a folder that holds something, and of what the check refuses nothing stays', () => {
  const folder = freeFolder();
  const files = makeProject(answers, projectPlaceholders, today);
  mkdirSync(folder);
  expect(isFree(folder)).toBe(true);
  writeFileSync(join(folder, 'mano.txt'), 'mano');
  expect(() => writeProject(folder, files)).toThrow('is not empty');
  expect(readdirSync(folder)).toEqual(['mano.txt']);
  const other = freeFolder();
  expect(() => writeProject(other, new Map([...files, ['news/pirma-naujiena/index.lt.mdx', 'be pradžios']]))).toThrow(ContentError);
  expect(existsSync(other)).toBe(false);
});

test('braces without an answer are a mistake of ours, and a number stays a number', () => {
  expect(() => fill('{nera}', {})).toThrow('{nera}');
  expect(fillYaml('# a\nx: \'{n}\'\ny: "a {n}"\n# z\nz: {}\n', { n: 7 }, { z: { k: 1 } })).toBe("# a\nx: 7\ny: a 7\n# z\nz:\n  k: 1\n");
});

const faults: [ProjectAnswer, string, string | undefined][] = [
  ['name', '', words.faults.text],
  ['start', '2024-02-30', words.faults.day],
  ['end', '2024-01-31', words.faults.endsBefore],
  ['cost', '500 000', words.faults.amount],
  ['grant', '500000.01', words.faults.grant],
  ['url', 'projektas.example', words.faults.address],
  ['funder', 'nera', words.faults.funder(profileNames())],
  ['end', '2024-02-01', undefined],
  ['grant', '500000', undefined],
  ['funder', 'neutral', undefined],
];

test.each(faults)('%s: “%s”', (name, value, fault) => {
  expect(faultOfProject(name, value, answers, profileNames(), words)).toBe(fault);
});

test('of a funder that its profile names nothing more is asked', () => {
  expect(neededOfProject(readProfile('neutral'))).toContain('funderUrl');
  expect(neededOfProject(readProfile('norway-grants-2009-2014'))).not.toContain('funderUrl');
});
