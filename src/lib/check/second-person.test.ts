import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../content/read-content.ts';

/** A slip by a person who had read docs/rules.md and nothing else; `told` is where it must be told, by the note where more than one place is fair. */
interface Slip {
  what: string;
  rule: string;
  file: string;
  /** What is replaced in a file that is there; a file that is added has `content`. */
  from?: string;
  to?: string;
  content?: string;
  told: string;
  note?: string;
}

const fixture = 'tests/fixtures/second-person';
const slips = JSON.parse(readFileSync(`${fixture}/mistakes.json`, 'utf8')) as Slip[];

const folder = mkdtempSync(join(tmpdir(), 'second-person-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync(`${fixture}/content`, folder, { recursive: true });
cpSync('tests/fixtures/mistakes/site.yaml', join(folder, 'site.yaml'));

const check = () => checkContent(folder, folder, new Date('2026-11-22T10:00:00Z')).problems.map(({ file, line, rule, words }) => ({ found: `${rule} ${relative(folder, file).replaceAll('\\', '/')}:${line}`, words: words.en.what }));
// The folder holds six entries of many: their links to the others lead nowhere there.
const before = new Set(check().map(({ found, words }) => `${found} ${words}`));

test.each(slips.map((slip) => [slip.what, slip] as const))('%s', (_, { rule, file, from = '', to = '', content, told }) => {
  const path = join(folder, file);
  const source = content === undefined ? readFileSync(path, 'utf8') : undefined;
  expect(source === undefined || source.split(from).length === 2, 'what is replaced stands in the file once').toBe(true);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content ?? String(source).replace(from, () => to));
  const fresh = check().filter(({ found, words }) => !before.has(`${found} ${words}`));
  if (source !== undefined) writeFileSync(path, source);
  else rmSync(/\/(?:Index\.LT|zinia|Mano)/.test(path) ? path : dirname(path), { recursive: true });
  expect(fresh.map(({ found }) => found)).toContain(`${rule} ${told}`);
});

test('there are sixty', () => {
  expect(slips).toHaveLength(60);
});
