import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * A script of the offline edition with everything it needs in one file that asks for no other.
 * @param name `page` or `search`, by its file in `src/offline/`
 */
export async function bundleOffline(name: 'page' | 'search'): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, reportCompressedSize: false, target: 'es2022', rolldownOptions: { input: resolve('src', 'offline', `${name}.ts`), output: { format: 'iife' } } },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs.filter((output) => output.type === 'chunk');
  if (!chunk || outputs.length !== 1) throw new Error(`src/offline/${name}.ts became ${outputs.length} files, and must become one: pages of files can load no others.`);
  return chunk.code;
}
