import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/**
 * Reads a built XML file as plain data; elements named in `lists` are lists however few there are.
 * @throws Error when the file is not well-formed
 */
export function readXml(folder: string, file: string, lists: readonly string[]): Record<string, unknown> {
  const text = readFileSync(join(folder, file), 'utf8');
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`${file}:${valid.err.line}:${valid.err.col} ${valid.err.msg}`);
  // Numbers and dates stay text: „2017“ is a title, too.
  return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, isArray: (name) => lists.includes(name) }).parse(text) as Record<string, unknown>;
}

/** A page of the sitemap. */
export interface SitemapUrl {
  loc: string;
  lastmod?: string;
  'xhtml:link'?: { rel: string; hreflang: string; href: string }[];
}

/** The pages that a built folder's sitemap names. */
export function sitemapUrls(folder: string): SitemapUrl[] {
  return (readXml(folder, 'sitemap-0.xml', ['url', 'xhtml:link']).urlset as { url: SitemapUrl[] }).url;
}

/** An item of a feed, with its full text as HTML. */
export interface FeedItem {
  title: string;
  link: string;
  guid: { '#text': string; isPermaLink: string };
  pubDate: string;
  description: string;
  'content:encoded': string;
}

/** A feed as its readers get it. */
export interface ReadFeed {
  title: string;
  link: string;
  description: string;
  language: string;
  copyright: string;
  lastBuildDate: string;
  'atom:link': { href: string; rel: string; type: string };
  item: FeedItem[];
}

/** The RSS feed in a built file. */
export function readFeed(folder: string, file: string): ReadFeed {
  return (readXml(folder, file, ['item']).rss as { channel: ReadFeed }).channel;
}
