import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesPage } from './lib/licences.ts';
import { withMissingOptional, withoutEngines, type Lockfile } from './lib/lockfile.ts';

// Run after every npm install that changes package-lock.json; docs/dependencies.md says why.
const lockfile = withMissingOptional(withoutEngines(readFileSync('package-lock.json', 'utf8')));
writeFileSync('package-lock.json', lockfile);
writeFileSync(join('docs', 'licences.md'), licencesPage(JSON.parse(lockfile) as Lockfile));
console.log('package-lock.json now installs whole on any Node; docs/licences.md lists the licences.');
