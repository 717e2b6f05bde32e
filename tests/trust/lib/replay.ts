import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../lib/chromium.ts';

/** An archive that a browser replays. */
export interface Replay {
  /** The browser page; the archived page stands in a frame of it. */
  page: Page;
  /** Shows an archived page by its address. */
  show(url: string): Promise<Frame>;
  close(): Promise<void>;
}

const installed = resolve('.cache', 'replay');
const engine = join(installed, 'node_modules', '@webrecorder', 'wabac', 'dist', 'sw.js');

/**
 * Installs the engine of ReplayWeb.page into `.cache/`, once, by the lockfile beside `tests/trust/replay/package.json`.
 * @throws Error when npm cannot reach its registry
 */
export function installReplay(): void {
  if (existsSync(engine)) return;
  mkdirSync(installed, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join('tests', 'trust', 'replay', file), join(installed, file));
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: installed, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The replay engine could not be installed:\n${stderr}`);
}

/** Opens a WACZ with the replay engine as the service worker of an empty local page: nothing of it can come from anywhere but the archive. */
export async function openReplay(wacz: Uint8Array, moment: string): Promise<Replay> {
  const files: Record<string, readonly [type: string, bytes: Uint8Array]> = {
    '/': ['text/html', Buffer.from('<!doctype html><title>Replay</title><iframe name="replay" width="1200" height="900"></iframe>')],
    '/sw.js': ['text/javascript', readFileSync(engine)],
    '/site.wacz': ['application/zip', wacz],
  };
  const server = createServer(({ url = '', headers }, response) => answer(response, files[url], headers.range)).listen(0, 'localhost');
  await new Promise((done) => server.once('listening', done));
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await page.evaluate(loadArchive);
  const show = async (url: string) => {
    const frame = page.frame('replay');
    if (!frame) throw new Error('The page has lost its frame.');
    await frame.goto(new URL(`/w/site/${moment}mp_/${url}`, page.url()).href);
    return frame;
  };
  return { page, show, close: async () => { await browser.close(); server.closeAllConnections(); server.close(); } };
}

/** Answers with a file, or with the bytes of it that were asked for. */
function answer(response: ServerResponse, file: readonly [type: string, bytes: Uint8Array] | undefined, range = ''): void {
  if (!file) return void response.writeHead(404).end();
  const [type, bytes] = file;
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  const [start, end] = [Number(from ?? 0), to ? Math.min(Number(to), bytes.length - 1) : bytes.length - 1];
  response.writeHead(from ? 206 : 200, { 'content-type': type, 'accept-ranges': 'bytes', 'content-length': end - start + 1, ...(from && { 'content-range': `bytes ${start}-${end}/${bytes.length}` }) });
  response.end(bytes.subarray(start, end + 1));
}

/** Runs in the page: starts the engine and lets it read the archive. */
async function loadArchive(): Promise<void> {
  const workers = navigator.serviceWorker;
  await workers.register('/sw.js');
  if (!workers.controller) await new Promise((done) => workers.addEventListener('controllerchange', done, { once: true }));
  await new Promise<void>((done, fail) => {
    workers.addEventListener('message', ({ data }: MessageEvent<{ msg_type: string; error?: string }>) => {
      if (data.msg_type === 'collAdded') done();
      else if (data.error) fail(new Error(data.error));
    });
    workers.controller?.postMessage({ msg_type: 'addColl', name: 'site', file: { sourceUrl: `${location.origin}/site.wacz` } });
  });
}
