import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildCopy } from './lib/build-elsewhere.ts';
import { builtFiles, differences } from './lib/differences.ts';
import { stop } from './lib/options.ts';

// Builds one commit in two folders of different names, the second as if on another machine on another day, and compares every byte.
const parent = mkdtempSync(join(tmpdir(), 'reproducible-'));
try {
  const [here, there] = ['a', 'another-folder'].map((name) => join(parent, name)) as [string, string];
  for (const folder of [here, there]) execFileSync('git', ['clone', '--quiet', resolve('.'), folder]);
  const [first, second] = [await buildCopy(here, { elsewhere: false }), await buildCopy(there, { elsewhere: true })];
  const differing = differences(first, second);
  if (differing.length) stop(`Two builds of one commit differ in ${differing.length} files:\n${differing.slice(0, 20).join('\n')}`);
  console.log(`Two builds of one commit are identical: ${builtFiles(first).length} files, build.json left out.`);
} finally {
  rmSync(parent, { recursive: true, force: true });
}
