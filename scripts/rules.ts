import { writeFileSync } from 'node:fs';
import { rulesPage } from '../src/lib/problems/rules-page.ts';

writeFileSync('docs/rules.md', rulesPage());
console.log('docs/rules.md');
