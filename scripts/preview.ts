import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readOptions, stop } from './lib/options.ts';
import { serve } from './lib/serve.ts';
import { recover } from './lib/swap.ts';

const { out, port } = readOptions();
// A build may have been killed in the moment in which neither site stood.
recover(resolve(out));
if (!existsSync(join(out, 'build.json'))) stop(`There is no built site in ${out}/. Run “npm run build” first, or “npm start”, which builds and serves.`);

try {
  const { url } = await serve(out, port);
  console.log(`\n  The site is at ${url}  (Ctrl+C ends it)\n`);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
