import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { locales } from '../../src/lib/locales.ts';
import { notFoundAddress } from '../../src/lib/routes/addresses.ts';

/** The production build that `npm test` makes first. */
export const dist = resolve('dist');

/** The pages for missing addresses, one of each language: hosts show them at any address, so they have none to link to. */
export const notFoundAddresses: readonly string[] = locales.map(notFoundAddress);

/** True for the pages for missing addresses. */
export const isNotFound = (address: string): boolean => notFoundAddresses.includes(address);

/** A built page. */
export interface BuiltPage {
  /** Its address from the root of the site: `/naujienos/`; the pages for missing addresses are `/404.html` and `/en/404.html`. */
  address: string;
  file: string;
  html: string;
  /** The parsed page; questions are asked by CSS selector. */
  document: HTMLElement;
}

/** Reads every HTML page of a built folder, in the order of its addresses. */
export function readPages(folder: string): BuiltPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, file, html, document: parse(html) };
    })
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** Every file below a folder, as paths with forward slashes. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort();
}

/** Addresses of the scripts that a page loads: at once, or when its words are drawn (src/finish/late-scripts.ts). */
export function scriptsOf(page: BuiltPage | undefined): string[] {
  const late = page?.document.querySelector('html')?.getAttribute('data-js')?.split(' ') ?? [];
  return [...late, ...(page?.document.querySelectorAll('script[src]') ?? []).map((script) => script.getAttribute('src') ?? '')];
}

/** Addresses of the fonts that a page's styles name. */
export function fontsOf(page: BuiltPage | undefined): string[] {
  return [...(page?.html ?? '').matchAll(/url\(["']?([^)"']+\.woff2)/g)].map(([, file = '']) => file);
}
