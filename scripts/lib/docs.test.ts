import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync('docs').filter((file) => file.endsWith('.md')).map((file) => join('docs', file))];
const text = (file: string) => readFileSync(file, 'utf8').replace(/```[\s\S]*?```/g, '');

test('every link and picture of the documents leads to a file', () => {
  // The rules show how links are written.
  const links = pages.filter((file) => !file.endsWith('rules.md')).flatMap((file) => [...text(file).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => ({ file, to }))).filter(({ to }) => !/^(?:https?|mailto):|^\//.test(to));
  expect(links.length).toBeGreaterThan(60);
  expect(links.filter(({ file, to }) => !existsSync(join(dirname(file), decodeURI(to)))).map(({ file, to }) => `${file} leads to ${to}`)).toEqual([]);
});

test('every document stands in the index', () => {
  const index = readFileSync(join('docs', 'README.md'), 'utf8');
  expect(pages.filter((file) => file.startsWith('docs') && !file.endsWith('README.md')).filter((file) => !index.includes(`](${file.slice(5)})`))).toEqual([]);
});

test('every command is told, and no other', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const told = readFileSync(join('docs', 'commands.md'), 'utf8');
  const names = [...told.matchAll(/npm run ([a-z0-9:-]+)/g)].map(([, name]) => name ?? '');
  expect(Object.keys(scripts).filter((name) => name !== 'start' && name !== 'test' && !names.includes(name))).toEqual([]);
  expect([...new Set(names)].filter((name) => !scripts[name])).toEqual([]);
  expect(Object.values(scripts).map((line) => line.split(' ')[2]).filter((name) => !existsSync(join('scripts', `${name}.ts`)))).toEqual([]);
});

test('the README fits on two screens', () => {
  expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThanOrEqual(60);
});
