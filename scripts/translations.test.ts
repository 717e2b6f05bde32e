import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../src/lib/content/read-content.ts';
import { validFiles, writeFolder } from '../src/lib/content/test-folder.ts';
import { settingsFolder } from '../src/lib/content/test-settings.ts';

const run = (...args: string[]) => execFileSync(process.execPath, [resolve('scripts/run.mjs'), 'translations', ...args], { encoding: 'utf8' });

test('the table tells what lags, and accepting a translation writes one line into its file and nothing else', { timeout: 60_000 }, () => {
  const folder = writeFolder();
  const file = 'news/pirmoji/index.en.mdx';
  expect(run('--accept', 'news/pirmoji', '--content', folder)).toBe('news/pirmoji: pažymėta, kad atitinka\n');
  expect(readFileSync(join(folder, file), 'utf8').replace(/translationOf: '[0-9a-f]{8}'\n/, '')).toBe(validFiles[file]);
  expect(readContent(folder, settingsFolder).entries.filter(({ translation }) => translation === 'current').map(({ key }) => key)).toEqual(['pirmoji']);
  const table = run('--content', folder).split('\n').filter((line) => /^\S.*\(\d+\)$/.test(line));
  expect(table).toEqual(['Neišversta (4)', 'Nepažymėta, iš ko versta (2)', 'Atitinka (1)']);
});
