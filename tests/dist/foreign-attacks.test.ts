import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../src/lib/content/read-content.ts';
import { ContentError } from '../../src/lib/problems/problem.ts';
import { runBuild, temporaryFolder } from '../lib/build.ts';
import { filesOf } from '../lib/pages.ts';

/** Forty attacks by a second person who saw only the rules, not the code. */
interface Attack {
  name: string;
  expect: 'refused' | 'inert';
  /** What must not stand in anything that is built. */
  danger: string;
  files: Record<string, string | { base64: string } | { symlink: string } | { repeat: [unit: string, count: number, before?: string, after?: string] }>;
}

const attacks = JSON.parse(readFileSync('tests/fixtures/attacks.json', 'utf8')) as Attack[];
const folder = temporaryFolder();
afterAll(() => folder.remove());

function lay(content: string, { files }: Attack): void {
  for (const [path, file] of Object.entries(files)) {
    const target = join(content, path.replace(/^content\//, ''));
    mkdirSync(dirname(target), { recursive: true });
    if (typeof file === 'string') writeFileSync(target, file);
    else if ('base64' in file) writeFileSync(target, Buffer.from(file.base64, 'base64'));
    else if ('symlink' in file) symlinkSync(file.symlink, target);
    else writeFileSync(target, `${file.repeat[2] ?? ''}${file.repeat[0].repeat(file.repeat[1])}${file.repeat[3] ?? ''}`);
  }
}

/** The complaints about an attack, or none when it is let in. */
function complaintsOf(attack: Attack): string | undefined {
  const content = join(folder.path, `one-${attacks.indexOf(attack)}`);
  lay(content, attack);
  try {
    readContent(content, 'content');
    return undefined;
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}

const outcomes = new Map<Attack, string | undefined>();

test.each(attacks.map((attack) => [attack.name, attack] as const))('%s: answered at once, with a place and a remedy or as harmless words', (_name, attack) => {
  const started = performance.now();
  const complaints = complaintsOf(attack);
  expect(performance.now() - started).toBeLessThan(2000);
  outcomes.set(attack, complaints);
  if (attack.expect === 'refused') expect(complaints).toBeDefined();
  for (const line of complaints?.split('\n') ?? []) expect(line).toMatch(/:\d+:\d+ error [a-z-]+ – \S.*; .*\.$/);
});

test('what was let in is built together and holds nothing dangerous', async () => {
  const letIn = attacks.filter((attack) => outcomes.get(attack) === undefined);
  expect(letIn.length).toBeGreaterThan(3);
  const content = join(folder.path, 'together');
  for (const attack of letIn) lay(content, attack);
  const out = join(folder.path, 'out');
  const { code, output } = await runBuild(content, out);
  expect(code, output).toBe(0);
  // Plain text runs nowhere: there the words of an attack may stand as they were written.
  const texts = filesOf(out).filter((file) => /\.(?:html|xml|json|svg)$/.test(file)).map((file) => readFileSync(join(out, file), 'utf8'));
  expect(texts.length).toBeGreaterThan(10);
  for (const { name, danger } of letIn) expect(texts.filter((text) => new RegExp(danger, 'i').test(text)), name).toEqual([]);
}, 120_000);
