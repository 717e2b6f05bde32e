import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { bundleEditor } from '../cms/bundle.ts';
import { editorPageOf, editorWanted } from '../cms/write-editor.ts';
import { editorFolder } from '../hosts/rules.ts';
import { href } from '../lib/site.ts';
import { loadContent, projectAddress } from '../project.ts';

/** Vite plugin: under `dev` with `CMS=1` the editor stands at `/admin/`, with the form that the content asks for now. */
export function devEditor() {
  return {
    name: 'dev-editor',
    async configureServer(server: { middlewares: { use(handler: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void): unknown } }) {
      if (!editorWanted()) return;
      const serve = sirv(await bundleEditor(), { dev: true });
      const address = projectAddress();
      const folder = href(address, editorFolder);
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        if (!path.startsWith(folder)) return next();
        if (path === folder) return sendPage(response, address, next);
        request.url = path.slice(folder.length - 1);
        serve(request, response, next);
      });
    },
  };
}

function sendPage(response: ServerResponse, address: { origin: string; base: string }, next: (error?: unknown) => void): void {
  try {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(editorPageOf({ ...loadContent(), ...address }));
  } catch (error) {
    next(error);
  }
}
