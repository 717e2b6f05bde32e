import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkAndFix } from '../../src/lib/check/fix.ts';
import { checkContent } from '../../src/lib/content/read-content.ts';
import { writeFolder } from '../../src/lib/content/test-folder.ts';
import { locales, type Locale } from '../../src/lib/locales.ts';
import { guideSteps, withFacts, type GuideStep } from './guide-steps.ts';
import { readNewOptions } from './new-options.ts';
import { layPhotographs } from './try-guide.ts';
import { npmScriptsIn } from './workflows.ts';

const guide = (locale: Locale) => readFileSync(join('docs', `publishing.${locale}.md`), 'utf8');
const steps = (locale: Locale) => guideSteps(guide(locale));
const commands = (locale: Locale) => steps(locale).flatMap((step) => (step.kind === 'run' ? step.commands : []));
const scripts = new Set(Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts));

test('the steps of a guide are what its fences say', () => {
  const text = '```sh\nnpm run check\n```\n\n```text\na: b\n```\n\n```mdx content/a.mdx\nA\n\nB\n```\n```yaml content/a.mdx\ndate: 2026\n```\n```console\nrm x\n```\n';
  expect(guideSteps(text)).toEqual([
    { kind: 'run', commands: ['npm run check'], output: ['a: b'] },
    { kind: 'write', file: 'content/a.mdx', text: 'A\n\nB\n' },
    { kind: 'facts', file: 'content/a.mdx', yaml: 'date: 2026\n' },
  ]);
});

test('facts take the place of those with the same key, or stand last', () => {
  const text = '---\ntitle: A\ndate: 2017\n---\n\nB\n';
  expect(withFacts(text, 'title: C\n')).toBe('---\ntitle: C\ndate: 2017\n---\n\nB\n');
  expect(withFacts(text, 'updates:\n  - date: 2018\n')).toBe('---\ntitle: A\ndate: 2017\nupdates:\n  - date: 2018\n---\n\nB\n');
});

test.each(locales)('the commands of the guide in %s are commands of the project, with flags that they know', (locale) => {
  const own = commands(locale).filter((command) => command.startsWith('npm '));
  expect(own.length).toBeGreaterThan(10);
  expect(own.flatMap(npmScriptsIn).filter((name) => !scripts.has(name))).toEqual([]);
  const begun = own.filter((command) => command.startsWith('npm run new -- ')).map((command) => [...command.slice(15).matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''));
  expect(begun.map((args) => readNewOptions(args).kind)).toEqual(['news', 'event']);
});

test('both guides have the same sections and the same kinds of steps', () => {
  const shape = (locale: Locale) => [guide(locale).match(/^## /gm)?.length, ...steps(locale).map((step: GuideStep) => (step.kind === 'run' ? `run ${step.commands.length}` : step.kind))];
  expect(shape('en')).toEqual(shape('lt'));
});

test.each(locales)('what the guide in %s says to write is correct, but for the mistake that it shows', async (locale) => {
  const folder = writeFolder();
  const found: string[] = [];
  for (const step of steps(locale)) {
    if (step.kind === 'run') {
      const check = step.commands.find((command) => /^npm run check\b/.test(command));
      const { problems } = !check ? { problems: [] } : check.includes('--fix') ? checkAndFix(folder, 'content') : checkContent(folder, 'content');
      found.push(...problems.filter(({ file, severity }) => file.includes('2026-11-') && severity !== 'info').map(({ message }) => message));
      continue;
    }
    const file = join(folder, step.file.replace('content/', ''));
    const text = step.kind === 'write' ? step.text : withFacts(readFileSync(file, 'utf8'), step.yaml);
    await layPhotographs(text, dirname(file));
    writeFileSync(file, text);
  }
  expect(found).toEqual(['notDay']);
}, 60_000);

test.each(locales)('every picture and every page that the guide in %s names is there', (locale) => {
  const named = [...guide(locale).matchAll(/\]\(((?!https?:|\/)[^)#]+)/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((path) => !existsSync(join('docs', path)))).toEqual([]);
});
