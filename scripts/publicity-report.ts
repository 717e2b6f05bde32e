import { messages } from '../src/i18n/index.ts';
import { languageOfProblems } from '../src/lib/problems/language.ts';
import { explain } from './lib/explain.ts';
import { readOptions, stop } from './lib/options.ts';

// The publicity record for the funder as PDF and CSV in both languages, with every number counted anew in the built site.
const folder = 'publicity-report';
const { out } = readOptions();
// Imported only now: the content folder is read from the environment, which the options have just set.
const { assembleSite, loadContent } = await import('../src/project.ts');
const { writePublicity } = await import('./lib/write-publicity.ts');

try {
  const locale = languageOfProblems();
  const { rows, found } = await writePublicity(assembleSite(loadContent()), out, folder);
  for (const { duty, state } of rows[locale]) console.log(`${messages(locale).publicity.states[state].padEnd(16)} ${duty}`);
  console.log(`\n${found.addresses.length} files say who paid for the project. Those that need not:`);
  for (const [reason, files] of found.exempt) console.log(`${String(files.length).padStart(7)}  ${reason}`);
  console.log(`\nThe record as PDF and CSV stands in ${folder}/.`);
} catch (error) {
  stop(explain(error));
}
