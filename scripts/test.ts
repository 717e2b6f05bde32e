import { join } from 'node:path';
import { runNode, runVitest, type Counts } from './lib/run-vitest.ts';

const total: Counts = { passed: 0, failed: 0 };

function count({ passed, failed }: Counts): boolean {
  total.passed += passed;
  total.failed += failed;
  return failed === 0;
}

/** A stage that is not made of tests counts as one. */
async function single(args: readonly string[]): Promise<boolean> {
  const passed = (await runNode(args)) === 0;
  return count({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
}

console.log('\n— Pure functions');
count(await runVitest(['--project', 'unit']));
// Each keeps one core busy, so that they run side by side.
console.log('\n— Types, code that nothing uses, and the production build');
const [, built] = await Promise.all([
  single([join('node_modules', 'astro', 'bin', 'astro.mjs'), 'check', '--minimumSeverity', 'error']).then(() => single([join('scripts', 'run.mjs'), 'check-unused'])),
  single([join('scripts', 'run.mjs'), 'build']),
]);
if (built) {
  // Together, for each waits much: a server starts, a page rests, a small site is built.
  console.log('\n— The built files, and the site in a browser');
  count(await runVitest(['--project', 'dist', '--project', 'browser']));
}
console.log(`\ntests: ${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
