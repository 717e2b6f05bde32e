import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { mutations, type Mutation } from '../tests/mutations.ts';
import { runNode, runVitest } from './lib/run-vitest.ts';

// Breaks a copy of the project in one way at a time; the tests must go red each time. A number or words choose some.
const wanted = process.argv.slice(2).join(' ');
const copy = resolve('.cache', 'mutated');
const chosen = mutations.filter(({ what }, index) => !wanted || what.includes(wanted) || String(index + 1) === wanted);

layOutCopy();
const survivors: string[] = [];
for (const mutation of chosen) {
  const noticed = await isNoticed(mutation);
  if (!noticed) survivors.push(mutation.what);
  console.log(`${noticed ? 'noticed ' : 'SURVIVED'}  ${mutation.what}`);
}
rmSync(copy, { recursive: true, force: true });
console.log(`\n${chosen.length - survivors.length} of ${chosen.length} breakages noticed.`);
process.exit(survivors.length ? 1 : 0);

/** The tracked files with the history, which one test reads; the installed packages are shared. */
function layOutCopy(): void {
  rmSync(copy, { recursive: true, force: true });
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).split('\0').filter((file) => file && existsSync(file));
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(file, join(copy, file));
  }
  cpSync('.git', join(copy, '.git'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
}

async function isNoticed({ what, file, from, to, caughtBy }: Mutation): Promise<boolean> {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  if (!before.includes(from)) throw new Error(`“${what}”: ${file} does not hold the words to be replaced any more. Bring tests/mutations.ts up to date.`);
  writeFileSync(path, before.replace(from, () => to));
  try {
    const needsBuild = caughtBy.startsWith('tests/');
    if (needsBuild && (await runNode([join('scripts', 'run.mjs'), 'build'], { cwd: copy, quiet: true })) !== 0) return true;
    return (await runVitest([caughtBy], { cwd: copy, quiet: true })).failed > 0;
  } finally {
    writeFileSync(path, before);
  }
}
