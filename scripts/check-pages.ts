import { runVitest } from './lib/run-vitest.ts';

// axe on every page of the build and the pruned styles of every kind of page, where “npm test” asks some of them; build first.
process.env.EVERY_PAGE = '1';
const { passed, failed } = await runVitest(['--project', 'browser', 'tests/browser/every-page.test.ts', 'tests/browser/styles.test.ts']);
console.log(`\ntests: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
