import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { staffWords } from '../src/i18n/staff.ts';
import { languageOfProblems } from '../src/lib/problems/language.ts';
import { publishedAddresses, readAddressList } from '../src/lib/routes/published.ts';
import { explain } from './lib/explain.ts';
import { readOptions, stop } from './lib/options.ts';

// Adds today's addresses to the list of all that were ever published; it takes none away.
readOptions();
const { assembleSite, contentFolder, loadContent } = await import('../src/project.ts');

const head = '# Every address this site has published. It only grows: “npm run addresses” adds the new ones, and a test sees that each still answers.\n';
const file = join(contentFolder, 'addresses.txt');

try {
  const known = existsSync(file) ? readAddressList(readFileSync(file, 'utf8')) : [];
  const all = [...new Set([...known, ...publishedAddresses(assembleSite(loadContent()))])].sort();
  writeFileSync(file, `${head}${all.join('\n')}\n`);
  console.log(staffWords[languageOfProblems()].addressesListed(all.length, all.length - known.length));
} catch (error) {
  stop(explain(error));
}
