import { runVitest } from './lib/run-vitest.ts';

// nginx and Caddy, where they are installed, by the files written for them: with a made-up folder as in “npm test”, and with every file of dist/.
process.env.EVERY_FILE = '1';
const { passed, failed } = await runVitest(['--project', 'dist', 'tests/dist/servers.test.ts']);
console.log(`\ntests: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
