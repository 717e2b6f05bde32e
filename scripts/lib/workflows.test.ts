import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { nodeVersion, npmScriptsIn } from './workflows.ts';

interface Job {
  permissions?: Record<string, string>;
  uses?: string;
  'timeout-minutes'?: number;
  steps?: { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> }[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = join('.github', 'workflows');
const texts = Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
const workflows = Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, parse(text) as Workflow]));
const gitlabText = readFileSync('.gitlab-ci.yml', 'utf8');
const gitlab = parse(gitlabText) as { image: string; stages: string[] };
const gitlabJobs = Object.entries(gitlab as unknown as Record<string, { script?: string[]; stage?: string }>);
const jobs = Object.entries(workflows).flatMap(([file, { jobs: own }]) => Object.entries(own).map(([name, job]) => ({ file, name, job })));
const scripts = new Set(Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts));
const node = nodeVersion(readFileSync('package-lock.json', 'utf8'));

test('the commands that CI runs are commands of the project', () => {
  const run = [...jobs.flatMap(({ job }) => job.steps ?? []).flatMap(({ run: command = '' }) => npmScriptsIn(command)), ...gitlabJobs.flatMap(([, { script = [] }]) => script.flatMap(npmScriptsIn))];
  expect(run.filter((name) => !scripts.has(name))).toEqual([]);
  expect(new Set(run)).toEqual(new Set(['check', 'spell', 'test', 'build', 'deploy:check', 'pr-summary', 'trust']));
});

test('CI builds with the Node of the lockfile', () => {
  const versions = jobs.flatMap(({ job }) => job.steps ?? []).filter(({ uses }) => uses?.startsWith('actions/setup-node@')).map((step) => step.with?.['node-version']);
  expect(new Set(versions)).toEqual(new Set([node]));
  expect(versions).toHaveLength(4);
  expect(gitlab.image).toBe(`node:${node}-bookworm`);
});

test('jobs may read the code and nothing more, but for the one that publishes and the one that comments', () => {
  expect(Object.entries(workflows).filter(([, { permissions }]) => JSON.stringify(permissions) !== '{"contents":"read"}')).toEqual([]);
  const more = jobs.filter(({ job }) => job.permissions).map(({ file, name, job }) => [`${file} ${name}`, Object.keys(job.permissions ?? {}).sort().join(' ')]);
  expect(more).toEqual([['preview.yml comment', 'pull-requests'], ['publish.yml deploy', 'id-token pages'], ['scheduled.yml publish', 'contents id-token pages']]);
});

test('a job that may write runs nothing of the proposed change', () => {
  const writing = jobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes('write')).flatMap(({ job }) => job.steps ?? []);
  expect(writing.filter(({ uses, run = '' }) => uses?.startsWith('actions/checkout@') || /\bnpm\b|\bnode\b/.test(run))).toEqual([]);
  expect(Object.values(texts).filter((text) => text.includes('pull_request_target'))).toEqual([]);
});

test('no secret is asked for, and nothing of a change is put into a command', () => {
  for (const text of [...Object.values(texts), gitlabText]) expect(text).not.toMatch(/secrets\.|password|_TOKEN\s*:\s*['"]?\w{8}/i);
  expect(jobs.flatMap(({ job }) => job.steps ?? []).filter(({ run }) => run?.includes('${{'))).toEqual([]);
});

test('what the clock starts stands in files of its own, which GitHub may switch off', () => {
  expect(Object.entries(workflows).filter(([, { on }]) => 'schedule' in on).map(([file, { on }]) => [file, Object.keys(on)])).toEqual([['scheduled.yml', ['schedule']], ['trust.yml', ['schedule', 'workflow_dispatch']]]);
});

test('every job ends in time, keeps no credentials, and actions have a version', () => {
  expect(jobs.filter(({ job }) => !job.uses && !job['timeout-minutes']).map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  const steps = jobs.flatMap(({ job }) => job.steps ?? []);
  expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')).map((step) => step.with?.['persist-credentials'])).toEqual([false, false, false, false]);
  expect(steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !/^actions\/[\w-]+@(?:v\d+|[0-9a-f]{40})$/.test(uses))).toEqual([]);
});

test('what was built before is restored', () => {
  const cached = jobs.flatMap(({ job }) => job.steps ?? []).filter(({ uses }) => uses?.startsWith('actions/cache@')).map((step) => step.with?.path);
  expect(cached).toEqual(['.cache', '.cache', '.cache']);
});

test('every stage of GitLab has its job', () => {
  expect(gitlab.stages).toEqual(['check', 'build', 'publish']);
  expect(gitlabJobs.filter(([, { stage }]) => stage).map(([name, { stage }]) => [name, stage])).toEqual([['test', 'check'], ['preview', 'build'], ['pages', 'publish']]);
});
