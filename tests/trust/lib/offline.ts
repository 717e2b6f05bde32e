import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'node-html-parser';
import type { BrowserContext, Page } from 'playwright-core';
import type { Files } from '../../../src/documents/fixed-zip.ts';
import { filesOf } from '../../lib/pages.ts';

/** Writes the files of an edition into a folder, whose name is one that people give. */
export function layEdition(folder: string, files: Files): string {
  const stick = join(folder, 'Mano USB atmintinė');
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(stick, path)), { recursive: true });
    writeFileSync(join(stick, path), bytes);
  }
  return stick;
}

/** Every address that a page names, in markup and styles. */
function addressesIn(html: string): string[] {
  const document = parse(html);
  // What templates hold comes onto the page too; the parser reads it as part of the tree.
  const named = document.querySelectorAll('[href], [src], [action], [poster], [srcset]').filter(({ rawTagName }) => rawTagName !== 'use');
  const single = named.flatMap((element) => ['href', 'src', 'action', 'poster'].flatMap((name) => element.getAttribute(name) ?? []));
  const sets = named.flatMap((element) => (element.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? '').filter(Boolean));
  const styles = [...html.matchAll(/url\(([^)]+)\)/g)].map(([, url = '']) => url);
  const refresh = document.querySelectorAll('meta[http-equiv=refresh]').map((element) => (element.getAttribute('content') ?? '').replace(/^0;url=/, ''));
  return [...single, ...sets, ...styles, ...refresh];
}

/** The addresses of an edition that lead to no file of it, as „page → address“, and how many were looked at. */
export function brokenIn(folder: string): { broken: string[]; all: number } {
  const looked = filesOf(folder).filter((file) => file.endsWith('.html')).flatMap((file) => addressesIn(readFileSync(join(folder, file), 'utf8')).map((address) => ({ file, address })));
  const own = looked.filter(({ address }) => !/^(?:https?:|mailto:|tel:|#)/.test(address));
  const broken = own.filter(({ file, address }) => address.startsWith('/') || !existsSync(join(folder, dirname(file), decodeURI(address.replace(/[?#].*/, '')))) || /(?:^|\/)(?:[?#]|$)/.test(address));
  return { broken: broken.map(({ file, address }) => `${file} → ${address}`), all: own.length };
}

/** A page opened by a double click, with everything that went wrong on it: errors, warnings, and what it asked of anything but files. */
export async function openFile(context: BrowserContext, file: string): Promise<{ page: Page; wrong: string[] }> {
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => wrong.push(`${page.url()}: ${message}`));
  page.on('request', (request) => /^(?:file|blob|data):/.test(request.url()) || wrong.push(`${page.url()} asks ${request.url()}`));
  await page.goto(pathToFileURL(file).href);
  return { page, wrong };
}
