import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { drawFrom, sample } from '../../bench/random.ts';
import { differences } from '../../scripts/lib/differences.ts';
import { leftBehind, recover } from '../../scripts/lib/swap.ts';
import { temporaryFolder } from '../lib/build.ts';
import { figure } from './lib/figure.ts';
import { buildProject, digestOf, layProject, startBuild } from './lib/project.ts';

const { path, remove } = temporaryFolder();
afterAll(remove);

/** Names of the stages in their order, as the build prints them at their end: `Rendering pages – 2.1 s`. */
const ending = /^ {2}(\S.*?) – ([\d.]+) s$/gm;

/** Where a moment fell that came after the last stage: round the swap, or when the build had ended. */
const afterwards = 'after the last stage';

/** Kills a build a part of the way through a stage; tells after how many stages, or undefined when it had come to its end. */
function kill(project: string, stage: number, wait: number): Promise<number | undefined> {
  return new Promise((done) => {
    const child = startBuild(project);
    let said = '';
    let waiting = false;
    const ended = () => [...said.matchAll(ending)].length;
    const look = () => {
      if (waiting || ended() < stage) return;
      waiting = true;
      setTimeout(() => { if (child.exitCode === null) process.kill(-child.pid, 'SIGKILL'); }, wait);
    };
    child.stdout?.on('data', (text) => { said += String(text); look(); });
    child.on('close', (code) => done(code === null || code !== 0 ? ended() : undefined));
    look();
  });
}

/** Kills builds of one project at ten moments: one in every other stage, each followed by a whole build, and the rest in threes upon what the last one left. */
async function killTen(project: string, first: number): Promise<{ fell: string[]; next: number }> {
  layProject(project);
  // A few pages are enough: the stages are the same, and every build of more would take seconds more.
  for (const name of ['guide', 'events', 'training', 'partners/istaiga', 'partners/savivaldybe', 'news/visi-elementai', 'redirects.yaml']) rmSync(join(project, 'content', name), { recursive: true });
  const dist = join(project, 'dist');
  const entry = join(project, 'content/news/tik-lietuviskai/index.lt.mdx');
  const text = readFileSync(entry, 'utf8');
  // Each round changes a title, so that documents, pages, cards and packed files are made anew.
  const change = (round: number) => writeFileSync(entry, text.replace(/^title: .*$/m, (line) => `${line} ${round}`));
  expect((await buildProject(project)).code).toBe(0);
  change(0);
  const stages = [...(await buildProject(project)).output.matchAll(ending)].map(([, name = '', seconds]) => ({ name, milliseconds: Number(seconds) * 1000 }));
  expect(stages.length).toBeGreaterThanOrEqual(8);

  const draw = drawFrom(11 + first);
  const all = stages.map((_, index) => index);
  const own = all.filter((index) => index % 2 === first);
  const moments = [...own, ...sample(all, 10 - own.length, draw)];
  const fell: string[] = [];
  let [earlier, next] = [digestOf(dist), 0];
  for (const [round, stage] of moments.entries()) {
    change(round + 1);
    const reached = await kill(project, stage, (draw(1000) / 1000) * (stages[stage]?.milliseconds ?? 0));
    recover(dist);
    const stood = digestOf(dist);
    const where = reached === undefined ? afterwards : (stages[reached]?.name ?? afterwards);
    if (stood !== earlier) {
      // Killed when all was done: the new site stands, and must be as whole as one that was let end.
      expect([round, where]).toEqual([round, afterwards]);
      expect((await buildProject(project, {}, ['--out', `${dist}-ended`])).code).toBe(0);
      expect(differences(`${dist}-ended`, dist)).toEqual([]);
    }
    earlier = stood;
    fell.push(where);
    if (round >= own.length && (round - own.length) % 3 !== 2 && round !== moments.length - 1) continue;
    const { code, output } = await buildProject(project);
    expect([round, code, code === 0 ? '' : output]).toEqual([round, 0, '']);
    earlier = digestOf(dist);
    next += 1;
    expect([...leftBehind(project, '.dist-'), ...leftBehind(join(project, '.cache'), 'next-')]).toEqual([]);
  }
  expect([moments.length, next >= 6]).toEqual([10, true]);

  // What ten broken builds have left in the cache must not show: the same from nothing.
  rmSync(join(project, '.cache'), { recursive: true });
  expect((await buildProject(project, {}, ['--out', `${dist}-clean`])).code).toBe(0);
  expect(differences(`${dist}-clean`, dist)).toEqual([]);
  return { fell, next };
}

test('killed at twenty moments of a build, it leaves the earlier site whole, and the next build succeeds', async () => {
  const both = await Promise.all([0, 1].map((first) => killTen(join(path, `killed-${first}`), first)));
  const fell = both.flatMap((one) => one.fell);
  const next = both.reduce((sum, one) => sum + one.next, 0);
  const counts = [...new Set(fell)].map((name) => `${name} ${fell.filter((one) => one === name).length}`);
  // A build may be faster than the one by which the moment was chosen.
  expect([fell.length, fell.filter((name) => name === afterwards).length <= 4, counts.length > 5]).toEqual([20, true, true]);
  figure('whole', 'A build killed (SIGKILL) at 20 moments chosen by a seed: the earlier site stays byte for byte, or after the last stage the new one is as whole', `20 of 20; where they fell: ${counts.join(', ')}`);
  figure('whole', 'The next build: after a kill in each stage, and after three in a row', `${next} of ${next} succeed, nothing is left lying about, and the last equals a build from nothing`);
}, 1_500_000);

const files = ['a.txt', 'b.txt'];
const [next, target] = [join(path, 'swap', 'next'), join(path, 'swap', 'dist')];

function lay(folder: string, text: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of files) writeFileSync(join(folder, file), text);
}

/** What stands in a folder: `old`, `new`, `nothing`, or anything else where it is in pieces. */
const standing = (folder: string) => (existsSync(folder) ? [...new Set(files.map((file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : 'half')))].join(' ') : 'nothing');

test('killed in any step of the swap itself, it leaves a whole site or none, and the next start has a whole one', () => {
  const found = ['', 'disks'].map((disks) => {
    const seen: string[] = [];
    for (let step = 1; ; step += 1) {
      lay(next, 'new');
      lay(target, 'old');
      const { signal, status } = spawnSync(process.execPath, ['--experimental-strip-types', '--no-warnings', resolve('tests/trust/lib/swap-and-die.ts'), next, target, String(step), disks]);
      const stood = standing(target);
      recover(target);
      expect([step, ['old', 'new'].includes(standing(target)), readdirSync(join(path, 'swap')).filter((name) => name.startsWith('.'))]).toEqual([step, true, []]);
      if (signal !== 'SIGKILL') {
        expect([status, stood]).toEqual([0, 'new']);
        return seen;
      }
      seen.push(stood);
    }
  });
  expect(found).toEqual([['old', 'old', 'old', 'nothing', 'new', 'new'], ['old', 'old', 'old', 'old', 'nothing', 'new', 'new']]);
  figure('whole', 'Killed in every step of the swap, on one disk and between two', `${found.flat().length} steps: never half a site; in ${found.flat().filter((stood) => stood === 'nothing').length} (between the two renames) none stands until the next “npm run build” or “npm run preview” brings the earlier one back, whole`);
});
