import { perLocale, type PerLocale } from '../locales.ts';
import { localeOfFile } from './acknowledged.ts';

/** What the site gives to its readers: pages; feeds, calendars and lists for programs; documents to take away. */
export type OutputKind = 'pages' | 'feeds' | 'documents';

/** How many of each kind there are, language by language. */
export type Outputs = PerLocale<Record<OutputKind, number>>;

/** What stands at an address of the site; undefined for what is not counted, such as citations and the pages for missing addresses. */
function kindOfOutput(address: string): OutputKind | undefined {
  if (address.endsWith('/')) return 'pages';
  if (/\/(?:rss\.xml|atom\.xml|feed\.json|releases\.json)$|\.ics$/.test(address)) return 'feeds';
  return /\.[a-z]{2}\.(?:pdf|docx|txt|json|zip|epub|csv)$/.test(address) ? 'documents' : undefined;
}

/** Counts what stands at addresses of the site, whether the site says that they will be there or a built folder holds them. */
export function countOutputs(addresses: readonly string[]): Outputs {
  const outputs: Outputs = perLocale(() => ({ pages: 0, feeds: 0, documents: 0 }));
  for (const address of addresses.map((one) => one.replace(/\/index\.html$/, '/'))) {
    const kind = kindOfOutput(address);
    if (kind) outputs[localeOfFile(address)][kind] += 1;
  }
  return outputs;
}

/** Both languages together. */
export function allOutputs({ lt, en }: Outputs): Record<OutputKind, number> {
  return { pages: lt.pages + en.pages, feeds: lt.feeds + en.feeds, documents: lt.documents + en.documents };
}
