import { runVitest } from './lib/run-vitest.ts';

// Takes the pictures anew that tests/browser/screens.test.ts compares the six pages with.
process.env.TAKE_SCREENS = '1';
const { failed } = await runVitest(['--project', 'browser', 'tests/browser/screens.test.ts']);
process.exit(failed ? 1 : 0);
