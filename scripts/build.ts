import { explain } from './lib/explain.ts';
import { readOptions, stop } from './lib/options.ts';

const { out } = readOptions();
// Imported only now: the content folder is read from the environment, which the options have just set.
const { buildSite } = await import('./lib/build-site.ts');

try {
  await buildSite(out);
  console.log(`The site stands in ${out}/`);
} catch (error) {
  stop(explain(error));
}
