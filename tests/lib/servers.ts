import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddyFile } from '../../src/hosts/caddy.ts';
import { nginxFile } from '../../src/hosts/nginx.ts';
import type { HostPlan } from '../../src/hosts/plan.ts';

/** Web servers whose files we write, and that may be installed on this machine. */
export const serverNames = ['nginx', 'caddy'] as const;
export type ServerName = (typeof serverNames)[number];

/** What a server answered. */
interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Values of a header as they came, one for each time it was sent. */
  all(name: string): string[];
  body: Buffer;
}

/** A server that runs on this machine only. */
export interface RunningServer {
  port: number;
  /** Asks for a path to the letter, `..` included. */
  ask(path: string, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

/** True when a server can be run here. */
export function isInstalled(name: ServerName): boolean {
  return spawnSync(name, [name === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' }).status === 0;
}

/** Runs a server by the file that is written for it; the folder `root` is what it offers as `/`. */
export function startServer(name: ServerName, plan: HostPlan, root: string): Promise<RunningServer> {
  return run(name, new URL(plan.origin).host, (own, listen) => {
    const place = { root, listen };
    return name === 'nginx' ? nginxArgs(own, nginxFile(plan, place)) : caddyArgs(own, caddyFile(plan, place));
  });
}

/** Runs nginx with nothing but a folder to offer, to compare with. */
export function startBareNginx(root: string): Promise<RunningServer> {
  return run('nginx', 'localhost', (own, listen) => nginxArgs(own, `server { listen ${listen}; root ${root}; }`));
}

async function run(name: ServerName, host: string, argsOf: (own: string, listen: string) => string[]): Promise<RunningServer> {
  const own = mkdtempSync(join(tmpdir(), `${name}-`));
  const port = await freePort();
  const args = argsOf(own, `127.0.0.1:${port}`);
  const said: string[] = [];
  const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own } });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)));
  const ended = new Promise<void>((done) => child.on('exit', () => done()));
  const ask: RunningServer['ask'] = (path, headers = {}) => askServer(port, path, { host, ...headers });
  await answering(() => ask('/'), () => child.exitCode !== null, said);
  return { port, ask, stop: async () => { child.kill(); await ended; rmSync(own, { recursive: true, force: true }); } };
}

function nginxArgs(own: string, site: string): string[] {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${join(own, kind)};`).join(' ');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(join(own, 'site.conf'), site);
  // As Debian has it: it would pack by itself what is packed already.
  writeFileSync(join(own, 'nginx.conf'), `daemon off; ${user} pid ${join(own, 'pid')}; error_log stderr;\nevents {}\nhttp { access_log off; gzip on; ${folders} include ${join(own, 'site.conf')}; }\n`);
  return ['-c', join(own, 'nginx.conf'), '-e', 'stderr', '-p', own];
}

function caddyArgs(own: string, site: string): string[] {
  // Asked by the name of the site, as in earnest, where no such name leads to this machine.
  writeFileSync(join(own, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site.replace(/^http:\/\/127\.0\.0\.1/m, 'http://').replace(/^(\troot )/m, '\tbind 127.0.0.1\n$1')}`);
  mkdirSync(join(own, 'caddy'), { recursive: true });
  return ['run', '--adapter', 'caddyfile', '--config', join(own, 'Caddyfile')];
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

async function answering(ask: () => Promise<unknown>, hasEnded: () => boolean, said: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (hasEnded()) throw new Error(`The server did not start:\n${said.join('')}`);
    if (await ask().then(() => true, () => false)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`The server does not answer:\n${said.join('')}`);
}

function askServer(port: number, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ port, host: '127.0.0.1', path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', fail);
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, all: (name) => response.headersDistinct[name.toLowerCase()] ?? [], body: Buffer.concat(parts) }));
    });
    asked.on('error', fail);
    asked.end();
  });
}
