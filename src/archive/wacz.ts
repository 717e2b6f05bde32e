import { createHash } from 'node:crypto';
import { strToU8 } from 'fflate';
import { getSurt } from 'warcio/utils';
import { fixedZip, type Files } from '../documents/fixed-zip.ts';
import type { WarcEntry, WarcOptions } from './warc.ts';

/** A page by which a reader finds into the archive. */
export interface ArchivedPage {
  url: string;
  title: string;
}

const warcName = 'data.warc.gz';

/**
 * The index of a WARC as lines of CDXJ: the address turned round so that sites sort together, the moment as 14 digits, and where the
 * record lies (specs.webrecorder.net/cdxj/0.1.0).
 */
function cdxLines(entries: readonly WarcEntry[], date: string): string {
  const moment = date.replace(/\D/g, '').slice(0, 14);
  const line = ({ url, mime, digest, offset, length }: WarcEntry) =>
    `${getSurt(url)} ${moment} ${JSON.stringify({ url, mime, status: '200', digest, length: String(length), offset: String(offset), filename: warcName })}\n`;
  return entries.map(line).sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))).join('');
}

/** Packs a WARC with its index, the list of its pages and the digests of all into a WACZ 1.1.1 (specs.webrecorder.net/wacz/1.1.1). */
export function makeWacz(warc: Uint8Array, entries: readonly WarcEntry[], pages: readonly ArchivedPage[], { home, date, title }: WarcOptions): Uint8Array {
  const pageLines = [
    { format: 'json-pages-1.0', id: 'pages', title },
    ...pages.map(({ url, title: ofPage }) => ({ id: sha256(strToU8(url)).slice(0, 16), url, ts: date, title: ofPage })),
  ];
  const files: Files = {
    [`archive/${warcName}`]: warc,
    'indexes/index.cdx': strToU8(cdxLines(entries, date)),
    'pages/pages.jsonl': strToU8(pageLines.map((line) => `${JSON.stringify(line)}\n`).join('')),
  };
  const resources = Object.entries(files).map(([path, bytes]) => ({ name: path.replace(/.*\//, ''), path, hash: `sha256:${sha256(bytes)}`, bytes: bytes.length }));
  const described = strToU8(JSON.stringify({ profile: 'data-package', wacz_version: '1.1.1', title, created: date, mainPageUrl: home, mainPageDate: date, resources }, null, 2));
  const digest = strToU8(JSON.stringify({ path: 'datapackage.json', hash: `sha256:${sha256(described)}` }, null, 2));
  // What a replay reads in pieces must not be packed a second time.
  return fixedZip({ ...files, 'datapackage.json': described, 'datapackage-digest.json': digest }, date.slice(0, 10), Object.keys(files));
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
