import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { readHeadersFile } from '../../src/hosts/headers-file.ts';
import { editorFolder, hostFiles } from '../../src/hosts/rules.ts';
import { locales, recordLocale } from '../../src/lib/locales.ts';
import { homeAddress, notFoundAddress } from '../../src/lib/routes/addresses.ts';
import { href } from '../../src/lib/site.ts';

/** A running local server of a built site. */
export interface Served {
  /** Address of the home page, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

const firstPort = 4321;
const tries = 50;

/**
 * Serves a built folder on this machine only, under the base it was built for, as hosts do: with their headers of safety and the page
 * for missing addresses in the language of the address. Nothing is kept by browsers, for the next build may be another.
 * @param port the port to use; without it the next free one from 4321
 * @throws Error when the port asked for is taken
 */
export async function serve(folder: string, port?: number): Promise<Served> {
  const { base } = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as { base: string };
  const files = sirv(folder, { etag: true, dev: true });
  const told = join(folder, hostFiles.headers);
  const rules = existsSync(told) ? readFileSync(told, 'utf8') : '';
  const editor = href({ base }, editorFolder);
  const [headers, ofEditor] = [readHeadersFile(rules, `${base}*`), readHeadersFile(rules, `${editor}*`)];
  const server = createServer((request, response) => {
    for (const [name, value] of [...headers, ...(request.url?.startsWith(editor) ? ofEditor : [])]) response.setHeader(name, value);
    const miss = () => {
      const locale = locales.find((one) => one !== recordLocale && request.url?.startsWith(homeAddress(one))) ?? recordLocale;
      const notFound = join(folder, notFoundAddress(locale));
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : '404');
    };
    if (!request.url?.startsWith(base)) {
      if (`${request.url}/` === base) response.writeHead(302, { location: base }).end();
      else miss();
      return;
    }
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, miss);
  });
  const used = await listen(server, port);
  return { url: `http://localhost:${used}${base}`, close: () => new Promise((done) => { server.closeAllConnections(); server.close(() => done()); }) };
}

async function listen(server: Server, wanted: number | undefined): Promise<number> {
  for (let port = wanted ?? firstPort; port < firstPort + tries || wanted !== undefined; port += 1) {
    const free = await new Promise<boolean>((done, fail) => {
      server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(false) : fail(error)));
      server.listen(port, 'localhost', () => done(true));
    });
    if (free) return (server.address() as AddressInfo).port;
    if (wanted !== undefined) throw new Error(`The port ${wanted} is taken. Choose another with --port, or none to take the next free one.`);
  }
  throw new Error(`No port between ${firstPort} and ${firstPort + tries} is free.`);
}
