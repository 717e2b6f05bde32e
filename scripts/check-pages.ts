import { runVitest } from './lib/run-vitest.ts';

// axe on every page of the build and every article to its last sentence, where “npm test” asks some of them, and the pruned styles of every kind of page; build first.
process.env.EVERY_PAGE = '1';
const { passed, failed } = await runVitest(['--project', 'browser', '--project', 'pages', 'tests/browser/every-page.test.ts', 'tests/browser/no-scripts.test.ts', 'tests/pages/styles.test.ts']);
console.log(`\ntests: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
