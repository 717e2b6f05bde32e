import { readFileSync, writeFileSync } from 'node:fs';
import { withMissingOptional, withoutEngines } from './lib/lockfile.ts';

// Run after every npm install that changes package-lock.json; docs/dependencies.md says why.
writeFileSync('package-lock.json', withMissingOptional(withoutEngines(readFileSync('package-lock.json', 'utf8'))));
console.log('package-lock.json now installs whole on any Node.');
