import type { HTMLElement } from 'node-html-parser';
import { absolute, type Site } from '../../src/lib/site.ts';
import type { BuiltPage } from './pages.ts';

/** What a page says of another file: the address as it is written, and the element that says it. */
export interface Reference {
  page: BuiltPage;
  address: string;
  element: HTMLElement;
}

type Place = Pick<Site, 'origin' | 'base'>;

const attributes = ['href', 'src', 'action', 'poster', 'data-index'];

/** Every address that a page names in its markup. */
export function referencesOf(page: BuiltPage): Reference[] {
  const selector = [...attributes, 'srcset'].map((name) => `[${name}]`).join();
  return page.document.querySelectorAll(selector).flatMap((element) => {
    const single = attributes.flatMap((name) => element.getAttribute(name) ?? []);
    const set = (element.getAttribute('srcset') ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []);
    return [...single, ...set].map((address) => ({ page, address, element }));
  });
}

/** Where on this site an address leads, with its base; undefined for another host, a mailbox or a telephone. */
export function ownAddress(site: Place, from: string, address: string): { path: string; fragment: string } | undefined {
  const url = new URL(address, absolute(site, from));
  return url.origin === site.origin ? { path: url.pathname, fragment: decodeURIComponent(url.hash.slice(1)) } : undefined;
}

/** The language of what stands at a path of this site: of pages by their address, of files by their name; undefined for files in no language or in both. */
export function languageOf({ base }: Place, path: string): 'lt' | 'en' | undefined {
  const inside = path.slice(base.length);
  if (inside.startsWith('en/') || /\.en\.[a-z]+$/.test(inside)) return 'en';
  return /^(?:releases\.json|accessibility-report\.json|press\.vcf|schemas\/|media\/)/.test(inside) ? undefined : 'lt';
}

/** The built file that a host sends for a path of this site; undefined for a path outside its base. */
function fileFor({ base }: Place, path: string): string | undefined {
  return path.startsWith(base) ? path.slice(base.length).replace(/(^|\/)$/, '$1index.html') : undefined;
}

/** The references that lead to no file of the built folder, or to no element of a page, as `page → address`. */
export function brokenReferences(site: Place, references: readonly Reference[], files: ReadonlySet<string>, pages: readonly BuiltPage[]): string[] {
  const ids = new Map(pages.map(({ file, document }) => [file, new Set(document.querySelectorAll('[id]').map(({ id }) => id))]));
  return references
    .filter(({ page, address }) => {
      const own = ownAddress(site, page.address, address);
      if (!own) return false;
      const folder = own.path.endsWith('pagefind/');
      const file = folder ? `${own.path.slice(site.base.length)}pagefind.js` : fileFor(site, own.path);
      return !file || !files.has(file) || (own.fragment !== '' && !ids.get(file)?.has(own.fragment));
    })
    .map(({ page, address }) => `${page.address} → ${address}`);
}
