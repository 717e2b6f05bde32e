import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain } from './lib/explain.ts';
import { stop } from './lib/options.ts';

// Outside dist/ and outside git: nothing of it may be published before its hour.
const folder = 'press-pack';
const [wanted] = process.argv.slice(2);
if (!wanted) stop('Say which: npm run press-pack -- PR-2017-01 (the reference, or the name of the folder)');

try {
  const { contentFolder, currentGate, settingsFolder } = await import('../src/project.ts');
  const { readContent } = await import('../src/lib/content/read-content.ts');
  const { makePressPacks } = await import('../src/documents/press-pack.ts');
  const packs = await makePressPacks(readContent(contentFolder, settingsFolder), currentGate(), wanted, process.env.SITE_URL);
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of packs) {
    writeFileSync(join(folder, name), bytes);
    console.log(`${join(folder, name)} – send it by hand; every page and file in it carries the embargo.`);
  }
} catch (error) {
  stop(explain(error));
}
