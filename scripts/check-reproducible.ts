import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { builtFiles, differences } from './lib/differences.ts';
import { stop } from './lib/options.ts';

// Builds one commit in two folders of different names and compares every byte: nothing may hang on place or time.
const parent = mkdtempSync(join(tmpdir(), 'reproducible-'));
try {
  const [first, second] = ['a', 'another-folder'].map((name) => buildClone(join(parent, name)));
  const differing = differences(first ?? '', second ?? '');
  if (differing.length) stop(`Two builds of one commit differ in ${differing.length} files:\n${differing.slice(0, 20).join('\n')}`);
  console.log(`Two builds of one commit are identical: ${builtFiles(first ?? '').length} files, build.json left out.`);
} finally {
  rmSync(parent, { recursive: true, force: true });
}

function buildClone(folder: string): string {
  execFileSync('git', ['clone', '--quiet', resolve('.'), folder]);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, [join('scripts', 'run.mjs'), 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(folder, 'dist');
}
