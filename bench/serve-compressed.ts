import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Served } from '../scripts/lib/serve.ts';

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8', '.json': 'application/json', '.woff2': 'font/woff2', '.png': 'image/png', '.avif': 'image/avif', '.webp': 'image/webp' };
const text = new Set(['.html', '.js', '.css', '.svg', '.xml', '.txt', '.json']);

/** Serves a built folder as a good host does: text by brotli, hashed files for good, pages asked for again. */
export async function serveCompressed(folder: string): Promise<Served> {
  const { base } = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as { base: string };
  const answers = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(base.length);
    const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    const kind = extname(file);
    if (!existsSync(file) || !kind) return void response.writeHead(404).end();
    const body = answers.get(file) ?? (text.has(kind) ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    answers.set(file, body);
    const caching = path.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    response.writeHead(200, { 'content-type': types[kind] ?? 'application/octet-stream', 'content-length': body.length, 'cache-control': caching, ...(text.has(kind) && { 'content-encoding': 'br' }) });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}${base}`, close: () => new Promise((done) => { server.closeAllConnections(); server.close(() => done()); }) };
}
