import { resolve } from 'node:path';
import { build } from 'astro';

// The stage of the build that writes HTML, with nothing kept from earlier runs; caches of its own, since node_modules is shared.
await build({ outDir: resolve('dist'), cacheDir: resolve('.cache/astro'), logLevel: 'error', vite: { cacheDir: resolve('.cache/vite') } });
