import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from '../src/lib/editor/json-schemas.ts';

// Writes anew what editors know of the front matter; a test sees that it is current.
const folder = join('.vscode', 'schemas');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const schemas = Object.entries(editorSchemas());
for (const [name, text] of schemas) writeFileSync(join(folder, name), text);
console.log(`${schemas.length} schemas stand in ${folder}/`);
