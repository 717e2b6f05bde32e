import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { nameOf } from '../restore/kept.ts';

const sources = ['src/cms/start.ts', 'src/cms/nothing.ts', 'src/cms/bundle.ts', 'package-lock.json'];

/**
 * Bundles the editor from npm with everything that it loads, without one address of another host among its scripts; a bundle of the same
 * lockfile is taken as it is.
 * @returns the folder of the bundle, in `.cache/`
 */
export async function bundleEditor(): Promise<string> {
  const folder = resolve('.cache', 'editor', nameOf(...sources.map((file) => readFileSync(resolve(file)))));
  if (existsSync(folder)) return folder;
  const own = `${folder}.${process.pid}`;
  await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    plugins: [{ name: 'own-fonts', transform: (code, id) => (id.includes('@sveltia/cms/npm/index.js') ? withoutFontHost(code) : undefined) }],
    resolve: { alias: [{ find: /^@shikijs\/(?:langs|themes)\/.*/, replacement: resolve('src/cms/nothing.ts') }] },
    build: {
      outDir: own,
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      target: 'es2022',
      rolldownOptions: { input: resolve('src/cms/start.ts'), output: { entryFileNames: 'editor.js', chunkFileNames: '[hash].js', assetFileNames: '[hash][extname]' } },
    },
  });
  try {
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    // Another build was quicker.
    if (!existsSync(join(folder, 'editor.js'))) throw error;
  }
  return folder;
}

/** The styles of Sveltia CMS name its fonts at a font host, and again where they lie in the bundle: the first are taken out. */
export function withoutFontHost(code: string): string {
  return code.replace(/url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/[^)]*\)/g, "local('none')");
}
