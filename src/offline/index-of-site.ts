import { gunzipSync } from 'node:zlib';
import type { BuiltFile } from '../archive/public-files.ts';
import { documentSearchRecords } from '../documents/search-records.ts';
import type { Locale } from '../lib/locales.ts';
import type { Site } from '../lib/site.ts';
import { factsOfRoute } from '../search/page-facts.ts';
import type { PagefindData } from '../search/pagefind.ts';
import type { OfflineIndex, OfflinePage } from './engine.ts';

const folder = 'pagefind/';
/** What Pagefind writes before the text of a page. */
const signature = 'pagefind_dcd';

/** The index of a built site as data: what it holds of each page, with the file that stands for its address, and its lists of words. */
export function indexOfSite(site: Site, files: readonly BuiltFile[]): OfflineIndex {
  const dates = new Map(documentSearchRecords(site).map(({ url, date }) => [url, date]));
  for (const route of site.routes) dates.set(route.address, factsOfRoute(site, route)?.date);
  const own = files.filter(({ path }) => path.startsWith(folder));
  const pages = own.flatMap(({ path, bytes }) => {
    const [, locale] = /\/fragment\/([a-z]+)_[^/]*\.pf_fragment$/.exec(path) ?? [];
    return locale ? [pageOf(bytes, locale as Locale, dates)] : [];
  });
  const texts = own.filter(({ path }) => path.endsWith('.txt')).map(({ path, bytes }) => [path.slice(folder.length), Buffer.from(bytes).toString()]);
  return { pages: pages.sort((one, other) => (one.url < other.url ? -1 : 1)), texts: Object.fromEntries(texts) as Record<string, string> };
}

function pageOf(bytes: Uint8Array, locale: Locale, dates: ReadonlyMap<string, string | undefined>): OfflinePage {
  const { url, content, meta, filters, anchors } = JSON.parse(gunzipSync(bytes).toString().slice(signature.length)) as PagefindData;
  const date = dates.get(url);
  const file = url.slice(1).replace(/(^|\/)$/, '$1index.html');
  return { url: file, locale, content, meta, filters, ...(anchors && { anchors }), ...(date && { date }) };
}
