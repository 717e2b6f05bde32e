import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';

/** Vite plugin: under `dev` the search uses the index of the last build, where there is one. */
export function devSearch() {
  return {
    name: 'dev-search',
    configureServer(server: { middlewares: { use(handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): unknown } }) {
      const folder = resolve('dist', 'pagefind');
      const serve = sirv(folder, { dev: true });
      server.middlewares.use((request, response, next) => {
        const at = request.url?.indexOf('/pagefind/') ?? -1;
        if (at < 0 || !existsSync(folder)) return next();
        request.url = request.url?.slice(at + '/pagefind'.length);
        serve(request, response, next);
      });
    },
  };
}
