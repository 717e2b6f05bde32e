import { mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { componentMistakes } from '../../../tests/fixtures/mistakes/components.ts';
import { factMistakes } from '../../../tests/fixtures/mistakes/facts.ts';
import { fileMistakes } from '../../../tests/fixtures/mistakes/files.ts';
import { base, type Mistake } from '../../../tests/fixtures/mistakes/mistake.ts';
import { textMistakes } from '../../../tests/fixtures/mistakes/texts.ts';
import { valueMistakes } from '../../../tests/fixtures/mistakes/values.ts';
import { writingMistakes } from '../../../tests/fixtures/mistakes/writing.ts';
import { checkContent } from '../content/read-content.ts';
import { severities, type RuleName } from '../problems/rules.ts';

const mistakes: readonly Mistake[] = [...fileMistakes, ...valueMistakes, ...factMistakes, ...textMistakes, ...componentMistakes, ...writingMistakes];

const now = new Date('2026-11-22T10:00:00Z');
const mark = '‸';
const fired = new Set<RuleName>();

const folder = mkdtempSync(join(tmpdir(), 'mistakes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files into the folder, without the mark that shows where something is wrong. */
function lay(files: Mistake[2]): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), typeof content === 'string' ? content.replaceAll(mark, '') : (content ?? ''));
  }
}

/** Makes the folder again what it was: what was added is taken away with its folder where that is empty then. */
function undo(changes: Mistake[2]): void {
  for (const file of Object.keys(changes)) {
    const own = base[file];
    if (own === undefined) rmSync(join(folder, file));
    else lay({ [file]: own });
    for (let parent = dirname(join(folder, file)); !readdirSync(parent).length; parent = dirname(parent)) rmdirSync(parent);
  }
}

interface Found {
  rule: RuleName;
  place: string;
}

/** Everything that is found in the folder, as `npm run check` finds it. */
function check(): Found[] {
  return checkContent(folder, folder, now).problems.map(({ file, line, column, rule }) => ({ rule, place: `${relative(folder, file).replaceAll('\\', '/')}:${line}:${column}` }));
}

lay(base);
const inBase = check();
const known = new Set(inBase.map(({ rule, place }) => `${rule} ${place}`));

/** Where the mark stands in the changes. */
function marked(changes: Mistake[2]): string {
  const [[file = '', content] = []] = Object.entries(changes).filter(([, content]) => typeof content === 'string' && content.includes(mark));
  const before = String(content).split(mark)[0]?.split('\n') ?? [];
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

test('the folder in which mistakes are made has none', () => {
  expect(inBase.filter(({ rule }) => severities[rule] !== 'info' && rule !== 'page-without-english' && rule !== 'menu-leads-nowhere')).toEqual([]);
});

/** How much a rule weighs: what is lighter may be told beside a mistake, as a lack of English beside a broken folder. */
const weight = (rule: RuleName) => ['info', 'warning', 'error'].indexOf(severities[rule]);

test.each(mistakes.map((mistake) => [mistake[0], mistake] as const))('%s is told at its place, and nothing else is', (_, [, rule, changes, at]) => {
  lay(changes);
  const found = check();
  undo(changes);
  found.forEach((one) => fired.add(one.rule));
  const fresh = found.filter((one) => !known.has(`${one.rule} ${one.place}`));

  expect(fresh.map((one) => `${one.rule} ${one.place}`)).toContain(`${rule} ${at ?? marked(changes)}`);
  expect(fresh.filter((one) => one.rule !== rule && weight(one.rule) >= Math.max(weight(rule), 1))).toEqual([]);
});

test('a folder that is not there, and one without settings, are told', () => {
  const nowhere = join(folder, 'nera');
  const rules = (of: string, fallback: string) => checkContent(of, fallback, now).problems.map(({ rule }) => rule);
  expect(rules(nowhere, folder)).toEqual(['missing-content']);
  rmSync(join(folder, 'site.yaml'));
  expect(rules(folder, nowhere)).toContain('missing-settings');
  lay({ 'site.yaml': base['site.yaml'] });
});

test('a link in place of a file or a folder is told', () => {
  symlinkSync(join(folder, 'tags.yaml'), join(folder, 'events/vizitas/planas.pdf'));
  symlinkSync(join(folder, 'events/vizitas'), join(folder, 'events/kitas'));
  const places = check().filter(({ rule }) => rule === 'symlink').map(({ place }) => place);
  rmSync(join(folder, 'events/vizitas/planas.pdf'));
  rmSync(join(folder, 'events/kitas'));
  expect(places).toEqual(['events/kitas:1:1', 'events/vizitas/planas.pdf:1:1']);
});

/** Rules that no slip above makes, and why. */
const elsewhere: readonly RuleName[] = [
  // Told in the tests above.
  'missing-content', 'missing-settings', 'symlink',
  // Told by `npm run spell`, which needs dictionaries: src/lib/spelling/.
  'spelling',
  // Told when documents are made of the content, which a check does not do: src/documents/.
  'pdf', 'missing-letter',
  // Told when a built site is looked through: src/finish/check-acknowledged.test.ts.
  'acknowledgement',
  // The parser is asked for no such markup today: the rule refuses what a newer one may bring.
  'unknown-markup',
];

test('every rule has a slip that it tells of', () => {
  expect(mistakes.length).toBeGreaterThan(250);
  expect((Object.keys(severities) as RuleName[]).filter((rule) => !fired.has(rule)).sort()).toEqual([...elsewhere].sort());
});
