import { gunzipSync } from 'node:zlib';
import type { BuiltFile } from '../archive/public-files.ts';
import { documentSearchRecords } from '../documents/search-records.ts';
import { locales, type Locale } from '../lib/locales.ts';
import type { Site } from '../lib/site.ts';
import { factsOfDocument } from '../search/documents.ts';
import { factFiles, type ListedFacts } from '../search/fact-files.ts';
import { factsOfRoute } from '../search/page-facts.ts';
import type { PagefindData } from '../search/pagefind.ts';
import type { OfflineIndex, OfflinePage } from './engine.ts';

const folder = 'pagefind/';
/** What Pagefind writes before the text of a page. */
const signature = 'pagefind_dcd';

/** The index of a built site as data: what it holds of each page, with the file that stands for its address, and its lists of words. */
export function indexOfSite(site: Site, files: readonly BuiltFile[]): OfflineIndex {
  const own = files.filter(({ path }) => path.startsWith(folder));
  const pages = own.flatMap(({ path, bytes }) => {
    const [, locale] = /\/fragment\/([a-z]+)_[^/]*\.pf_fragment$/.exec(path) ?? [];
    return locale ? [pageOf(bytes, locale as Locale)] : [];
  });
  pages.sort((one, other) => (one.url < other.url ? -1 : 1));
  const texts = own.filter(({ path }) => path.endsWith('.txt')).map(({ path, bytes }): [string, string] => [path.slice(folder.length), Buffer.from(bytes).toString()]);
  const facts = new Map<string, ListedFacts>(documentSearchRecords(site).map((document) => [fileOf(document.url), factsOfDocument(document)]));
  for (const route of site.routes) facts.set(fileOf(route.address), factsOfRoute(site, route) ?? { filters: {} });
  // The lists that go page by page are written anew: this index has an order of its own.
  const inOrder = locales.flatMap((locale) => factFiles(pages.filter((page) => page.locale === locale).map(({ url }) => facts.get(url) ?? { filters: {} }), locale));
  return { pages, texts: Object.fromEntries([...texts, ...inOrder]) as Record<string, string> };
}

/** The file that stands for an address, without the slash before it. */
const fileOf = (address: string) => address.slice(1).replace(/(^|\/)$/, '$1index.html');

function pageOf(bytes: Uint8Array, locale: Locale): OfflinePage {
  const { url, content, meta, anchors } = JSON.parse(gunzipSync(bytes).toString().slice(signature.length)) as PagefindData;
  return { url: fileOf(url), locale, content, meta, ...(anchors && { anchors }) };
}
