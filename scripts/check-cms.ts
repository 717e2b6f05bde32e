import { runVitest } from './lib/run-vitest.ts';

// The editor in a browser, with a build of its own: after every upgrade of Sveltia CMS, and after changes of the schemas.
const { passed, failed } = await runVitest(['--project', 'cms']);
console.log(`\ntests: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
