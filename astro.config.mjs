import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentImages } from './src/integrations/content-images.ts';
import { devEditor } from './src/integrations/dev-editor.ts';
import { devSearch } from './src/integrations/dev-search.ts';
import { files } from './src/integrations/files.ts';
import { prepareFonts } from './src/integrations/fonts.ts';
import { projectColours } from './src/integrations/own-colours.ts';
import { staffPages } from './src/integrations/staff-pages.ts';
import { sitemapItem } from './src/lib/sitemap.ts';
import { ContentError } from './src/lib/problems/problem.ts';
import { assembleSite, loadContent, projectAddress } from './src/project.ts';

const site = siteOrMistakes();
const { origin, base } = projectAddress();

// Every page names these files: their hash says all that a browser needs.
const name = '_astro/[hash]';
const shortNames = { rolldownOptions: { output: { assetFileNames: `${name}[extname]` } } };
const clientNames = { rolldownOptions: { output: { assetFileNames: `${name}[extname]`, entryFileNames: `${name}.js`, chunkFileNames: `${name}.js` } } };

/** What `dev` need not watch: what was made before grows to a hundred thousand files, and looking at each took half a minute. */
const made = ['.cache', 'dist'].map((folder) => fileURLToPath(new URL(`${folder}/**`, import.meta.url)));

export default defineConfig({
  site: origin,
  base,
  output: 'static',
  trailingSlash: 'always',
  // The default 'jsx' glues words together across line breaks.
  compressHTML: true,
  build: { inlineStylesheets: 'always', format: 'directory' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // A page is rendered again only when something that it read has changed: docs/build.md.
  experimental: { incrementalBuild: true },
  integrations: [mdx(), files(), staffPages(), ...(site ? [sitemap({ serialize: (item) => sitemapItem(site, item) })] : [])],
  // Nothing is inlined into addresses: the policy lets pages load files of the site and nothing else.
  vite: { build: { assetsInlineLimit: 0, ...shortNames }, environments: { client: { build: clientNames } }, resolve: { alias: { '@fonts': await prepareFonts() } }, server: { watch: { ignored: made } }, plugins: [projectColours(), tailwindcss(), contentImages(), devSearch(), devEditor()] },
});

/** Under `dev` a mistake must not keep the server from starting: the pages show it. */
function siteOrMistakes() {
  try {
    return assembleSite(loadContent());
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}
