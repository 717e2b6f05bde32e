import { runVitest } from './lib/run-vitest.ts';

// axe on every page of the build, where “npm test” asks one page of each kind and language; build first.
process.env.EVERY_PAGE = '1';
const { passed, failed } = await runVitest(['--project', 'browser', 'tests/browser/every-page.test.ts']);
console.log(`\ntests: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
