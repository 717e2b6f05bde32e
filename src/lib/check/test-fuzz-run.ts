import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { shape, values } from '../../i18n/problems/en/values.ts';
import { yaml } from '../../i18n/problems/en/yaml.ts';
import { checkEntry } from '../content/check-entry.ts';
import { readEntry } from '../content/read-entry.ts';
import { readSettings } from '../content/read-settings.ts';
import { locales } from '../locales.ts';
import { formatProblem, type Problem } from '../problems/problem.ts';

import type { Section } from '../sections.ts';
import type { FuzzCase } from './test-fuzz.ts';

/** What became of many wrong files. */
export interface FuzzOutcome {
  /** What is wrong with what was said, or that nothing should have been thrown. */
  faults: string[];
  /** How many files were let in: not every spoiled value is wrong. */
  letIn: number;
  /** Different lines that were said, without their places. */
  lines: number;
  /** Messages for values, shapes and YAML that no case brought about. */
  unfired: string[];
  /** The longest that one file took, in milliseconds, and which. */
  slowest: { milliseconds: number; what: string };
}

/** Checks each file by itself, and that whatever is said of it is plain and has a place in it. */
export function runFuzz(cases: readonly FuzzCase[]): FuzzOutcome {
  const fired = new Set<string>();
  const lines = new Set<string>();
  const outcome: FuzzOutcome = { faults: [], letIn: 0, lines: 0, unfired: [], slowest: { milliseconds: 0, what: '' } };
  for (const one of cases) {
    const started = performance.now();
    const problems = inFolder([one], (folder) => problemsIn(folder, one, outcome));
    const milliseconds = performance.now() - started;
    if (milliseconds > outcome.slowest.milliseconds) outcome.slowest = { milliseconds, what: one.what };
    if (!problems.some(({ severity }) => severity === 'error')) outcome.letIn += 1;
    for (const problem of problems) {
      fired.add(problem.message);
      lines.add(JSON.stringify(problem.words.en));
      outcome.faults.push(...faultsOf(problem, one));
    }
  }
  outcome.lines = lines.size;
  outcome.unfired = [...Object.keys(shape), ...Object.keys(values), ...Object.keys(yaml)].filter((name) => !fired.has(name));
  return outcome;
}

function problemsIn(folder: string, { what, file }: FuzzCase, outcome: FuzzOutcome): Problem[] {
  try {
    const [section = '', key] = file.split('/');
    // The file by itself: what the rest of a content folder needs would take longer than all of this.
    if (!key) return readSettings(folder, folder).problems.filter(({ message }) => message !== 'noSettings');
    const read = readEntry(section as Section, join(folder, section, key));
    return [...read.problems, ...checkEntry(read)];
  } catch (error) {
    outcome.faults.push(`${what}: thrown: ${error instanceof Error ? error.stack : String(error)}`);
    return [];
  }
}

/** What is wrong with what is said: more than a line, no end, words of a program, a place outside the file. */
function faultsOf(problem: Problem, { what, content }: FuzzCase): string[] {
  const size = typeof content === 'string' ? content.split(/\r\n?|\n/) : undefined;
  const written = locales.map((locale) => formatProblem(problem, locale));
  const inside = problem.line >= 1 && problem.column >= 1 && (!size || problem.line <= size.length + 1);
  const plain = written.every((line) => /^.+:\d+:\d+ \S+ [a-z-]+ – .+; .+\.$/u.test(line) && line.length < 3000 && !/undefined|\[object|\bat \w+ \(|node_modules/.test(line));
  return [...(inside ? [] : [`${what}: place ${problem.line}:${problem.column}`]), ...(plain ? [] : [`${what}: ${written.join(' | ').slice(0, 400)}`])];
}

/** Lays wrong files into a folder of their own and takes it away after `use`. */
export function inFolder<T>(cases: readonly FuzzCase[], use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const lay = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  try {
    for (const { file, content } of cases) {
      if (file.endsWith('.en.mdx')) lay(file.replace('.en.', '.lt.'), '---\ntitle: Puslapis\nsummary: Santrauka.\n---\n');
      lay(file, content);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

