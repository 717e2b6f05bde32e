import { existsSync, readdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../project.ts';

/** Endings of what is made from content. */
const made = ['bib', 'docx', 'epub', 'ics', 'json', 'pdf', 'png', 'ris', 'svg', 'txt', 'vcf', 'xml', 'zip'];

/**
 * Serves every file that content makes or holds under `dev`, whatever its folder. There is a route for each ending, for Astro
 * asks for a slash after the address of a file unless the ending stands in the route itself (`trailingSlash: 'always'`).
 * A file of a new ending laid into the content is seen after `dev` is started again.
 */
export function files(): AstroIntegration {
  return {
    name: 'files',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        // A build writes them by itself: src/documents/write-files.ts.
        if (command !== 'dev') return;
        for (const ending of new Set([...made, ...endingsIn(contentFolder), ...endingsIn('docs/styleguide')])) injectRoute({ pattern: `/[...name].${ending}`, entrypoint: new URL('../endpoints/file.ts', import.meta.url) });
      },
    },
  };
}

/** Endings of the files that lie beside texts. */
function endingsIn(folder: string): string[] {
  return (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []).flatMap((name) => /\.([a-z0-9]+)$/.exec(name)?.[1] ?? []).filter((ending) => !['md', 'mdx', 'yaml'].includes(ending));
}
