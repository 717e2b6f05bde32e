import { join } from 'node:path';
import { runNode } from './lib/run-vitest.ts';

// Files, exports and dependencies that nothing uses: knip.json says what is used in ways that no import shows.
process.exit(await runNode([join('node_modules', 'knip', 'bin', 'knip.js'), '--no-progress', '--no-config-hints', ...process.argv.slice(2)]));
