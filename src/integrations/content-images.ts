import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../lib/problems/problem.ts';
import { isPublished } from '../lib/publish.ts';
import { contentFolder, currentGate, loadContent } from '../project.ts';
import { demonstrationEntry } from '../styleguide/demonstrations.ts';

const moduleId = 'virtual:content-images';
const resolvedId = `\0${moduleId}`;

/**
 * Vite plugin: the pictures of published entries as imports, so that Astro's image pipeline takes them up
 * wherever the content folder lies. A draft's pictures are not among them and never reach `dist/`.
 */
export function contentImages() {
  return {
    name: 'content-images',
    resolveId: (id: string) => (id === moduleId ? resolvedId : undefined),
    load(id: string) {
      if (id !== resolvedId) return undefined;
      const files = publishedImages();
      const imports = files.map((path, index) => `import image${index} from ${JSON.stringify(path)};`);
      // Astro publishes the file itself, with all that the camera wrote, once anything but its address is read of it; of a copy nothing is noticed.
      const pairs = files.map((path, index) => `${JSON.stringify(path)}: copy(image${index})`);
      const copy = 'const copy = (image) => ({ ...(image.clone ?? image), fsPath: image.fsPath });';
      const code = `${imports.join('\n')}\n${copy}\nexport const images = { ${pairs.join(', ')} };`;
      // Content and no code: which pictures a page shows is noted when it asks for the folder of its entry, and a new one changes no other page.
      return { code, meta: { astroIncremental: { kind: 'content-data' } } };
    },
    configureServer(server: { watcher: { on(event: 'all', listener: (event: string, path: string) => void): unknown }; moduleGraph: { getModuleById(id: string): unknown; invalidateModule(module: never): void } }) {
      server.watcher.on('all', (_event, path) => {
        const module = server.moduleGraph.getModuleById(resolvedId);
        if (module && path.startsWith(contentFolder)) server.moduleGraph.invalidateModule(module as never);
      });
    },
  };
}

function publishedImages(): string[] {
  try {
    const gate = currentGate();
    // The style guide, which is there where drafts are, shows pictures of its own.
    const shown = [...loadContent().entries.filter((entry) => isPublished(entry, gate)), ...(gate.drafts ? [demonstrationEntry()] : [])];
    return shown
      .flatMap((entry) =>
        readdirSync(entry.folder)
          .filter((file) => /\.(?:jpe?g|png|webp|avif)$/.test(file))
          .map((file) => join(entry.folder, file)),
      );
  } catch (error) {
    if (error instanceof ContentError) return [];
    throw error;
  }
}
