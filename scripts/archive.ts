import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explain } from './lib/explain.ts';
import { readOptions, stop } from './lib/options.ts';

// Outside git: it is made anew from what is committed, and kept where docs/longevity.md says.
const target = 'archive';

try {
  const { out } = readOptions();
  if (!existsSync(join(out, 'build.json'))) stop(`There is no built site in ${out}/. Run “npm run build” first.`);
  const { assembleSite, loadContent } = await import('../src/project.ts');
  const { makeArchive } = await import('../src/archive/make-archive.ts');
  const files = await makeArchive(assembleSite(loadContent()), out);
  rmSync(target, { recursive: true, force: true });
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), bytes);
    if (!path.includes('/')) console.log(`${join(target, path)} – ${(bytes.length / 1e6).toFixed(1)} MB`);
  }
  console.log(`${join(target, 'offline')}/ – opens by a double click on the file in it, without the internet.`);
} catch (error) {
  stop(explain(error));
}
