import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { buildWords } from '../src/i18n/build.ts';
import { languageOfProblems } from '../src/lib/problems/language.ts';
import { explain } from './lib/explain.ts';
import { readOptions, stop } from './lib/options.ts';
import { summaryLines } from './lib/summary.ts';

// Half of a small build is the loading of its tools.
enableCompileCache(resolve('.cache', 'node'));
const { out } = readOptions();
// Imported only now: the content folder is read from the environment, which the options have just set.
const { buildSite } = await import('./lib/build-site.ts');

try {
  const built = await buildSite(out);
  const locale = languageOfProblems();
  console.log(`${summaryLines(built, locale).join('\n')}\n${buildWords[locale].stands(out)}`);
} catch (error) {
  stop(explain(error));
}
