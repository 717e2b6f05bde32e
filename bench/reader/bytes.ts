import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { kindOf, type Kind } from '../../tests/browser/lib/addresses.ts';
import { fontsOf, readPages, scriptsOf, type BuiltPage } from '../../tests/lib/pages.ts';
import { headLine } from '../../src/scripts/head-line.ts';

/** The heaviest page of a kind: bytes as a host sends them, packed by Brotli. */
export interface KindBytes {
  kind: Kind;
  address: string;
  /** The page with its styles. */
  page: number;
  /** The same without the words of its `<main>`. */
  frame: number;
  /** The page with all that it loads before anybody touches it, but photographs: fonts, scripts, icon, drawings. */
  whole: number;
  /** The scripts among them. */
  scripts: number;
  /** How often it asks the host, with the photograph that is seen first. */
  requests: number;
}

const packed = (text: string | Buffer) => brotliCompressSync(text).length;

/** Weighs the heaviest page of every kind in a built folder. */
export function bytesByKind(folder: string): KindBytes[] {
  const heaviest = new Map<Kind, BuiltPage>();
  for (const page of readPages(folder)) {
    const kind = kindOf(page.address);
    if (kind && page.html.length > (heaviest.get(kind)?.html.length ?? 0)) heaviest.set(kind, page);
  }
  return [...heaviest].map(([kind, page]) => weigh(folder, kind, page));
}

function weigh(folder: string, kind: Kind, page: BuiltPage): KindBytes {
  const { address, html, document } = page;
  const words = document.querySelector('main')?.textContent.replace(/\s+/g, ' ') ?? '';
  const base = (JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as { base: string }).base;
  const named = (selector: string, attribute: string) => document.querySelectorAll(selector).map((element) => (element.getAttribute(attribute) ?? '').slice(base.length));
  const own = [...new Set([...named('link[rel=icon][type="image/svg+xml"]', 'href'), ...named('main img[src$=".svg"]', 'src'), ...[...scriptsOf(page), ...fontsOf(page)].map((file) => file.slice(base.length))])].filter((file) => existsSync(join(folder, file)));
  const sizeOf = (file: string) => (file.endsWith('.woff2') ? readFileSync(join(folder, file)).length : packed(readFileSync(join(folder, file))));
  const scripts = own.filter((file) => file.endsWith('.js'));
  const size = packed(html);
  return {
    kind,
    address,
    page: size,
    frame: size - packed(words),
    whole: own.reduce((sum, file) => sum + sizeOf(file), size),
    scripts: scripts.reduce((sum, file) => sum + sizeOf(file), packed(headLine)),
    requests: 1 + own.length + Number(document.querySelector('main img:not([src$=".svg"])') !== null),
  };
}
