import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stop } from './lib/options.ts';

// Builds one commit in two folders of different names and compares every byte: nothing may hang on place or time.
const parent = mkdtempSync(join(tmpdir(), 'reproducible-'));
try {
  const [first, second] = ['a', 'another-folder'].map((name) => buildClone(join(parent, name)));
  const differing = compare(first ?? '', second ?? '');
  if (differing.length) stop(`Two builds of one commit differ in ${differing.length} files:\n${differing.slice(0, 20).join('\n')}`);
  console.log(`Two builds of one commit are identical: ${filesOf(first ?? '').length} files, build.json left out.`);
} finally {
  rmSync(parent, { recursive: true, force: true });
}

function buildClone(folder: string): string {
  execFileSync('git', ['clone', '--quiet', resolve('.'), folder]);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, [join('scripts', 'run.mjs'), 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(folder, 'dist');
}

/** Every file but the one that tells when the site was built. */
function filesOf(folder: string): string[] {
  const items = readdirSync(folder, { recursive: true, withFileTypes: true });
  return items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name).slice(folder.length + 1)).filter((file) => file !== 'build.json').sort();
}

function compare(first: string, second: string): string[] {
  const all = new Set([...filesOf(first), ...filesOf(second)]);
  return [...all].filter((file) => !same(join(first, file), join(second, file)));
}

function same(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    return false;
  }
}
