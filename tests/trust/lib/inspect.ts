import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { dangersInBibtex, dangersInCalendar, dangersInHostFile, dangersInRis, dangersInTable } from './dangers-in-lines.ts';
import { dangersInWordPart, dangersInXml, readForDangers } from './dangers-in-documents.ts';
import type { Markup } from './dangers-in-pages.ts';

/** What was found in a built file, and what of it a browser is to read. */
export interface Inspected {
  dangers: string[];
  markup: Markup[];
  /** Words of a PDF as its readers see them. */
  words?: string;
}

const feeds = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });

/** Names under which the readers of a feed expect HTML; in Atom each element says so itself. */
const htmlInJson = ['content_html', 'html'];
const htmlInXml = ['title', 'description', 'content:encoded'];

/** Texts in a feed that its readers take for HTML. */
function htmlOf(value: unknown, named: readonly string[], name = ''): string[] {
  if (typeof value === 'string') return named.includes(name) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const { '#text': text, '@type': type } = value as Record<string, unknown>;
  return [...(type === 'html' ? [String(text)] : []), ...Object.entries(value).flatMap(([key, inner]) => htmlOf(inner, named, Array.isArray(value) ? name : key))];
}

const html = (where: string, texts: readonly string[]): Markup[] => texts.map((text) => ({ where, type: 'text/html', text }));

/** The JSON in the scripts of a page: they must be read, or the page says nothing to machines. */
function jsonInPage(page: string): string[] {
  return [...page.matchAll(/<script type="application\/(?:ld\+)?json"[^>]*>([\s\S]*?)<\/script>/g)].flatMap(([, text = '']) => dangersInJson(text));
}

function dangersInJson(text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`no JSON: ${String(error).slice(0, 80)}`];
  }
}

/** Looks into a built file by a parser of its kind; archives member by member. */
async function inspect(name: string, bytes: Uint8Array, seen: Set<string>): Promise<Inspected> {
  const ending = /\.?(\w+)$/.exec(name)?.[1] ?? '';
  const text = () => strFromU8(bytes);
  const plain = (dangers: string[], markup: Markup[] = []): Inspected => ({ dangers: dangers.map((danger) => `${name}: ${danger}`), markup });
  switch (ending) {
    case 'html':
      return plain(jsonInPage(text()), html(name, [text()]));
    case 'xhtml':
      return plain(dangersInXml(text()), [{ where: name, type: 'application/xhtml+xml', text: text() }]);
    case 'svg':
      return plain(dangersInXml(text()), [{ where: name, type: 'image/svg+xml', text: text() }]);
    case 'xml':
    case 'opf':
    case 'ncx':
      return plain(dangersInXml(text()), html(name, htmlOf(feeds.parse(text()), /<rss\b/.test(text()) ? htmlInXml : [])));
    case 'json': {
      const dangers = dangersInJson(text());
      return plain(dangers, dangers.length ? [] : html(name, htmlOf(JSON.parse(text()), htmlInJson)));
    }
    case 'pf_fragment':
      return plain(dangersInJson(gunzipSync(bytes).toString('utf8').replace(/^pagefind_dcd/, '')));
    case 'ics':
    case 'vcf':
      return plain(dangersInCalendar(text()));
    case 'csv':
      return plain(dangersInTable(text()));
    case 'bib':
      return plain(dangersInBibtex(text()));
    case 'ris':
      return plain(dangersInRis(text()));
    case 'pdf': {
      const { dangers, words } = await readForDangers(bytes);
      return { ...plain(dangers), words };
    }
    case 'docx':
      return plain(Object.entries(unzipSync(bytes)).flatMap(([part, content]) => dangersInWordPart(part, content)));
    case 'zip':
    case 'epub':
      return inspectAll(Object.entries(unzipSync(bytes)).map(([member, content]) => [`${name} ${member}`, content] as const), seen);
    default:
      return plain(/^(?:_headers|_redirects|robots\.txt|\.well-known\/.*)$/.test(name) ? dangersInHostFile(text()) : []);
  }
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Looks into files one after the other; at the same bytes once, for a kit holds documents that stand beside it too. */
export async function inspectAll(files: Iterable<readonly [name: string, bytes: Uint8Array]>, seen = new Set<string>()): Promise<Inspected> {
  const all: Inspected = { dangers: [], markup: [], words: '' };
  for (const [name, bytes] of files) {
    const digest = digestOf(bytes);
    if (seen.has(digest)) continue;
    seen.add(digest);
    const { dangers, markup, words = '' } = await inspect(name, bytes, seen);
    all.dangers.push(...dangers);
    all.markup.push(...markup);
    all.words += words;
  }
  return all;
}
