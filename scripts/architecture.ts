import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { architectureSection, withSection } from './lib/architecture.ts';
import { readImports } from './lib/imports.ts';

// Draws anew which folder needs which, from the imports as they are.
const file = join('docs', 'architecture.md');
writeFileSync(file, withSection(readFileSync(file, 'utf8'), architectureSection(readImports('src'))));
